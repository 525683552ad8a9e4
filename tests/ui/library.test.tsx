import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import type { ReadFile } from '../../components/library/library-data.ts';
import { messageInWords, placeInWords } from '../../components/library/problem-words.ts';
import { DOSSIER_PROBLEMS } from '../../core/dossier/problem.ts';
import { problemAt } from '../../core/dossier/problem-words.ts';
import { file, item, openLibrary, section } from './open-library.tsx';
import { HARBOUR, LIBRARY, NO_LIBRARY } from './sample-library.ts';
import { english, german } from './translate.ts';

afterEach(cleanup);

const chooser = () => screen.getByLabelText(/Aus Dateien installieren/);
const read = (comparison: ReadFile['comparison'], origin: ReadFile['origin'] = null): ReadFile => ({
  comparison,
  text: 'text',
  origin,
});
/** The DOM of these tests gives what is dragged no files of its own. */
const drag = (type: string, dataTransfer: { types: readonly string[]; files: readonly File[] }): Event =>
  Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
const FRESH = read({ type: 'new', dossier: HARBOUR });

describe('installed dossiers', () => {
  it('say what they are in the language of the interface', () => {
    openLibrary();
    const first = item('Altöl im Hafen, März 2026');
    for (const words of ['2, Stand April 2026', 'Ada Beispiel und Bo Muster', 'mit Sayso geliefert'])
      expect(first.getByText(words)).toBeVisible();
    const licence = first.getByRole('link', { name: 'CC BY 4.0' });
    expect(licence).toHaveAttribute('href', HARBOUR.licence.url);
    expect(licence).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('are switched off and on', async () => {
    const { actions, user } = openLibrary();
    await user.click(screen.getAllByRole('checkbox', { name: 'Altöl im Hafen, März 2026' })[0]!);
    expect(actions.onSetOn).toHaveBeenCalledExactlyOnceWith(HARBOUR.id, false);
  });

  it('say when that could not be kept', async () => {
    const { actions, user } = openLibrary();
    actions.onSetOn.mockResolvedValue(german('store_full'));
    await user.click(screen.getAllByRole('checkbox', { name: 'Altöl im Hafen, März 2026' })[0]!);
    expect(await screen.findByText(german('store_full'))).toBeVisible();
  });

  it('are deleted once the reader has said so twice', async () => {
    const { actions, user } = openLibrary();
    const own = item(/^Nachrichten-aus/);
    await user.click(own.getByRole('button', { name: /^Löschen: / }));
    expect(actions.onDelete).not.toHaveBeenCalled();
    await user.click(own.getByRole('button', { name: 'Behalten' }));
    expect(actions.onDelete).not.toHaveBeenCalled();
    await user.click(own.getByRole('button', { name: /^Löschen: / }));
    await user.click(own.getByRole('button', { name: 'Löschen' }));
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('urn:b');
  });

  it('that come with Sayso or from a subscription are not deleted by themselves', () => {
    openLibrary({
      ...LIBRARY,
      dossiers: LIBRARY.dossiers.filter(({ origin }) => /built|subs/.test(origin.type)),
    });
    expect(screen.getAllByRole('checkbox', { name: /Altöl/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Löschen: Altöl im Hafen, März/ })).toBeNull();
  });

  it('of the reader lead to the form', () => {
    openLibrary();
    const links = screen.getAllByRole('link', { name: /^Bearbeiten: Nachrichten/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['dossier.html?id=urn%3Ab']);
  });

  it('that cannot be read say why, and are saved and deleted all the same', async () => {
    const { actions, user } = openLibrary();
    const broken = item('urn:d');
    expect(broken.getByText(/ist kein Dossier/)).toBeVisible();
    await user.click(broken.getByRole('button', { name: 'Als Datei speichern: urn:d' }));
    expect(actions.onSave).toHaveBeenCalledExactlyOnceWith('urn:d');
    expect(broken.getByRole('button', { name: 'Löschen: urn:d' })).toBeVisible();
  });

  it('never become markup or a link that is none', () => {
    const hostile = {
      ...HARBOUR,
      title: { de: '<img src=x onerror=alert(1)>' },
      authors: ['<script>alert(1)</script>'],
      licence: { name: 'frei', url: 'javascript:alert(1)' },
    };
    const { container } = openLibrary({
      ...NO_LIBRARY,
      dossiers: [{ ...LIBRARY.dossiers[0]!, dossier: hostile }],
      notes: LIBRARY.notes.slice(1),
    });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.querySelector('[href^="javascript"]')).toBeNull();
  });

  it('beyond twenty are shown on request', async () => {
    const dossiers = Array.from({ length: 45 }, (_, at) => ({ ...LIBRARY.dossiers[0]!, id: `urn:x:${at}` }));
    const { user } = openLibrary({ ...NO_LIBRARY, dossiers });
    expect(screen.getAllByRole('checkbox', { name: /Altöl/ })).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Alle 45 zeigen' }));
    expect(screen.getAllByRole('checkbox', { name: /Altöl/ })).toHaveLength(45);
  });

  it('that were begun lead on, with or without a title', () => {
    const [draft] = LIBRARY.drafts;
    openLibrary({ ...NO_LIBRARY, drafts: [draft!, { ...draft!, href: 'x', title: { de: 'Mein Dossier' } }] });
    const links = screen.getAllByRole('link', { name: /^Bearbeiten: (?:Noch ohne Titel|Mein Dossier)$/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([draft?.href, 'x']);
    expect(screen.getAllByText(/Altöl im Hafen · zuletzt geändert: 3\. April 2026/)).toHaveLength(2);
  });

  it('say why the store cannot be read', () => {
    openLibrary({ ...NO_LIBRARY, problem: 'newer' });
    expect(section('Dossiers').getByText(german('store_newer'))).toBeVisible();
    expect(section('Eigene Angaben').getByText(german('store_newer'))).toBeVisible();
  });
});

describe('notes', () => {
  it('are saved for Hypothesis an article at a time, and all to one file', async () => {
    const { actions, user } = openLibrary();
    const [first] = LIBRARY.notes;
    await user.click(
      screen.getByRole('button', { name: `Für Hypothesis speichern: ${first?.article.title}` }),
    );
    expect(actions.onExportToHypothesis).toHaveBeenCalledExactlyOnceWith(first);
    actions.onExportNotes.mockResolvedValueOnce('Kein Platz.');
    const all = screen.getByText('Alle als Datei speichern').parentElement!;
    await user.click(within(all).getByRole('button'));
    expect(await screen.findByText('Kein Platz.')).toBeVisible();
  });
});

describe('files', () => {
  it('are installed one after the other, each with its sentence', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    actions.onRead
      .mockResolvedValueOnce(FRESH)
      .mockResolvedValueOnce(read({ type: 'same' }))
      .mockResolvedValueOnce(null);
    await user.upload(chooser(), ['a.jsonld', 'b.jsonld', 'c.jsonld'].map(file));
    expect(await screen.findByText(/^a\.jsonld: installiert \(Altöl im Hafen, März 2026\)/)).toBeVisible();
    expect(await screen.findByText(/^b\.jsonld: schon installiert/)).toBeVisible();
    expect(await screen.findByText(/^c\.jsonld: nicht installiert\. Die Datei lässt/)).toBeVisible();
    expect(actions.onInstall).toHaveBeenCalledExactlyOnceWith('text', 'a.jsonld');
  });

  it('say what is to be changed in them, where and how', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    const problems = [problemAt('link-scheme', ['items', 2, 'sayso:sources', 0, 'url'])];
    actions.onRead.mockResolvedValue(read({ type: 'problems', problems }));
    await user.upload(chooser(), file('a.jsonld'));
    expect(
      await screen.findByText('Angabe 3, Quelle 1, Adresse: muss mit http:// oder https:// beginnen.'),
    ).toBeVisible();
    expect(actions.onInstall).not.toHaveBeenCalled();
  });

  it.each([
    ['newer', 3, /Fassung 3, neuer als die installierte Fassung 2/],
    ['older', 1, /Fassung 1, älter als die installierte Fassung 2/],
    ['other', 2, /Fassung 2, die mit anderem Inhalt schon installiert ist/],
  ] as const)('with a %s revision are installed only on request', async (type, revision, words) => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    const dossier = { ...HARBOUR, revision };
    actions.onRead.mockResolvedValue(read({ type, dossier, before: 2 }, { type: 'file', name: 'x' }));
    await user.upload(chooser(), file('a.jsonld'));
    expect(await screen.findByText(words)).toBeVisible();
    expect(actions.onInstall).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Ersetzen' }));
    expect(await screen.findByText(`a.jsonld: ersetzt, jetzt Fassung ${revision}.`)).toBeVisible();
    expect(actions.onInstall).toHaveBeenCalledOnce();
  });

  it('leave what is there when the reader keeps it', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    const comparison = { type: 'newer' as const, dossier: HARBOUR, before: 1 };
    actions.onRead.mockResolvedValue(read(comparison, { type: 'built-in' }));
    await user.upload(chooser(), file('a.jsonld'));
    expect(await screen.findByText(/gilt wieder die mitgelieferte/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Behalten' }));
    expect(await screen.findByText(/die vorhandene Fassung bleibt/)).toBeVisible();
    expect(actions.onInstall).not.toHaveBeenCalled();
  });

  it('are not said to be installed when there was no room', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    actions.onRead.mockResolvedValue(FRESH);
    actions.onInstall.mockResolvedValue(german('store_full'));
    await user.upload(chooser(), file('a.jsonld'));
    expect(await screen.findByText(`a.jsonld: nicht installiert. ${german('store_full')}`)).toBeVisible();
    expect(screen.queryByText(/: installiert/)).toBeNull();
  });

  it('can be dropped onto the section; what is no file is left to the browser', async () => {
    const { actions } = openLibrary(NO_LIBRARY);
    actions.onRead.mockResolvedValue(FRESH);
    const target = screen.getByRole('region', { name: 'Dossiers' });
    expect(fireEvent(target, drag('dragover', { types: ['text/plain'], files: [] }))).toBe(true);
    const files = { types: ['Files'], files: [file('a.jsonld')] };
    expect(fireEvent(target, drag('dragover', files))).toBe(false);
    expect(await screen.findByText('Loslassen, um die Dateien zu prüfen')).toBeVisible();
    expect(fireEvent(target, drag('drop', files))).toBe(false);
    expect(await screen.findByText(/^a\.jsonld: installiert/)).toBeVisible();
    expect(screen.queryByText('Loslassen, um die Dateien zu prüfen')).toBeNull();
  });
});

describe('problems of files', () => {
  it.each(DOSSIER_PROBLEMS)('%s has a sentence in both languages', (code) => {
    for (const t of [german, english]) expect(messageInWords(problemAt(code, [], '7'), t)).toMatch(/\w.*\.$/);
    expect(messageInWords(problemAt(code, [], '7'), german)).not.toMatch(/\$\d/);
  });

  it('name fields nobody knows without what could deceive', () => {
    expect(placeInWords({ at: ['items', 0, 'evil\u202e<b>'] }, german)).toBe('Angabe 1, evil??b?');
    expect(placeInWords({ at: ['constructor'] }, german)).toBe('constructor');
  });
});
