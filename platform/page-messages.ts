import * as v from 'valibot';

import type { Article } from '../core/article.ts';
import { MAX_TEXT_UNITS } from '../core/limits.ts';
import type { Reading, TabState } from '../core/tab-state.ts';
import { inTurn } from './in-turn.ts';
import { pageMessageSchema } from './message-schema.ts';
import type { PageMessage } from './messages.ts';
import { bringNoteForm } from './note-form.ts';
import { rememberDocument } from './tab-document.ts';
import { readTabState, writeTabState } from './tab-state.ts';

/** The page a message comes from: its tab, its address, and its document where the browser tells. */
export interface PageSender {
  readonly tabId: number;
  readonly url: string;
  readonly documentId?: string | undefined;
}

/** Ids of the sentences that explain a failed reading, in the interface's strings. */
export type FailureKey = 'error_too_long' | 'error_engine' | 'error_malformed' | 'error_storage';

/** What answering needs from outside: the engine, and the interface's language. */
export interface Reader {
  /** May throw: an exception ends in the state `error`. */
  readonly read: (article: Article) => Reading | Promise<Reading>;
  readonly translate: (key: FailureKey) => string;
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

async function resultOf(article: Article, { read, translate }: Reader): Promise<Reading> {
  if (article.text.length > MAX_TEXT_UNITS)
    return { ok: false, reason: 'error', message: translate('error_too_long') };
  try {
    return await read(article);
  } catch {
    return { ok: false, reason: 'error', message: translate('error_engine') };
  }
}

function stateOf(reading: Reading, url: string): TabState {
  if (reading.ok) return { status: 'ready', url, report: reading.report, timings: null };
  if (reading.reason === 'error') return { status: 'error', url, message: reading.message };
  return { status: reading.reason, url, language: reading.language };
}

/*
 * The last message of each tab by number. An address does not tell a page from the next one when it changes
 * without loading. Kept in memory only, since the background is not stopped while a message is answered.
 */
const latest = new Map<number, number>();
let messages = 0;

function countMessage(tabId: number): number {
  messages += 1;
  latest.set(tabId, messages);
  return messages;
}

/** Writes what came out, unless the tab was closed, left or read anew meanwhile. */
async function settle(tabId: number, turn: number, state: TabState, { translate }: Reader): Promise<void> {
  await inTurn(tabId, async () => {
    const { url } = (await readTabState(tabId)) ?? {};
    // Looked at last: another message may have come while the state was read.
    if (url !== state.url || latest.get(tabId) !== turn) return;
    latest.delete(tabId);
    try {
      await writeTabState(tabId, state);
    } catch {
      await writeTabState(tabId, { status: 'error', url: state.url, message: translate('error_storage') });
    }
  });
}

async function begin(sender: PageSender, state: TabState): Promise<void> {
  await inTurn(sender.tabId, async () => {
    await rememberDocument(sender.tabId, sender.documentId);
    await writeTabState(sender.tabId, state);
  });
}

async function place(
  { tabId }: PageSender,
  url: string,
  message: Extract<PageMessage, { type: 'placed' }>,
): Promise<void> {
  await inTurn(tabId, async () => {
    const state = await readTabState(tabId);
    if (state?.status !== 'ready' || state.url !== url) return;
    const report = { ...state.report, unplaced: message.unplaced };
    await writeTabState(tabId, { ...state, report, timings: message.timings });
  });
}

const isReadArticle = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'read-article';

/**
 * Answers one message of a content script and keeps the tab's state.
 * Resolves with a `Reading` for `read-article`, with whether it came for `note-form`, undefined for all else. An article of another shape ends in
 * `error`, other unknown messages are left alone. Rejects only when session storage takes nothing more.
 */
export async function answerPageMessage(
  raw: unknown,
  sender: PageSender,
  reader: Reader,
): Promise<Reading | boolean | undefined> {
  const url = withoutHash(sender.url);
  const { success, output: message } = v.safeParse(pageMessageSchema, raw);
  if (!success) {
    if (!isReadArticle(raw)) return undefined;
    const malformed = reader.translate('error_malformed');
    await begin(sender, { status: 'error', url, message: malformed });
    return { ok: false, reason: 'error', message: malformed };
  }
  if (message.type === 'no-article') {
    countMessage(sender.tabId);
    await begin(sender, { status: 'no-article', url, reason: message.reason });
    return undefined;
  }
  if (message.type === 'note-form') return bringNoteForm(sender.tabId);
  if (message.type === 'placed') {
    await place(sender, url, message);
    return undefined;
  }
  const turn = countMessage(sender.tabId);
  await begin(sender, { status: 'reading', url });
  const reading = await resultOf(message.article, reader);
  await settle(sender.tabId, turn, stateOf(reading, url), reader);
  return reading;
}
