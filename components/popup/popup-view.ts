import type { NoArticleReason, TabState } from '../../core/tab-state.ts';

/** What the popup has to show: the state of the tab, or why there is none. */
export type PopupView =
  | { readonly status: 'starting' }
  | { readonly status: 'reading' }
  | Extract<TabState, { status: 'ready' }>
  | { readonly status: 'unsupported-language'; readonly language: string }
  | { readonly status: 'language-off'; readonly language: string }
  | { readonly status: 'no-article'; readonly reason: NoArticleReason }
  /** Not read without the reader's word; `host` as the reader knows the site. */
  | { readonly status: 'ask'; readonly host: string }
  /** The reader has switched reading by itself off: for this site, or for all. */
  | { readonly status: 'site-off'; readonly host: string }
  | { readonly status: 'on-click' }
  | { readonly status: 'restricted' }
  | { readonly status: 'error'; readonly message: string };

/** What is known about a page nobody has read yet. */
export interface PageAccess {
  /** As `siteAccess` of the platform says. */
  readonly access: 'listed' | 'allowed' | 'ask' | 'restricted';
  readonly host: string;
  /** Whether the browser is still loading it. */
  readonly loading: boolean;
  /** Whether the reader has switched reading by itself off, here or everywhere. */
  readonly off?: 'site' | 'everywhere' | null;
}

/** What to show for a tab: its state, or without one what its site allows. */
export function viewOf(state: TabState | null, page: PageAccess): PopupView {
  if (state) return state;
  if (page.access === 'restricted') return { status: 'restricted' };
  if (page.access === 'ask') return { status: 'ask', host: page.host };
  if (page.off === 'everywhere') return { status: 'on-click' };
  if (page.off === 'site') return { status: 'site-off', host: page.host };
  return page.loading ? { status: 'starting' } : { status: 'no-article', reason: 'none' };
}
