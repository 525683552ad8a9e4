import * as v from 'valibot';

import type { Article } from '../core/article.ts';
import { MAX_TEXT_UNITS } from '../core/limits.ts';
import type { Reading, TabState } from '../core/tab-state.ts';
import type { Report } from '../core/report.ts';
import type { Completed } from './additions.ts';
import { inTurn } from './in-turn.ts';
import { keepReady } from './keep-ready.ts';
import { pageMessageSchema } from './message-schema.ts';
import type { ChangeAnswer, PageMessage } from './messages.ts';
import { bringNoteForm } from './note-form.ts';
import { changeNotesIn, type ChangeFailureKey } from './note-messages.ts';
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
  /** Puts to the engine's report what is known beside it. Never rejects. */
  readonly complete: (raw: Report) => Promise<Completed>;
  readonly translate: (key: FailureKey | ChangeFailureKey) => string;
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');

type Failed = Exclude<Reading, { readonly ok: true }>;

async function resultOf(article: Article, { read, translate }: Reader): Promise<Reading> {
  if (article.text.length > MAX_TEXT_UNITS)
    return { ok: false, reason: 'error', message: translate('error_too_long') };
  try {
    return await read(article);
  } catch {
    return { ok: false, reason: 'error', message: translate('error_engine') };
  }
}

const failureState = (reading: Failed, url: string): TabState =>
  reading.reason === 'error'
    ? { status: 'error', url, message: reading.message }
    : { status: reading.reason, url, language: reading.language };

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
async function settle(
  tabId: number,
  turn: number,
  url: string,
  write: () => Promise<void>,
  { translate }: Reader,
): Promise<void> {
  await inTurn(tabId, async () => {
    const before = await readTabState(tabId);
    // Looked at last: another message may have come while the state was read.
    if (before?.url !== url || latest.get(tabId) !== turn) return;
    latest.delete(tabId);
    try {
      await write();
    } catch {
      await writeTabState(tabId, { status: 'error', url, message: translate('error_storage') });
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

const isOfType = (raw: unknown, type: PageMessage['type']): boolean =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === type;

/**
 * Answers one message of a content script and keeps the tab's state.
 * Resolves with a `Reading` for `read-article`, a `ChangeAnswer` for `change-notes`, whether it came for `note-form`,
 * undefined for all else. An article of another shape ends in
 * `error`, other unknown messages are left alone. Rejects only when session storage takes nothing more.
 */
export async function answerPageMessage(
  raw: unknown,
  sender: PageSender,
  reader: Reader,
): Promise<Reading | ChangeAnswer | boolean | undefined> {
  const url = withoutHash(sender.url);
  const { success, output: message } = v.safeParse(pageMessageSchema, raw);
  if (!success) {
    if (isOfType(raw, 'change-notes')) return { ok: false, message: reader.translate('store_malformed') };
    if (!isOfType(raw, 'read-article')) return undefined;
    const malformed = reader.translate('error_malformed');
    await begin(sender, { status: 'error', url, message: malformed });
    return { ok: false, reason: 'error', message: malformed };
  }
  if (message.type === 'no-article') {
    countMessage(sender.tabId);
    await begin(sender, { status: 'no-article', url, reason: message.reason });
    return undefined;
  }
  if (message.type === 'change-notes') return changeNotesIn(sender.tabId, message.change, reader.translate);
  if (message.type === 'note-form') return bringNoteForm(sender.tabId);
  if (message.type === 'placed') {
    await place(sender, url, message);
    return undefined;
  }
  const turn = countMessage(sender.tabId);
  await begin(sender, { status: 'reading', url });
  const reading = await resultOf(message.article, reader);
  if (!reading.ok) {
    const failed = failureState(reading, url);
    await settle(sender.tabId, turn, url, () => writeTabState(sender.tabId, failed), reader);
    return reading;
  }
  const completed = await reader.complete(reading.report);
  const ready = { ...completed, status: 'ready' as const, url, timings: null, readAt: Date.now() };
  await settle(sender.tabId, turn, url, () => keepReady(sender.tabId, ready, reading.report), reader);
  return { ...completed, ok: true, engineMs: reading.engineMs };
}
