import type { Article } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { NoArticleReason, Timings } from '../core/tab-state.ts';

/**
 * Every message of the extension: one type, one direction, plain data.
 * `read-article` is answered with a `Reading`, `show-claim`, `show-passage`, `command` and `ping` with a boolean,
 * the rest with nothing.
 */

/** Content script → background. */
export type PageMessage =
  | { readonly type: 'read-article'; readonly article: Article }
  | { readonly type: 'placed'; readonly unplaced: readonly string[]; readonly timings: Timings }
  | { readonly type: 'no-article'; readonly url: string; readonly reason: NoArticleReason }
  /** The form for corrections and notes is to come into this page; answered with whether it did. */
  | { readonly type: 'note-form' };

/** What the reader can ask for by a shortcut: a claim further or back, the card of the claim, all marks on or off. */
export type Command = 'next' | 'previous' | 'card' | 'marks';

/** Popup or background → content script of one tab. */
export type TabMessage =
  | { readonly type: 'show-claim'; readonly claimId: string }
  | { readonly type: 'command'; readonly command: Command }
  /** Words of the report's text; answered with whether the page has them all, in view now. */
  | { readonly type: 'show-passage'; readonly span: Span }
  | { readonly type: 'read-again' }
  | { readonly type: 'ping' };
