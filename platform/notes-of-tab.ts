import { browser } from 'wxt/browser';

import type { NoteChange } from '../core/notes/notes.ts';
import { localText } from './locale.ts';
import type { ChangeAnswer, OwnMessage } from './messages.ts';

const isAnswer = (answer: unknown): answer is ChangeAnswer =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

async function ask(message: OwnMessage): Promise<ChangeAnswer> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (isAnswer(answer)) return answer;
  } catch {
    // The same as no answer.
  }
  return { ok: false, message: localText('store_no_answer') };
}

/**
 * Does something to the notes of a tab's article, from popup or panel. The new report comes as a change of the tab's
 * state. Never rejects: where it was not kept the answer says why, and what the reader wrote is still the surface's.
 */
export const changeNotesOfTab = (tabId: number, change: NoteChange): Promise<ChangeAnswer> =>
  ask({ type: 'change-notes', tabId, change });

/** Makes a claim of the words that are selected in a tab, as the context menu does. Never rejects. */
export const markSelectionOfTab = (tabId: number): Promise<ChangeAnswer> =>
  ask({ type: 'mark-selection', tabId });
