import { browser } from 'wxt/browser';

import type { TabMessage } from './messages.ts';

/*
 * Which document a tab's state was read from. Addresses do not tell: browsers hide them from us, and pages
 * change them without loading. Chrome and newer Firefox give every document an id of its own.
 */

const keyOf = (tabId: number): string => `document:${tabId}`;

/** Remembers the document that a tab's state comes from; undefined where the browser gives no id. */
export const rememberDocument = (tabId: number, documentId: string | undefined): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: documentId ?? '' });

/** Forgets it. */
export const forgetDocument = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/**
 * Whether the tab's state comes from a document that is no longer the one in the tab;
 * false where nothing is remembered. The document is known to be there when its content script answers.
 */
export async function isDocumentGone(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  const { [key]: documentId } = await browser.storage.session.get(key);
  if (typeof documentId !== 'string') return false;
  const ping: TabMessage = { type: 'ping' };
  const target = documentId ? { documentId } : { frameId: 0 };
  try {
    return (await browser.tabs.sendMessage(tabId, ping, target)) !== true;
  } catch {
    return true;
  }
}
