import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { MOST_SHOWN } from '../../../core/dossier/within-room.ts';
import { noNotes } from '../../../core/notes/change.ts';
import { MAX_NOTE_TEXT, MAX_NOTES } from '../../../core/notes/import-problem.ts';
import { complete } from '../../../platform/additions.ts';
import { answerPageMessage, type Reader } from '../../../platform/page-messages.ts';
import { install } from '../../../platform/store/dossiers.ts';
import { importNotes, notesOf } from '../../../platform/store/notes.ts';
import { readTabState } from '../../../platform/tab-state.ts';
import { aDossier, aStatement, textOfDossier } from '../../unit/sample-dossier.ts';
import { aChange } from '../../unit/sample-notes.ts';
import { anArticle, aReport } from '../../unit/samples.ts';
import { useFreshDatabase } from './fresh-database.ts';

const { url } = aReport.article;
const reader: Reader = {
  read: () => ({ ok: true, report: aReport, engineMs: 5 }),
  complete,
  translate: (key) => key,
};
/** Whether the tabs are of a private window; null where they are closed. */
let isPrivate: boolean | null = false;

useFreshDatabase();
beforeEach(() => {
  isPrivate = false;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  Object.assign(fakeBrowser.tabs, {
    query: async () => [],
    get: async (id: number) => {
      if (isPrivate === null) throw new Error('No tab with that id.');
      return { id, incognito: isPrivate };
    },
  });
});

const from = (tabId: number) => ({ tabId, url, documentId: `D${tabId}` });
const open = (tabId: number) =>
  answerPageMessage({ type: 'read-article', article: anArticle }, from(tabId), reader);
const change = (by: unknown) => answerPageMessage({ type: 'change-notes', change: by }, from(1), reader);
const readyState = async (tabId: number) => {
  const state = await readTabState(tabId);
  if (state?.status !== 'ready') throw new Error(`The tab is ${state?.status}.`);
  return state;
};

const statements = (count: number) =>
  Array.from({ length: count }, (_, at) => aStatement(`s${at}`, 'x'.repeat(2000)));

describe('more dossiers on one article than there is room for', () => {
  it('leave it readable, and are counted', async () => {
    for (const id of ['a', 'b', 'c'])
      await install(textOfDossier(aDossier(id, { statements: statements(300) })), { type: 'own' });
    await open(1);
    const { additions, report } = await readyState(1);
    expect(additions?.dossiers.map(({ id }) => id)).toEqual([aDossier('a').id]);
    expect(additions?.leftOut).toBe(2);
    expect(report.claims).toEqual(aReport.claims);
  });

  it('are no more than a reader can look through, however short', async () => {
    for (let at = 0; at < 12; at++) await install(textOfDossier(aDossier(`d${at}`)), { type: 'own' });
    await open(1);
    expect((await readyState(1)).additions).toMatchObject({ dossiers: { length: MOST_SHOWN }, leftOut: 4 });
  });

  it('are counted where none of them has room', async () => {
    await install(textOfDossier(aDossier('a', { statements: statements(490) })), { type: 'own' });
    await open(1);
    expect((await readyState(1)).additions).toEqual({
      dossiers: [],
      notes: [],
      unplacedNotes: [],
      leftOut: 1,
    });
  });
});

describe('what is not kept', () => {
  const { note } = aChange();

  it('is all from private windows, where what was kept elsewhere is still shown', async () => {
    await open(1);
    await change(aChange());
    isPrivate = true;
    expect(await change({ ...aChange(), note: { ...note, text: 'heimlich' } })).toEqual({
      ok: false,
      message: 'store_private',
    });
    expect(await change({ type: 'undo' })).toEqual({ ok: false, message: 'store_private' });
    expect((await notesOf(url))?.notes).toMatchObject([{ text: note.text }]);
    await open(2);
    expect((await readyState(2)).report.claims[0]?.standing).toEqual(['refuted']);
  });

  it('is what comes from a tab that is closed', async () => {
    await open(1);
    isPrivate = null;
    expect(await change(aChange())).toEqual({ ok: false, message: 'store_no_article' });
    expect(await notesOf(url)).toBeNull();
  });

  it('is a note longer than a note, and one more than there can be', async () => {
    await open(1);
    const long = { ...note, text: 'x'.repeat(MAX_NOTE_TEXT + 1) };
    expect(await change({ type: 'set', note: long })).toEqual({ ok: false, message: 'store_long_note' });
    const notes = Array.from({ length: MAX_NOTES }, (_, at) => ({
      ...note,
      id: `n${at}`,
      created: '2026-11-01T00:00:00Z',
      changed: '2026-11-01T00:00:00Z',
    }));
    await importNotes([{ ...noNotes(aReport.article), notes }]);
    await open(1);
    expect(await change(aChange('refuted', 'more'))).toEqual({ ok: false, message: 'store_many_notes' });
    expect(await change({ type: 'set', note: { ...note, id: 'n7', text: 'anders' } })).toEqual({ ok: true });
  });
});
