import * as v from 'valibot';

import { ownMessageSchema } from './message-schema.ts';
import type { ChangeAnswer } from './messages.ts';
import { changeNotesIn, markSelectionIn, type SayWhy } from './note-messages.ts';
import { refreshTabs } from './refresh-tabs.ts';

const ASKING: readonly unknown[] = ['change-notes', 'mark-selection'];

/** Whether a message is one that a page of the extension sends and that is answered here. */
export const isOwnMessage = (raw: unknown): boolean =>
  typeof raw === 'object' &&
  raw !== null &&
  'type' in raw &&
  (ASKING.includes(raw.type) || raw.type === 'store-changed');

/** Answers one message of popup, panel or options; undefined where no answer is waited for. Never rejects. */
export async function answerOwnMessage(raw: unknown, say: SayWhy): Promise<ChangeAnswer | undefined> {
  const { success, output: message } = v.safeParse(ownMessageSchema, raw);
  if (!success) return { ok: false, message: say('store_malformed') };
  if (message.type === 'change-notes') return changeNotesIn(message.tabId, message.change, say);
  if (message.type === 'mark-selection') return markSelectionIn(message.tabId, say);
  if (message.part !== 'subscriptions') await refreshTabs();
  return undefined;
}
