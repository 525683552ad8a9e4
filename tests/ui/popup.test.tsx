import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { type PopupView, viewOf } from '../../components/popup/popup-view.ts';
import type { Report } from '../../core/report.ts';
import { SAMPLE, spanOf } from './sample-report.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const ready = (change: Partial<Report> = {}): PopupView => ({
  status: 'ready',
  url: SAMPLE.article.url,
  report: { ...SAMPLE, ...change },
  timings: null,
});

function open(view: PopupView, t = german) {
  const calls = {
    onDensity: vi.fn<PopupProps['onDensity']>(),
    onShowClaim: vi.fn<PopupProps['onShowClaim']>(),
    onShowPassage: vi.fn<PopupProps['onShowPassage']>(),
    onReadOnce: vi.fn<PopupProps['onReadOnce']>(),
    onAllowAlways: vi.fn<PopupProps['onAllowAlways']>(),
  };
  render(<Popup view={view} density="few" t={t} {...calls} />);
  return { ...calls, user: userEvent.setup() };
}

const rows = () => within(screen.getByRole('region', { name: 'Aussagen' })).queryAllByRole('listitem');

describe('an article that was read', () => {
  it('names title, outlet, day and author', () => {
    open(ready());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(SAMPLE.article.title);
    expect(screen.getByText('Beispielblatt · 12. März 2026 · Mara Lindt')).toBeVisible();
  });

  it.each([
    [
      'the host where the outlet is not named',
      { publisher: '' },
      'beispielblatt.example · 12. März 2026 · Mara Lindt',
    ],
    ['no day where the page gives none', { published: '' }, 'Beispielblatt · Mara Lindt'],
    ['no day where the page gives nonsense', { published: '2026-99-99' }, 'Beispielblatt · Mara Lindt'],
    ['the agency', { agencies: ['dpa'] }, 'Beispielblatt · 12. März 2026 · Mara Lindt · dpa'],
  ])('shows %s', (_, change, expected) => {
    open(ready({ article: { ...SAMPLE.article, ...change } }));
    expect(screen.getByText(expected)).toBeVisible();
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('says whether only the beginning is visible: %s', (excerpt, times) => {
    open(ready({ article: { ...SAMPLE.article, excerpt } }));
    expect(screen.queryAllByText('Nur der Anfang ist sichtbar.')).toHaveLength(times);
  });

  it('is headed by the host where the page gives no title', () => {
    open(ready({ article: { ...SAMPLE.article, title: '' } }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('beispielblatt.example');
  });

  it('counts the claims by kind of source, in words', () => {
    open(ready());
    const sources = screen.getByRole('region', { name: 'Woher die Aussagen stammen' });
    expect(
      within(sources)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '1 aus Dokumenten, Daten',
      '2 von Personen',
      '2 von Institutionen',
      '1 von Ungenannten',
      '1 mit unbestimmter Quelle',
      '2 ohne Quelle',
    ]);
  });

  it('lists the claims in reading order, each with standing, quote and source', () => {
    open(ready());
    expect(rows()).toHaveLength(SAMPLE.claims.length);
    expect(rows()[2]).toHaveTextContent(
      'Bestritten · unbestätigt: „nachts Altöl in das Becken abgelassen zu haben“ Hafenbehörde → bestritten von Ina Brandt',
    );
    expect(rows()[1]?.textContent).toMatch(/Ölfilm\.“ Keine Quelle genannt$/);
  });

  it('leads to the passage', async () => {
    const { user, onShowClaim } = open(ready());
    await user.click(screen.getByRole('button', { name: /Tropfen verloren/ }));
    expect(onShowClaim).toHaveBeenCalledExactlyOnceWith('c4');
  });

  it('says so where no claim was recognised', () => {
    open(ready({ claims: [], headline: null }));
    expect(screen.getByText('In diesem Artikel wurde keine Aussage erkannt.')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('changes how much is marked', async () => {
    const { user, onDensity } = open(ready());
    await user.selectOptions(screen.getByRole('combobox'), 'Alle markieren');
    expect(onDensity).toHaveBeenCalledExactlyOnceWith('all');
  });

  it('lists what the page no longer has apart, without a way there', async () => {
    const { user } = open(ready({ unplaced: ['c4'] }));
    expect(rows()).toHaveLength(SAMPLE.claims.length - 1);
    await user.click(screen.getByText('Auf der Seite nicht wiedergefunden: 1'));
    expect(screen.getByText(/Tropfen verloren/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Tropfen verloren/ })).toBeNull();
  });
});

describe('the headline', () => {
  it('is compared with the text', () => {
    open(ready());
    expect(screen.getByText('Die Überschrift klingt so sicher wie der Text.')).toBeVisible();
  });

  it('is set beside the text where it is surer, both with their sources', () => {
    open(ready({ headline: { role: 'headline', claim: 'c1', body: 'c3', surer: true, reasons: [] } }));
    expect(screen.getByText('Die Überschrift klingt sicherer als der Text.')).toBeVisible();
    expect(screen.getAllByRole('definition').map((wording) => wording.textContent)).toEqual([
      '„Reederei … Altöl im Hafen abgelassen haben“ Unbestimmt',
      '„nachts Altöl in das Becken abgelassen zu haben“ Hafenbehörde',
    ]);
  });

  it('leads to where both wordings stand, but not to one the page no longer has', async () => {
    const headline = { role: 'headline' as const, claim: 'c1', body: 'c3', surer: true, reasons: [] };
    const { user, onShowPassage } = open(ready({ headline, unplaced: ['c3'] }));
    const [first, second] = screen.getAllByRole('definition');
    await user.click(within(first!).getByRole('button'));
    expect(onShowPassage).toHaveBeenCalledExactlyOnceWith(
      spanOf('Reederei soll Altöl im Hafen abgelassen haben'),
    );
    expect(within(second!).queryByRole('button')).toBeNull();
  });

  it('is passed over where nothing could be compared', () => {
    open(ready({ headline: null }));
    expect(screen.queryByText(/Die Überschrift/)).toBeNull();
  });
});

describe('filter and search', () => {
  it('keeps one standing, and gives all back on the second click', async () => {
    const { user } = open(ready());
    const filter = screen.getByRole('button', { name: 'Unbestätigt 2' });
    await user.click(filter);
    expect(filter).toHaveAttribute('aria-pressed', 'true');
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Altöl im Hafen'),
      expect.stringContaining('Pumpen'),
    ]);
    await user.click(filter);
    expect(rows()).toHaveLength(SAMPLE.claims.length);
  });

  it.each([
    ['quote words in any case and order', 'BECKEN altöl', 1],
    ['the source', 'feuerwehr', 1],
    ['the cue', 'forderte', 1],
    ['nothing', '  ', SAMPLE.claims.length],
  ])('finds by %s', async (_, words, found) => {
    const { user } = open(ready());
    await user.type(screen.getByRole('searchbox', { name: 'Aussagen durchsuchen' }), words);
    expect(rows()).toHaveLength(found);
  });

  it('says when nothing matches both', async () => {
    const { user } = open(ready());
    await user.click(screen.getByRole('button', { name: 'Bestritten 1' }));
    await user.type(screen.getByRole('searchbox'), 'feuerwehr');
    expect(screen.getByText('Keine Aussage passt zu Filter und Suche.')).toBeVisible();
  });
});

describe('the screens without a list', () => {
  it.each<[PopupView, string]>([
    [{ status: 'starting' }, 'Einen Moment'],
    [{ status: 'reading' }, 'Der Artikel wird gelesen'],
    [{ status: 'no-article', reason: 'none' }, 'Kein Artikel erkannt'],
    [{ status: 'no-article', reason: 'too-slow' }, 'Die Suche dauert zu lange'],
    [{ status: 'no-article', reason: 'translated' }, 'Seite ist übersetzt'],
    [{ status: 'ask', host: 'blatt.example' }, 'Diese Website wird nicht von selbst gelesen'],
    [{ status: 'restricted' }, 'Hier nicht möglich'],
    [{ status: 'unsupported-language', language: 'fr' }, 'Sprache nicht unterstützt'],
    [{ status: 'error', message: 'boom' }, 'Das Lesen ist abgebrochen'],
  ])('$status', (view, title) => {
    open(view);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByText('Nicht markiert heißt: nicht erkannt.')).toBeInTheDocument();
  });

  it('asks before it reads an unlisted site', async () => {
    const { user, onReadOnce, onAllowAlways } = open({ status: 'ask', host: 'blatt.example' });
    expect(screen.getByText(/^blatt\.example wird nur auf Wunsch gelesen/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Diese Seite einmal lesen' }));
    expect(onReadOnce).toHaveBeenCalledOnce();
    expect(onAllowAlways).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Immer auf dieser Website' }));
    expect(onAllowAlways).toHaveBeenCalledOnce();
  });

  it.each([
    ['fr', german, 'Der Artikel ist in dieser Sprache: Französisch. Sayso liest Deutsch.'],
    ['fr', english, 'The language of this article is: French. Sayso reads German.'],
    ['', german, 'Die Sprache des Artikels wurde nicht erkannt. Sayso liest Deutsch.'],
    ['not a tag', german, 'Die Sprache des Artikels wurde nicht erkannt. Sayso liest Deutsch.'],
  ])('names the language „%s“', (language, t, expected) => {
    open({ status: 'unsupported-language', language }, t);
    expect(screen.getByText(expected)).toBeVisible();
  });

  it('offers another try after an error and keeps its words folded', async () => {
    const { user, onReadOnce } = open({ status: 'error', message: 'boom' });
    expect(screen.getByText('boom')).not.toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Noch einmal lesen' }));
    expect(onReadOnce).toHaveBeenCalledOnce();
  });
});

describe('which screen a tab without a state gets', () => {
  const page = { access: 'listed', host: 'blatt.example', loading: false } as const;
  it.each([
    [{ ...page }, { status: 'no-article', reason: 'none' }],
    [{ ...page, loading: true }, { status: 'starting' }],
    [
      { ...page, access: 'allowed' as const },
      { status: 'no-article', reason: 'none' },
    ],
    [
      { ...page, access: 'ask' as const, loading: true },
      { status: 'ask', host: 'blatt.example' },
    ],
    [{ ...page, access: 'restricted' as const }, { status: 'restricted' }],
  ])('%o', (given, expected) => {
    expect(viewOf(null, given)).toEqual(expected);
  });

  it('the state wins where there is one', () => {
    const state = { status: 'reading', url: '' } as const;
    expect(viewOf(state, { ...page, access: 'restricted' })).toBe(state);
  });
});
