import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../core/popup-state.ts';
import { largeReport } from '../../scripts/bench/popup/large-report.ts';
import { openPopup as open, ready } from './open-popup.tsx';
import { SAMPLE, spanOf } from './sample-report.ts';
import { german } from './translate.ts';

afterEach(cleanup);

const rows = () => within(screen.getByRole('region', { name: 'Aussagen' })).queryAllByRole('listitem');
/** The quotes one sees, by their text: asking for the roles of 200 rows takes seconds here. */
const visible = () =>
  screen.queryAllByText(/„|»/, { selector: 'q' }).filter((quote) => !quote.closest('li')?.hidden);

const namedSource = () => screen.getByRole('combobox', { name: 'Nach genannter Quelle filtern' });

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
      within(within(sources).getByRole('list'))
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
    expect(rows()[1]?.textContent).toMatch(/^Ohne Quellenangabe: .*Ölfilm\.“$/);
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
    await user.selectOptions(screen.getByRole('combobox', { name: /markiert/ }), 'Alle markieren');
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
    const filter = screen.getByRole('button', { name: 'Unbestätigt: 2' });
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

  it('keeps one kind of source by its number under the chart', async () => {
    const { user } = open(ready());
    const people = screen.getByRole('button', { name: '2 von Personen' });
    await user.click(people);
    expect(people).toHaveAttribute('aria-pressed', 'true');
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Ina Brandt'),
      expect.stringContaining('Lena Voss'),
    ]);
    await user.click(people);
    expect(rows()).toHaveLength(SAMPLE.claims.length);
  });

  it('keeps one named source, and offers those of the kind chosen only', async () => {
    const { user } = open(ready());
    await user.selectOptions(namedSource(), 'Feuerwehr (1)');
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '2 von Personen' }));
    expect(rows()).toHaveLength(2);
    expect(
      within(namedSource())
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Alle Quellen', 'Ina Brandt (1)', 'Lena Voss (1)']);
  });

  it('holds all at once, says how many are left, and gives all back', async () => {
    const { user, onFilter } = open(ready());
    expect(screen.queryByRole('button', { name: 'Alle zeigen' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '2 von Institutionen' }));
    await user.click(screen.getByRole('button', { name: /^Eine oder mehrere Quellen/ }));
    await user.type(screen.getByRole('searchbox'), 'kai');
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 von 9 Aussagen')).toBeVisible();
    expect(onFilter).toHaveBeenLastCalledWith({
      line: 'solid',
      kind: 'institution',
      source: null,
      search: 'kai',
    });
    await user.click(screen.getByRole('button', { name: 'Alle zeigen' }));
    expect(rows()).toHaveLength(SAMPLE.claims.length);
    expect(onFilter).toHaveBeenLastCalledWith(NO_FILTER);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('is as it was left', () => {
    open(ready(), german, { filter: { ...NO_FILTER, line: 'dashed', search: 'pumpen' } });
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole('searchbox')).toHaveValue('pumpen');
    expect(screen.getByRole('button', { name: 'Unbestätigt: 2' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('finds among 200 claims, also before all rows are there, and in the end has all', async () => {
    open(ready(largeReport(SAMPLE, 200)));
    const search = screen.getByLabelText('Aussagen durchsuchen');
    expect(visible().length).toBeLessThan(200);
    fireEvent.input(search, { target: { value: 'pumpen' } });
    await waitFor(() => expect(visible()).toHaveLength(22));
    fireEvent.input(search, { target: { value: '' } });
    await waitFor(() => expect(visible()).toHaveLength(200), { timeout: 4000 });
  });

  it('says when nothing matches both', async () => {
    const { user } = open(ready());
    await user.click(screen.getByRole('button', { name: 'Bestritten, laut Artikel widerlegt: 1' }));
    await user.type(screen.getByRole('searchbox'), 'feuerwehr');
    expect(screen.getByText('Keine Aussage passt zu Filter und Suche.')).toBeVisible();
  });
});

describe('the sources as a table', () => {
  it('says the same as the chart', async () => {
    const { user } = open(ready());
    await user.click(screen.getByText('Als Tabelle'));
    const [, ...lines] = within(screen.getByRole('table')).getAllByRole('row');
    expect(lines).toHaveLength(6);
    expect(lines[1]?.textContent).toMatch(/Namentlich genannte Person\s?2$/);
  });
});
