import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { MAX_TEXT_UNITS } from '../../core/limits.ts';
import type { Reading, TabState } from '../../core/tab-state.ts';
import { forgetIfLeft, forgetTab } from '../../platform/forget-tabs.ts';
import { answerPageMessage, type PageSender, type Reader } from '../../platform/page-messages.ts';
import { readTabState, watchTabStates, writeTabState } from '../../platform/tab-state.ts';
import { anArticle, aReport } from '../unit/samples.ts';

const TAB = 7;
const sender: PageSender = { tabId: TAB, url: 'https://news.example.org/a-1.html#top', documentId: 'D1' };
const url = 'https://news.example.org/a-1.html';
const timings = { find: 1, index: 2, engine: 3, paint: 4, total: 12 };
const reading: Reading = { ok: true, report: aReport, engineMs: 5 };
const reader: Reader = {
  read: () => reading,
  complete: async (report) => ({ report }),
  translate: (key) => key,
};
const message = { type: 'read-article', article: anArticle };

const failing = (): never => {
  throw new TypeError('undefined is not a span');
};

/** Puts a document with our content script into the tab, or one without; documents kept for the way back stay mute. */
const openDocument = (open: string | null, kept: readonly string[] = []): void => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, _message, options) => {
    if (kept.includes(options?.documentId ?? '')) await new Promise(() => undefined);
    if (open !== null && (options?.frameId === 0 || options?.documentId === open)) return true;
    throw new Error('Receiving end does not exist.');
  });
};

beforeEach(() => {
  fakeBrowser.reset();
});

describe('read-article', () => {
  it('goes through reading to ready, and answers with the reading', async () => {
    const seen: (TabState['status'] | undefined)[] = [];
    watchTabStates((_, state) => seen.push(state?.status));
    expect(await answerPageMessage(message, sender, reader)).toEqual(reading);
    expect(seen).toEqual(['reading', 'ready']);
    expect(await readTabState(TAB)).toEqual({
      status: 'ready',
      url,
      report: aReport,
      timings: null,
      readAt: expect.any(Number),
    });
  });

  it('says which language it does not read', async () => {
    const foreign: Reading = { ok: false, reason: 'unsupported-language', language: 'fr' };
    expect(await answerPageMessage(message, sender, { ...reader, read: () => foreign })).toEqual(foreign);
    expect(await readTabState(TAB)).toEqual({ status: 'unsupported-language', url, language: 'fr' });
  });

  it('turns an exception of the engine into a plain sentence', async () => {
    const answer = await answerPageMessage(message, sender, { ...reader, read: failing });
    expect(answer).toEqual({ ok: false, reason: 'error', message: 'error_engine' });
    expect(await readTabState(TAB)).toEqual({ status: 'error', url, message: 'error_engine' });
  });

  it('does not start on a text that is too long', async () => {
    const read = vi.fn<Reader['read']>(() => reading);
    const article = { ...anArticle, text: 'a'.repeat(MAX_TEXT_UNITS + 1), blocks: [] };
    await answerPageMessage({ type: 'read-article', article }, sender, { ...reader, read });
    expect(read).not.toHaveBeenCalled();
    expect(await readTabState(TAB)).toEqual({ status: 'error', url, message: 'error_too_long' });
  });

  it.each<[string, unknown]>([
    ['no article', { type: 'read-article' }],
    [
      'a block beyond the text',
      {
        type: 'read-article',
        article: { ...anArticle, blocks: [{ start: 0, end: 1e6, role: 'lead' }] },
      },
    ],
    ['a text that is none', { type: 'read-article', article: { ...anArticle, text: 5 } }],
  ])('refuses %s', async (_, malformed) => {
    const answer = await answerPageMessage(malformed, sender, reader);
    expect(answer).toEqual({ ok: false, reason: 'error', message: 'error_malformed' });
    expect(await readTabState(TAB)).toMatchObject({ status: 'error' });
  });

  it('says so when the session storage is full', async () => {
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).includes('ready')) throw new Error('QUOTA_BYTES exceeded');
      await set(items);
    });
    expect(await answerPageMessage(message, sender, reader)).toEqual(reading);
    expect(await readTabState(TAB)).toEqual({ status: 'error', url, message: 'error_storage' });
  });

  it('leaves nothing behind for a tab closed while reading', async () => {
    let closed: Promise<void> | undefined;
    const read = (): Reading => {
      closed = forgetTab(TAB);
      return reading;
    };
    await answerPageMessage(message, sender, { ...reader, read });
    await closed;
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('does not put an article over the next one of the same tab', async () => {
    const next: PageSender = { ...sender, url: 'https://news.example.org/a-2.html' };
    let second: Promise<unknown> | undefined;
    const read = (): Reading => {
      second = answerPageMessage({ type: 'no-article', url: next.url, reason: 'none' }, next, reader);
      return reading;
    };
    await answerPageMessage(message, sender, { ...reader, read });
    await second;
    expect(await readTabState(TAB)).toEqual({ status: 'no-article', url: next.url, reason: 'none' });
  });
});

const titled = (title: string): Reading => ({
  ok: true,
  report: { ...aReport, article: { ...aReport.article, title } },
  engineMs: 1,
});

describe('a page that moves on without loading', () => {
  it('does not get its old article back from a reading that ends later', async () => {
    let left: Promise<unknown> | undefined;
    const read = (): Reading => {
      // The same document, so the same address as the browser tells it.
      left = answerPageMessage({ type: 'no-article', url, reason: 'none' }, sender, reader);
      return reading;
    };
    await answerPageMessage(message, sender, { ...reader, read });
    await left;
    expect(await readTabState(TAB)).toEqual({ status: 'no-article', url, reason: 'none' });
  });

  it('keeps the later of two articles', async () => {
    const later = { ...message, article: { ...anArticle, meta: { ...anArticle.meta, title: 'Later' } } };
    let second: Promise<unknown> | undefined;
    const read = (): Reading => {
      second = answerPageMessage(later, sender, { ...reader, read: () => titled('Later') });
      return titled('Earlier');
    };
    await answerPageMessage(message, sender, { ...reader, read });
    await second;
    expect(await readTabState(TAB)).toMatchObject({ report: { article: { title: 'Later' } } });
  });
});

describe('two readings of one page', () => {
  it('end in the later one, even when it comes while the first is written', async () => {
    let second: Promise<unknown> | undefined;
    const again = (): void => {
      second ??= answerPageMessage(message, sender, { ...reader, read: () => titled('Later') });
    };
    const get = fakeBrowser.storage.session.get.bind(fakeBrowser.storage.session);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementation(async (keys) => {
      const found = await get(keys);
      again();
      return found;
    });
    await answerPageMessage(message, sender, { ...reader, read: () => titled('Earlier') });
    await second;
    expect(await readTabState(TAB)).toMatchObject({
      status: 'ready',
      report: { article: { title: 'Later' } },
    });
  });
});

describe('the other messages', () => {
  it('placed adds what could not be placed, and the times', async () => {
    await answerPageMessage(message, sender, reader);
    await answerPageMessage({ type: 'placed', unplaced: ['c2'], timings }, sender, reader);
    expect(await readTabState(TAB)).toEqual({
      status: 'ready',
      url,
      report: { ...aReport, unplaced: ['c2'] },
      timings,
      readAt: expect.any(Number),
    });
  });

  it('placed changes nothing where no report is, or another page’s', async () => {
    await answerPageMessage({ type: 'placed', unplaced: [], timings }, sender, reader);
    expect(await readTabState(TAB)).toBeNull();
    await answerPageMessage(message, sender, reader);
    const other = { ...sender, url: 'https://news.example.org/a-2.html' };
    await answerPageMessage({ type: 'placed', unplaced: ['c2'], timings }, other, reader);
    expect(await readTabState(TAB)).toMatchObject({ timings: null });
  });

  it('no-article is kept as such', async () => {
    expect(
      await answerPageMessage({ type: 'no-article', url, reason: 'none' }, sender, reader),
    ).toBeUndefined();
    expect(await readTabState(TAB)).toEqual({ status: 'no-article', url, reason: 'none' });
  });

  it.each([null, undefined, 'ping', 5, [], {}, { type: 'eval' }, { type: 'placed', unplaced: 'all' }])(
    'leaves %j alone',
    async (unknown) => {
      expect(await answerPageMessage(unknown, sender, reader)).toBeUndefined();
      expect(await readTabState(TAB)).toBeNull();
    },
  );
});

describe('a tab that loads', () => {
  beforeEach(async () => {
    await answerPageMessage(message, sender, reader);
  });

  it.each([
    ['and nobody else’s script is there', null, []],
    ['for one that reads too', 'D2', []],
    ['and kept for the way back', null, ['D1']],
    ['and kept for the way back from one that reads too', 'D2', ['D1']],
  ])('is forgotten when its document is gone %s', async (_, open, kept) => {
    openDocument(open, kept);
    await forgetIfLeft(TAB);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('keeps its report when only the address changed', async () => {
    openDocument('D1');
    await forgetIfLeft(TAB);
    expect(await readTabState(TAB)).toMatchObject({ status: 'ready' });
  });

  it('keeps what a new document has begun before the event came', async () => {
    openDocument('D2');
    const next = { ...sender, url: 'https://news.example.org/a-2.html', documentId: 'D2' };
    const begun = answerPageMessage({ type: 'no-article', url: next.url, reason: 'none' }, next, reader);
    await Promise.all([begun, forgetIfLeft(TAB)]);
    expect(await readTabState(TAB)).toEqual({ status: 'no-article', url: next.url, reason: 'none' });
  });

  it('leaves other tabs alone', async () => {
    openDocument(null);
    await writeTabState(8, { status: 'no-article', url, reason: 'none' });
    await forgetIfLeft(TAB);
    expect(await readTabState(8)).toEqual({ status: 'no-article', url, reason: 'none' });
  });

  it('is forgotten, too, when all else about it was deleted while it was read', async () => {
    await fakeBrowser.storage.session.clear();
    await writeTabState(TAB, { status: 'reading', url });
    openDocument(null);
    await forgetIfLeft(TAB);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('asks nobody where nothing is known', async () => {
    const ask = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    await forgetIfLeft(99);
    expect(ask).not.toHaveBeenCalled();
  });
});
