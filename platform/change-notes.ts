import { browser } from 'wxt/browser';

import type { NoteChange } from '../core/notes/notes.ts';

const isAnswer = (answer: unknown): answer is { readonly ok: boolean; readonly message?: unknown } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/**
 * Has the background do something to the notes of an article: the one of this page, or from a page of the extension the
 * one of a tab. Resolves with an empty string when it is kept, else with the sentence that says why not, `otherwise`
 * where nobody says why. Never rejects.
 */
export async function changeNotes(change: NoteChange, otherwise: string, tabId?: number): Promise<string> {
  try {
    const message = { type: 'change-notes', change, ...(tabId !== undefined && { tabId }) };
    const answer: unknown = await browser.runtime.sendMessage(message);
    if (!isAnswer(answer)) return otherwise;
    if (answer.ok) return '';
    return typeof answer.message === 'string' ? answer.message || otherwise : otherwise;
  } catch {
    return otherwise;
  }
}
