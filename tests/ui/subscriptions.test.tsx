import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { file, item, openLibrary, section } from './open-library.tsx';
import { LIBRARY, NO_LIBRARY } from './sample-library.ts';
import { german } from './translate.ts';

afterEach(cleanup);

describe('subscriptions', () => {
  it('are off at first, and then no address is asked for', async () => {
    const { onChange, user } = openLibrary(NO_LIBRARY);
    expect(screen.queryByRole('button', { name: 'Abonnieren' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^Dossiers abonnieren/, checked: false }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ subscriptions: true });
  });

  it('say which host will be asked before it is', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY, true);
    await user.type(screen.getByLabelText(/^Adresse eines Dossiers/), 'https://archiv.example/d.json');
    expect(screen.getByText(/^Gefragt wird archiv\.example\./)).toBeVisible();
    expect(actions.onSubscribe).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Abonnieren' }));
    expect(actions.onSubscribe).toHaveBeenCalledExactlyOnceWith('https://archiv.example/d.json');
    expect(await screen.findByText('Abonniert.')).toBeVisible();
    expect(screen.getByLabelText(/^Adresse eines Dossiers/)).toHaveValue('');
  });

  it('need https', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY, true);
    await user.type(screen.getByLabelText(/^Adresse eines Dossiers/), 'http://archiv.example/{Enter}');
    expect(screen.getByText(german('library_subscribe_bad'))).toBeVisible();
    expect(actions.onSubscribe).not.toHaveBeenCalled();
  });

  it('keep what was typed when the browser refuses', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY, true);
    actions.onSubscribe.mockResolvedValue(german('library_subscribe_refused'));
    await user.type(screen.getByLabelText(/^Adresse eines Dossiers/), 'https://archiv.example/{Enter}');
    expect(await screen.findByText(german('library_subscribe_refused'))).toBeVisible();
    expect(screen.getByLabelText(/^Adresse eines Dossiers/)).toHaveValue('https://archiv.example/');
  });

  it('say what changed last and what went wrong last', () => {
    openLibrary(LIBRARY, true);
    const first = item(/^dossiers\.hafenarchiv\.example/);
    expect(first.getByText('Ergebnis der Analyse')).toBeVisible();
    expect(first.getByText(/Fassung 2, vorher 1/)).toBeVisible();
    expect(item(/^xn--hafenblt/).getByText(/Fehler 404/)).toBeVisible();
  });

  it('are asked at once on request, switched off, and ended', async () => {
    const { actions, user } = openLibrary(LIBRARY, true);
    actions.onCheck.mockResolvedValue(true);
    const url = LIBRARY.subscriptions[0]?.url;
    const first = item(/^dossiers\.hafenarchiv\.example/);
    await user.click(first.getByRole('button', { name: /^Jetzt fragen/ }));
    expect(await first.findByText('Es gab Änderungen.')).toBeVisible();
    await user.click(first.getByRole('checkbox'));
    expect(actions.onSubscriptionOn).toHaveBeenCalledExactlyOnceWith(url, false);
    await user.click(first.getByRole('button', { name: /^Abbestellen: / }));
    expect(actions.onUnsubscribe).not.toHaveBeenCalled();
    await user.click(first.getByRole('button', { name: 'Abbestellen' }));
    expect(actions.onUnsubscribe).toHaveBeenCalledExactlyOnceWith(url);
  });

  it('are not asked while they are off', () => {
    openLibrary(LIBRARY);
    expect(screen.queryByRole('button', { name: /^Jetzt fragen/ })).toBeNull();
  });
});

describe('notes', () => {
  it('are listed by article and lead there, where that is an address of the web', () => {
    openLibrary();
    const notes = section('Eigene Angaben');
    const links = notes.getAllByRole('link', { name: /^Artikel öffnen/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://www.hafenblatt.example/altoel']);
    expect(notes.getByText('Artikel ohne Titel')).toBeVisible();
  });

  it('are deleted only after a question', async () => {
    const { actions, user } = openLibrary();
    const notes = section('Eigene Angaben');
    await user.click(notes.getByRole('button', { name: /^Löschen: Altöl im Hafen: / }));
    expect(actions.onDeleteNotes).not.toHaveBeenCalled();
    await user.click(notes.getAllByRole('button', { name: 'Löschen' })[0]!);
    expect(actions.onDeleteNotes).toHaveBeenCalledExactlyOnceWith('https://www.hafenblatt.example/altoel');
  });

  it('are taken over from a file, and what was left out is counted', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    actions.onImportNotes.mockResolvedValue({ type: 'done', notes: 12, articles: 3, skipped: 2 });
    await user.upload(screen.getByLabelText(/Angaben übernehmen/), file('n.json'));
    expect(
      await screen.findByText(/n\.json: Angaben übernommen: 12, Artikel: 3\. Ohne.*: 2\./),
    ).toBeVisible();
  });

  it('stay as they are when the file cannot be read, and say why', async () => {
    const { actions, user } = openLibrary(NO_LIBRARY);
    const problems = [{ path: 'annotation 3', message: 'the id is missing' }];
    actions.onImportNotes.mockResolvedValue({ type: 'problems', problems });
    await user.upload(screen.getByLabelText(/Angaben übernehmen/), file('n.json'));
    expect(await screen.findByText('annotation 3: the id is missing')).toBeVisible();
  });
});
