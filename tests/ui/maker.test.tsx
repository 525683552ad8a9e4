import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Maker } from '../../components/maker/Maker.tsx';
import type { MakerActions, MakerData } from '../../components/maker/maker-data.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { BEGUN, HARBOUR } from './sample-library.ts';
import { german } from './translate.ts';

afterEach(cleanup);

function open(data: Partial<MakerData> = {}) {
  const actions = {
    onKeep: vi.fn<MakerActions['onKeep']>(() => Promise.resolve(true)),
    onDiscard: vi.fn<MakerActions['onDiscard']>(() => Promise.resolve()),
    onSave: vi.fn<MakerActions['onSave']>(() => 'altoel.jsonld'),
    onInstall: vi.fn<MakerActions['onInstall']>(() => Promise.resolve('')),
    newId: () => 's-new',
  };
  const given = { draft: HARBOUR, raw: undefined, isEdited: false, continued: '', ...data };
  render(<Maker data={given} actions={actions} t={german} />);
  return { actions, user: userEvent.setup() };
}
const press = (name: string) => screen.getByRole('button', { name });
const statement = (at: number) =>
  within(screen.getByRole('heading', { name: `Angabe ${at}` }).closest('li')!);
/** Ids of the statements as they were kept last. */
const kept = ({ onKeep }: ReturnType<typeof open>['actions']) => onKeep.mock.lastCall?.[0];

describe('a dossier that is begun', () => {
  it('has its statements with the passages they are on', () => {
    open({ draft: BEGUN });
    expect(statement(1).getByText(/Das Öl stammt von der Reederei/)).toBeVisible();
    expect(statement(1).getByLabelText('Rolle')).toHaveValue('denies');
    expect(statement(1).getByLabelText('Was dokumentiert ist (Deutsch)')).toHaveValue(
      'Die Reederei bestreitet das.',
    );
    expect(statement(2).getByLabelText('Name')).toHaveValue('Hafenamt');
  });

  it('says nothing is wrong before the author was there', () => {
    open({ draft: BEGUN });
    expect(screen.queryByText(/fehlt|braucht/)).toBeNull();
  });

  it('says what is missing, leads there, and saves nothing', async () => {
    const { actions, user } = open({ draft: BEGUN });
    await user.click(press('Als Datei speichern'));
    expect(actions.onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Noch zu ändern' })).toBeVisible();
    await user.click(press('Recherche von'));
    expect(screen.getByLabelText('Recherche von')).toHaveFocus();
    expect(screen.getByLabelText('Recherche von')).toBeInvalid();
    expect(screen.getByLabelText('Recherche von')).toHaveAccessibleDescription(/mindestens einen Namen/);
  });

  it('is finished by filling in what is missing', async () => {
    const { actions, user } = open({ draft: { ...BEGUN, statements: BEGUN.statements.slice(0, 1) } });
    await user.type(screen.getByLabelText('Titel (Deutsch)'), 'Altöl');
    await user.type(screen.getByLabelText('Recherche von'), 'Ada{Enter}Bo');
    await user.type(screen.getByLabelText('Lizenz'), 'CC BY 4.0');
    expect(screen.getByLabelText('Adresse der Lizenz')).toHaveValue(HARBOUR.licence.url);
    await user.click(press('Quelle hinzufügen'));
    await user.type(statement(1).getByLabelText('Name'), 'Flussblatt');
    await user.click(press('Als Datei speichern'));
    expect(screen.getByText('Gespeichert: altoel.jsonld')).toBeVisible();
    const parsed = parseDossier(actions.onSave.mock.lastCall?.[1] ?? '');
    expect(parsed).toMatchObject({
      ok: true,
      dossier: { revision: 1, authors: ['Ada', 'Bo'], statements: [{ sources: [{ name: 'Flussblatt' }] }] },
    });
  });
});

describe('a field', () => {
  it('says what is wrong when it is left, and no longer when it is mended', async () => {
    const { user } = open();
    const date = screen.getByLabelText('Stand der Recherche');
    await user.clear(date);
    await user.type(date, 'gestern');
    expect(screen.queryByText(/muss ein Tag oder Monat sein/)).toBeNull();
    await user.tab();
    expect(date).toHaveAccessibleDescription(/muss ein Tag oder Monat sein/);
    await user.clear(date);
    await user.type(date, '2026-05');
    expect(date).toBeValid();
  });

  it('of an address takes no script', async () => {
    const { user } = open();
    const address = statement(1).getByLabelText('Adresse');
    await user.clear(address);
    await user.type(address, 'javascript:alert(1)');
    await user.tab();
    expect(address).toHaveAccessibleDescription(/muss mit http/);
  });

  it('in two languages needs one of them, and says so when both are left', async () => {
    const { user } = open();
    await user.clear(screen.getByLabelText('Titel (Deutsch)'));
    await user.clear(screen.getByLabelText('Titel (Englisch)'));
    await user.tab();
    expect(screen.getByLabelText('Titel (Englisch)')).toHaveAccessibleDescription(/mindestens eine Sprache/);
    await user.type(screen.getByLabelText('Titel (Englisch)'), 'Oil');
    expect(screen.getByLabelText('Titel (Deutsch)')).toBeValid();
  });

  it('keeps languages that have no field here', async () => {
    const { actions, user } = open({ draft: { ...HARBOUR, title: { fr: 'Huile', de: 'Öl' } } });
    await user.type(screen.getByLabelText('Titel (Deutsch)'), 'e');
    expect(kept(actions)?.title).toEqual({ fr: 'Huile', de: 'Öle' });
  });
});

describe('statements', () => {
  const TWO = { ...HARBOUR, statements: [HARBOUR.statements[0]!, { ...HARBOUR.statements[0]!, id: 's2' }] };

  it('are moved, with the focus', async () => {
    const { actions, user } = open({ draft: TWO });
    await user.click(press('Nach unten: Angabe 1'));
    expect(kept(actions)?.statements.map(({ id }) => id)).toEqual(['s2', 's1']);
    expect(press('Nach unten: Angabe 2')).toHaveFocus();
    await user.click(press('Nach unten: Angabe 2'));
    expect(kept(actions)?.statements.map(({ id }) => id)).toEqual(['s2', 's1']);
  });

  it('are removed after a question, and added', async () => {
    const { actions, user } = open({ draft: TWO });
    await user.click(press('Entfernen: Angabe 1'));
    expect(actions.onKeep).not.toHaveBeenCalled();
    await user.click(statement(1).getAllByRole('button', { name: 'Entfernen' }).at(-1)!);
    await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Angaben' })).toHaveFocus());
    await user.click(press('Angabe hinzufügen'));
    expect(kept(actions)?.statements.map(({ id }) => id)).toEqual(['s2', 's-new']);
  });

  it('have sources that are added and removed', async () => {
    const { actions, user } = open();
    await user.click(press('Quelle hinzufügen'));
    await user.click(press('Entfernen: Quelle 1'));
    expect(kept(actions)?.statements[0]?.sources.map(({ name }) => name)).toEqual(['']);
  });
});

describe('the draft', () => {
  it('is kept with every change, and says when it cannot be', async () => {
    const { actions, user } = open();
    actions.onKeep.mockResolvedValue(false);
    await user.type(screen.getByLabelText('Medium'), '!');
    expect(kept(actions)?.article.publisher).toBe('Hafenblatt!');
    expect(await screen.findByText(german('maker_draft_failed'))).toBeVisible();
  });

  it('says that it goes on, and is discarded after a question', async () => {
    const { actions, user } = open({ continued: '2026-04-03T08:00:00.000Z' });
    expect(screen.getByText(/3\. April 2026.*geht hier weiter/)).toBeVisible();
    await user.click(press('Entwurf verwerfen: Ein Dossier machen'));
    expect(actions.onDiscard).not.toHaveBeenCalled();
    await user.click(press('Entwurf verwerfen'));
    expect(actions.onDiscard).toHaveBeenCalledOnce();
  });
});

describe('a revision', () => {
  it('is counted up by the first change to what others may have', async () => {
    const { actions, user } = open({ isEdited: true });
    await user.type(screen.getByLabelText('Medium'), 'ab');
    expect(kept(actions)?.revision).toBe(3);
    await user.click(press('Installieren'));
    expect(await screen.findByText(german('maker_installed'))).toBeVisible();
    await user.type(screen.getByLabelText('Medium'), 'c');
    expect(kept(actions)?.revision).toBe(4);
  });

  it('stays where nothing was changed, and where installing failed', async () => {
    const { actions, user } = open();
    actions.onInstall.mockResolvedValue(german('store_full'));
    await user.click(press('Installieren'));
    expect(await screen.findByText(german('store_full'))).toBeVisible();
    await user.type(screen.getByLabelText('Medium'), 'c');
    expect(kept(actions)?.revision).toBe(2);
  });
});
