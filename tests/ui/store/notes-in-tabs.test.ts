import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { InstalledDossier } from '../../../platform/store/schema.ts';
import type { Reading } from '../../../core/tab-state.ts';
import { complete } from '../../../platform/additions.ts';
import type { TabMessage } from '../../../platform/messages.ts';
import { answerOwnMessage } from '../../../platform/own-messages.ts';
import { answerPageMessage, type PageSender, type Reader } from '../../../platform/page-messages.ts';
import { VERSION } from '../../../platform/store/database.ts';
import { install, setOn } from '../../../platform/store/dossiers.ts';
import { notesOf } from '../../../platform/store/notes.ts';
import { readTabState } from '../../../platform/tab-state.ts';
import { aDossier, textOfDossier } from '../../unit/sample-dossier.ts';
import { aChange } from '../../unit/sample-notes.ts';
import { anArticle, aReport } from '../../unit/samples.ts';
import { openRaw, useFreshDatabase } from './fresh-database.ts';

const BUILT_IN: InstalledDossier = {
  id: aDossier('built-in').id,
  text: textOfDossier(aDossier('built-in')),
  isOn: true,
  origin: { type: 'built-in' },
  installed: '',
  changed: '',
};
const builtIn = vi.hoisted(() => ({ all: [] as unknown[], articles: [] as unknown[] }));
vi.mock('../../../platform/store/built-in.ts', () => ({
  builtInDossiers: () => builtIn.all,
  builtInArticles: () => builtIn.articles,
}));

const { url } = aReport.article;
const read = vi.fn<Reader['read']>();
const reader: Reader = { read, complete, translate: (key) => key };
const page = (tabId: number): PageSender => ({ tabId, url, documentId: `D${tabId}` });
const say = (key: string): string => key;

let sent: (readonly [number, TabMessage])[] = [];
/** What a tab's content script answers when it is asked for the selection. */
let selected: unknown = [];

useFreshDatabase();
beforeEach(() => {
  sent = [];
  builtIn.all = [];
  builtIn.articles = [];
  selected = [];
  read.mockReturnValue({ ok: true, report: aReport, engineMs: 5 });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (id, message) => {
    sent.push([id, message as TabMessage]);
    return (message as TabMessage).type === 'selection' ? selected : true;
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 1 }, { id: 2 }, {}],
    get: async (id: number) => ({ id, incognito: false }),
  });
});

const open = (tabId: number) =>
  answerPageMessage({ type: 'read-article', article: anArticle }, page(tabId), reader);
const change = (by: unknown, tabId = 1) =>
  answerPageMessage({ type: 'change-notes', change: by }, page(tabId), reader);
const reports = (tabId: number) =>
  sent.flatMap(([id, message]) => (id === tabId && message.type === 'report' ? [message.reading] : []));
const standingOf = (reading: unknown): unknown =>
  (reading as Reading & { ok: true }).report.claims[0]?.standing;
const readyState = async (tabId: number) => {
  const state = await readTabState(tabId);
  if (state?.status !== 'ready') throw new Error(`The tab is ${state?.status}.`);
  return state;
};

describe('a change of notes', () => {
  it('is kept, shown in the tab without a new reading, and there at the next one', async () => {
    await open(1);
    expect(await change(aChange())).toEqual({ ok: true });
    expect(reports(1).map(standingOf)).toEqual([['refuted']]);
    const state = await readyState(1);
    expect(state.report.claims[0]).toMatchObject({
      standing: ['refuted'],
      reader: { note: 'n1', corrected: ['standing'] },
    });
    expect(state.additions?.notes).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(1);
    expect(standingOf(await open(1))).toEqual(['refuted']);
    expect(reports(1)[0]).toEqual({
      ok: true,
      engineMs: 0,
      report: state.report,
      additions: state.additions,
    });
  });

  it('is taken back to what the engine read', async () => {
    await open(1);
    await change(aChange());
    await change({ type: 'undo' });
    expect(await readyState(1)).toMatchObject({ report: { claims: aReport.claims } });
    expect((await readyState(1)).additions).toBeUndefined();
    await change({ type: 'redo' });
    expect(standingOf(await readyState(1))).toEqual(['refuted']);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain('engine:1');
    await change({ type: 'undo' });
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain('engine:1');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is shown wherever else the article is open', async () => {
    await open(1);
    await open(2);
    await change(aChange());
    await vi.waitFor(() => expect(reports(2).map(standingOf)).toEqual([['refuted']]));
  });

  it('keeps what the page told of its marks', async () => {
    await open(1);
    const timings = { find: 1, index: 2, engine: 3, paint: 4, total: 12 };
    await answerPageMessage({ type: 'placed', unplaced: ['c2'], timings }, page(1), reader);
    await change(aChange());
    expect(await readyState(1)).toMatchObject({ timings, report: { unplaced: ['c2'] } });
    expect(reports(1)[0]).toMatchObject({ engineMs: 3 });
  });

  it('has the page read anew where what the engine read is not known any more', async () => {
    await open(1);
    await change(aChange());
    await fakeBrowser.storage.session.remove('engine:1');
    sent = [];
    expect(await change(aChange('disputed'))).toEqual({ ok: true });
    expect(sent).toEqual([[1, { type: 'read-again' }]]);
    expect((await notesOf(url))?.notes[0]?.correction.standing).toBe('disputed');
  });

  it.each([
    ['of no known shape', { type: 'set', note: { id: 5 } }, 'store_malformed'],
    ['where no article is', aChange(), 'store_no_article'],
  ])('%s is refused in words', async (_, by, message) => {
    expect(await change(by)).toEqual({ ok: false, message });
    expect(await notesOf(url)).toBeNull();
  });

  it('from popup or panel names its tab', async () => {
    await open(2);
    expect(await answerOwnMessage({ type: 'change-notes', tabId: 2, change: aChange() }, say)).toEqual({
      ok: true,
    });
    expect(standingOf(await readyState(2))).toEqual(['refuted']);
    const malformed = await answerOwnMessage({ type: 'change-notes', tabId: '2', change: aChange() }, say);
    expect(malformed).toEqual({ ok: false, message: 'store_malformed' });
  });

  it('that cannot be kept comes back with a sentence, and nothing else changes', async () => {
    await open(1);
    const before = await readyState(1);
    (await openRaw(99)).close();
    expect(await change(aChange())).toEqual({ ok: false, message: 'store_newer' });
    expect(await readyState(1)).toEqual(before);
    expect(sent).toEqual([]);
  });
});

describe('a database that cannot be read', () => {
  it('leaves the reading as it is, with the dossiers that come with Sayso, and says so', async () => {
    builtIn.all = [BUILT_IN];
    builtIn.articles = [aDossier('built-in')];
    (await openRaw(VERSION)).close();
    expect(await open(1)).toMatchObject({ ok: true, problem: 'broken' });
    const state = await readyState(1);
    expect(state.problem).toBe('broken');
    expect(state.report.claims).toEqual(aReport.claims);
    expect(state.additions?.dossiers.map(({ id }) => id)).toEqual([BUILT_IN.id]);
  });
});

describe('a dossier', () => {
  const text = textOfDossier(aDossier('a'));

  it('is put to its article, and only there', async () => {
    await install(text, { type: 'own' });
    expect(await open(1)).toMatchObject({ report: { dossier: { id: aDossier('a').id, match: 1 } } });
    const elsewhere = { ...aReport, article: { ...aReport.article, url: 'https://other.example/' } };
    read.mockReturnValue({ ok: true, report: elsewhere, engineMs: 5 });
    expect(await open(2)).toEqual({ ok: true, report: elsewhere, engineMs: 5 });
  });

  it('comes to open articles when it is installed, and goes when it is switched off', async () => {
    await open(1);
    await install(text, { type: 'own' });
    await answerOwnMessage({ type: 'store-changed', part: 'dossiers' }, say);
    expect(reports(1)).toHaveLength(1);
    expect((await readyState(1)).additions?.dossiers).toHaveLength(1);
    // What has not changed is not shown anew.
    await answerOwnMessage({ type: 'store-changed', part: 'dossiers' }, say);
    expect(reports(1)).toHaveLength(1);
    await setOn(aDossier('a').id, false);
    await answerOwnMessage({ type: 'store-changed', part: 'dossiers' }, say);
    expect(await readyState(1)).toMatchObject({ report: { dossier: null } });
    expect((await readyState(1)).additions).toBeUndefined();
  });
});

describe('session storage that is full', () => {
  it('gives up what other tabs were made from before what is shown', async () => {
    await open(1);
    await change(aChange());
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      const { 'engine:1': kept } = await fakeBrowser.storage.session.get('engine:1');
      if (kept && JSON.stringify(items).includes('ready')) throw new Error('QUOTA_BYTES exceeded');
      await set(items);
    });
    expect(await open(2)).toMatchObject({ ok: true });
    expect((await readTabState(2))?.status).toBe('ready');
  });
});

const mark = () => answerOwnMessage({ type: 'mark-selection', tabId: 1 }, say);

describe('selected words', () => {
  const start = anArticle.text.indexOf('Stadt Aue');

  it('become a claim, and its card opens', async () => {
    await open(1);
    selected = [{ start, end: start + 'Stadt Aue'.length }];
    expect(await mark()).toEqual({ ok: true });
    const { report } = await readyState(1);
    const marked = report.claims.find(({ reader: by }) => by);
    expect(marked).toMatchObject({ quote: 'Stadt Aue', reader: { isMarked: true } });
    expect(sent.at(-1)).toEqual([1, { type: 'show-claim', claimId: marked?.id }]);
    await change({ type: 'undo' });
    expect((await readyState(1)).report.claims).toEqual(aReport.claims);
  });

  it.each([
    ['outside of the article', [], 'store_no_words'],
    ['that are none', [{ start: 20, end: 22 }], 'store_no_words'],
    ['of a page that is not read', false, 'store_no_article'],
  ])('%s come to a sentence', async (_, answer, message) => {
    await open(1);
    selected = answer;
    expect(await mark()).toEqual({ ok: false, message });
  });
});
