import { browser } from 'wxt/browser';

import { popupStateFrom, type PopupState } from '../core/popup-state.ts';

const keyOf = (tabId: number): string => `popup:${tabId}`;

/** How the reader left the popup of a tab, for the article with an address. */
export async function readPopupState(tabId: number): Promise<(url: string) => PopupState> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (url) => popupStateFrom(stored[key], url);
}

/** Keeps how the popup of a tab is left. */
export const writePopupState = (tabId: number, state: PopupState): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: state });

/** Forgets it; harmless when nothing is known. */
export const forgetPopupState = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));
