import type { Article } from '../core/article.ts';
import type { NoteChange } from '../core/notes/notes.ts';
import type { Span } from '../core/span.ts';
import type { NoArticleReason, Reading, Timings } from '../core/tab-state.ts';

/**
 * Every message of the extension: one type, one direction, plain data.
 * `read-article` is answered with a `Reading`, `change-notes` and `mark-selection` with a `ChangeAnswer`, `selection`
 * with `Span`s, `show-claim`, `show-passage`, `command`, `report` and `ping` with a boolean, the rest with
 * nothing.
 */

/** Content script → background. */
export type PageMessage =
  | { readonly type: 'read-article'; readonly article: Article }
  | { readonly type: 'placed'; readonly unplaced: readonly string[]; readonly timings: Timings }
  | { readonly type: 'no-article'; readonly url: string; readonly reason: NoArticleReason }
  /** What the reader does to the notes of the article that is shown. */
  | { readonly type: 'change-notes'; readonly change: NoteChange }
  /** The form for corrections and notes is to come into this page; answered with whether it did. */
  | { readonly type: 'note-form' };

/** What a change of notes came to; the sentence says why it was not kept, and the surface still has the reader's words. */
export type ChangeAnswer = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Popup, side panel or another page of the extension → background. */
export type OwnMessage =
  | { readonly type: 'change-notes'; readonly tabId: number; readonly change: NoteChange }
  /** Makes a claim of the words that are selected in a tab. */
  | { readonly type: 'mark-selection'; readonly tabId: number }
  /** A page has written something of the reader's: open tabs are to show it. */
  | { readonly type: 'store-changed'; readonly part: 'notes' | 'dossiers' | 'subscriptions' };

/** What the reader can ask for by a shortcut: a claim further or back, the card of the claim, all marks on or off. */
export type Command = 'next' | 'previous' | 'card' | 'marks';

/** Popup or background → content script of one tab. */
export type TabMessage =
  | { readonly type: 'show-claim'; readonly claimId: string }
  | { readonly type: 'command'; readonly command: Command }
  /** Words of the report's text; answered with whether the page has them all, in view now. */
  | { readonly type: 'show-passage'; readonly span: Span }
  | { readonly type: 'read-again' }
  /** The article's report has changed while its text has not: a note, a dossier. Answered with whether it is shown. */
  | { readonly type: 'report'; readonly reading: Reading & { readonly ok: true } }
  /** Where the selected words stand in the report's text; none where none of them belongs to the article. */
  | { readonly type: 'selection' }
  /** A sentence to be said and shown, because something asked for on this page cannot be done. */
  | { readonly type: 'say'; readonly words: string }
  | { readonly type: 'ping' };
