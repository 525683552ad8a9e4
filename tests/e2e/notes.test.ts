import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import type { Note, NoteChange } from '../../core/notes/notes.ts';
import { NO_CORRECTION } from '../../core/notes/notes.ts';
import { describeQuote } from '../../core/quotes/stored-quote.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { ChangeAnswer, OwnMessage } from '../../platform/messages.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted, type PaintedState } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, markedWords } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

// In a page of the extension.
declare const chrome: typeof Browser;

const DEMO = fixture('demo');

const noteOn = (report: Report, claim: Claim, change: Partial<Note>): NoteChange => ({
  type: 'set',
  note: {
    id: `note-${claim.id}`,
    quotes: claim.spans.map((span) => describeQuote(report.article.text, span)),
    isMarked: false,
    isHidden: false,
    correction: NO_CORRECTION,
    text: '',
    ...change,
  },
});

const select = ({ page }: OpenTab, selector: string, from: number, to: number): Promise<string> =>
  page.evaluate(
    (wanted, start, end) => {
      const node = document.querySelector(wanted)?.firstChild;
      if (!node) throw new Error(`There is no ${wanted}.`);
      getSelection()?.setBaseAndExtent(node, start, node, end);
      return String(getSelection());
    },
    selector,
    from,
    to,
  );

describe.each(BROWSERS)('notes in %s', (name) => {
  const session = useSession(name, [DEMO]);

  /** Sends what popup and panel send. */
  const ask = async (message: OwnMessage): Promise<ChangeAnswer> =>
    JSON.parse(
      await session().probe.page.evaluate(
        async (asked) => JSON.stringify(await chrome.runtime.sendMessage(asked)),
        message,
      ),
    );
  const change = ({ tabId }: OpenTab, by: NoteChange) => ask({ type: 'change-notes', tabId, change: by });
  const stateOf = ({ tabId }: OpenTab): Promise<PaintedState> => waitUntilPainted(session().probe, tabId);
  const claimWith = async (tab: OpenTab, note: string): Promise<Claim | undefined> =>
    (await stateOf(tab)).report.claims.find(({ reader }) => reader?.note === note);
  const database = (version: number | undefined) =>
    session().probe.page.evaluate(
      (wanted) =>
        new Promise<number>((done, fail) => {
          const request = indexedDB.open('sayso', wanted);
          request.addEventListener('success', () => {
            request.result.close();
            done(request.result.version);
          });
          request.addEventListener('error', () => fail(request.error));
        }),
      version,
    );
  const forgetAll = () =>
    session().probe.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.deleteDatabase('sayso');
          request.addEventListener('success', () => done());
          request.addEventListener('blocked', () => fail(new Error('blocked')));
        }),
    );

  test('a corrected label is shown at once, with the card left open, and is there after a reload', async () => {
    const { probe, open, driven } = session();
    const tab = await open(DEMO.url);
    const { report } = await stateOf(tab);
    const claim = report.claims.find(({ standing }) => standing[0] === 'single');
    if (!claim) throw new Error('No claim has one source.');
    await probe.showClaim(tab.tabId, claim.id);
    expect(await hasHost(tab.page)).toBe(true);
    // Nothing of it hangs on what the background has in mind.
    await driven.stopBackground();
    const id = `note-${claim.id}`;
    const by = noteOn(report, claim, {
      correction: { ...NO_CORRECTION, standing: 'refuted' },
      text: 'Laut Protokoll.',
    });
    expect(await change(tab, by)).toEqual({ ok: true });
    expect(await claimWith(tab, id)).toMatchObject({ id: claim.id, standing: ['refuted'] });
    expect(await hasHost(tab.page)).toBe(true);
    const sent = await probe.messagesFrom(tab.tabId);
    expect(sent.filter((type) => type === 'read-article')).toHaveLength(1);

    await tab.page.reload();
    await until('the corrected label', async () => (await claimWith(tab, id))?.standing[0] === 'refuted');
    const { additions } = await stateOf(tab);
    expect(additions?.notes.map(({ text }) => text)).toEqual(['Laut Protokoll.']);
    expect(additions?.unplacedNotes).toEqual([]);

    expect(await change(tab, { type: 'undo' })).toEqual({ ok: true });
    expect((await stateOf(tab)).additions).toBeUndefined();
    expect((await stateOf(tab)).report.claims).toEqual(report.claims);
    await tab.page.close();
  });

  test('selected words become a claim with a mark and a card, and are none after that is taken back', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await stateOf(tab);
    await probe.choose('all');
    const mark: OwnMessage = { type: 'mark-selection', tabId: tab.tabId };
    const words = await select(tab, 'article h1', 0, 'Fischsterben'.length);
    expect(words).toBe('Fischsterben');
    expect(await ask(mark)).toEqual({ ok: true });
    const marked = (await stateOf(tab)).report.claims.find(({ reader }) => reader?.isMarked);
    expect(marked?.quote).toBe(words);
    await until('its mark', async () => (await markedWords(tab.page)).includes(words));
    await until('its card', () => hasHost(tab.page));
    expect(await change(tab, { type: 'undo' })).toEqual({ ok: true });
    await until('the mark to go', async () => !(await markedWords(tab.page)).includes(words));
    await until('the card to go', async () => !(await hasHost(tab.page)));
    expect((await stateOf(tab)).report.claims.map(({ id }) => id)).toEqual(report.claims.map(({ id }) => id));

    await select(tab, 'footer, .ad, .teaser', 0, 3).catch(() => select(tab, 'header strong', 0, 3));
    expect(await ask(mark)).toEqual({ ok: false, message: await probe.message('store_no_words') });
    await probe.choose('few');
    await tab.page.close();
  });

  test('a database of a later version is read, left alone, and the change comes back with a sentence', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await stateOf(tab);
    const [first, second] = report.claims;
    if (!first || !second) throw new Error('There are too few claims.');
    await change(tab, noteOn(report, first, { text: 'Vorher.' }));
    // Our own connections let go, or this would never end.
    expect(await database(99)).toBe(99);
    expect(await change(tab, noteOn(report, second, { text: 'Nachher.' }))).toEqual({
      ok: false,
      message: await probe.message('store_newer'),
    });
    await tab.page.reload();
    await until(
      'the note',
      async () => (await claimWith(tab, `note-${first.id}`))?.reader?.text === 'Vorher.',
    );
    expect(await database(undefined)).toBe(99);
    await forgetAll();
    await tab.page.close();
  });

  test('a broken database stops no reading, and is named', async () => {
    const { probe, open } = session();
    await database(2);
    const tab = await open(DEMO.url);
    const { report, problem } = await stateOf(tab);
    expect(problem).toBe('broken');
    expect((await markedWords(tab.page)).length).toBeGreaterThan(0);
    const [claim] = report.claims;
    if (!claim) throw new Error('There is no claim.');
    expect(await change(tab, noteOn(report, claim, { text: 'Ins Leere.' }))).toEqual({
      ok: false,
      message: await probe.message('store_broken'),
    });
    await forgetAll();
    await tab.page.close();
  });
});
