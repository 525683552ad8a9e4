import type { Article } from '../core/article.ts';
import type { NoArticleReason, Timings } from '../core/tab-state.ts';

/**
 * Every message of the extension: one type, one direction, plain data.
 * `read-article` is answered with a `Reading`, `show-claim` and `ping` with a boolean, the rest with nothing.
 */

/** Content script → background. */
export type PageMessage =
  | { readonly type: 'read-article'; readonly article: Article }
  | { readonly type: 'placed'; readonly unplaced: readonly string[]; readonly timings: Timings }
  | { readonly type: 'no-article'; readonly url: string; readonly reason: NoArticleReason };

/** Popup → content script of one tab. */
export type TabMessage =
  | { readonly type: 'show-claim'; readonly claimId: string }
  | { readonly type: 'read-again' }
  | { readonly type: 'ping' };
