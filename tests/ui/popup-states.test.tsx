import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupView, viewOf } from '../../components/popup/popup-view.ts';
import { openPopup as open, ready } from './open-popup.tsx';
import { SAMPLE } from './sample-report.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const actions = () => ({
  onExport: vi.fn<(format: string) => void>(),
  onCopy: vi.fn<() => Promise<boolean>>(),
  onPrint: vi.fn<() => void>(),
});

describe('the foot', () => {
  it.each([
    ['JSON-LD (Web Annotation)', 'jsonld'],
    ['CSV (Tabelle)', 'csv'],
    ['Markdown', 'md'],
    ['JSON (vollständiger Bericht)', 'json'],
  ])('exports as %s', async (name, format) => {
    const exports = actions();
    const { user } = open(ready(), german, { exports });
    await user.click(screen.getByRole('button', { name }));
    expect(exports.onExport).toHaveBeenCalledExactlyOnceWith(format);
  });

  it.each([
    [true, 'Kopiert'],
    [false, 'Kopieren hier nicht möglich'],
  ])('copies as Markdown and says whether that worked: %s', async (works, words) => {
    const exports = actions();
    exports.onCopy.mockResolvedValue(works);
    const { user } = open(ready(), german, { exports });
    await user.click(screen.getByRole('button', { name: 'Als Markdown kopieren' }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('exports nothing where there is nothing', () => {
    open(ready({ claims: [], headline: null }), german, { exports: actions() });
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });

  it('switches the site', async () => {
    const onSite = vi.fn<(on: boolean) => void>();
    const { user } = open(ready(), german, { site: { host: 'blatt.example', on: true }, onSite });
    const site = screen.getByRole('switch', { name: 'Von selbst lesen: blatt.example' });
    expect(site).toBeChecked();
    await user.click(site);
    expect(onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('leads to side panel and settings where there are any', async () => {
    const [onPanel, onOptions] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user } = open(ready(), german, { onPanel, onOptions });
    await user.click(screen.getByRole('button', { name: 'Seitenleiste' }));
    await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
    expect([onPanel, onOptions].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    cleanup();
    open(ready());
    expect(screen.queryByRole('button', { name: 'Seitenleiste' })).toBeNull();
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
    [{ status: 'site-off', host: 'blatt.example' }, 'Auf dieser Website ausgeschaltet'],
    [{ status: 'on-click' }, 'Gelesen wird nur auf Wunsch'],
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

  it('reads a site that is switched off once, or again by itself', async () => {
    const onSite = vi.fn<(on: boolean) => void>();
    const { user, onReadOnce } = open({ status: 'site-off', host: 'blatt.example' }, german, { onSite });
    await user.click(screen.getByRole('button', { name: 'Diese Seite einmal lesen' }));
    expect(onReadOnce).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Hier wieder von selbst lesen' }));
    expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each<[string, PopupView]>([
    ['a page that no extension may read', { status: 'restricted' }],
    ['pages that are read on request only', { status: 'on-click' }],
  ])('leads from %s to the choice of sites', async (_, view) => {
    const onOptions = vi.fn<() => void>();
    const { user } = open(view, german, { onOptions });
    await user.click(screen.getByRole('button', { name: 'Websites wählen' }));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('reads again where only the beginning was there', async () => {
    const { user, onReadOnce } = open(ready({ article: { ...SAMPLE.article, excerpt: true } }));
    await user.click(screen.getByRole('button', { name: 'Noch einmal lesen' }));
    expect(onReadOnce).toHaveBeenCalledOnce();
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
    [
      { ...page, off: 'site' as const },
      { status: 'site-off', host: 'blatt.example' },
    ],
    [{ ...page, off: 'everywhere' as const }, { status: 'on-click' }],
    [
      { ...page, access: 'ask' as const, off: 'site' as const },
      { status: 'ask', host: 'blatt.example' },
    ],
  ])('%o', (given, expected) => {
    expect(viewOf(null, given)).toEqual(expected);
  });

  it('the state wins where there is one', () => {
    const state = { status: 'reading', url: '' } as const;
    expect(viewOf(state, { ...page, access: 'restricted' })).toBe(state);
  });
});
