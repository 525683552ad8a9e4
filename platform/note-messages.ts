import { browser } from 'wxt/browser';

import { noteForSelection } from '../core/notes/from-claim.ts';
import { MAX_NOTE_TEXT, MAX_NOTES } from '../core/notes/import-problem.ts';
import type { Note, NoteChange } from '../core/notes/notes.ts';
import type { StoreProblem } from '../core/store-problem.ts';
import { inTurn } from './in-turn.ts';
import type { ChangeAnswer } from './messages.ts';
import { rawReportOf } from './raw-report.ts';
import { refreshTab, refreshTabs } from './refresh-tabs.ts';
import { problemOf } from './store/failure.ts';
import { changeNotes } from './store/notes.ts';
import { readTabState } from './tab-state.ts';
import { selectionIn, sendToTab } from './tabs.ts';

/** Ids of the sentences that say why a change was not kept, in the interface's strings. */
export type ChangeFailureKey =
  | `store_${StoreProblem}`
  | 'store_no_article'
  | 'store_malformed'
  | 'store_no_words'
  | 'store_private'
  | 'store_long_note'
  | 'store_many_notes';

/** Puts a sentence into the interface's language. */
export type SayWhy = (key: ChangeFailureKey) => string;

/** Why nothing is to be kept from a tab: what is done in a private window leaves no trace on the device. */
const refusalIn = (tabId: number): Promise<ChangeFailureKey | null> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => (incognito ? 'store_private' : null),
    () => 'store_no_article',
  );

/** Why a change would make more of the notes than there can be; null for most. */
function excess(change: NoteChange, notes: readonly Note[]): ChangeFailureKey | null {
  if (change.type !== 'set') return null;
  if (change.note.text.length > MAX_NOTE_TEXT) return 'store_long_note';
  const isNew = notes.every(({ id }) => id !== change.note.id);
  return isNew && notes.length >= MAX_NOTES ? 'store_many_notes' : null;
}

/**
 * Keeps what the reader does to the notes of the article in a tab, and shows it there and wherever else the article is
 * open. Never rejects.
 */
export async function changeNotesIn(tabId: number, change: NoteChange, say: SayWhy): Promise<ChangeAnswer> {
  let url = '';
  const problem = await inTurn(tabId, async (): Promise<ChangeFailureKey | null> => {
    const state = await readTabState(tabId);
    if (state?.status !== 'ready') return 'store_no_article';
    const refusal = (await refusalIn(tabId)) ?? excess(change, state.additions?.notes ?? []);
    if (refusal) return refusal;
    const raw = await rawReportOf(tabId, state);
    try {
      await changeNotes(state.report.article, change);
    } catch (error) {
      return `store_${problemOf(error)}`;
    }
    ({ url } = state.report.article);
    await refreshTab(tabId, state, raw);
    return null;
  });
  if (problem) return { ok: false, message: say(problem) };
  void refreshTabs({ url, except: tabId });
  return { ok: true };
}

/** Makes a claim of the words that are selected in a tab, and opens its card. Never rejects. */
export async function markSelectionIn(tabId: number, say: SayWhy): Promise<ChangeAnswer> {
  const [spans, state] = await Promise.all([selectionIn(tabId), readTabState(tabId)]);
  if (!spans || state?.status !== 'ready') return { ok: false, message: say('store_no_article') };
  const note = spans.length > 0 ? noteForSelection(state.report, spans, crypto.randomUUID()) : null;
  if (!note) return { ok: false, message: say('store_no_words') };
  const answer = await changeNotesIn(tabId, { type: 'set', note }, say);
  const now = answer.ok ? await readTabState(tabId) : null;
  const claim = now?.status === 'ready' && now.report.claims.find(({ reader }) => reader?.note === note.id);
  if (claim) await sendToTab(tabId, { type: 'show-claim', claimId: claim.id });
  return answer;
}

/** The same from where nobody shows the answer: then the page does. Never rejects. */
export async function markSelectionAloud(tabId: number, say: SayWhy): Promise<void> {
  const answer = await markSelectionIn(tabId, say);
  if (!answer.ok) await sendToTab(tabId, { type: 'say', words: answer.message });
}
