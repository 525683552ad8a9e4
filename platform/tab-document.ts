import { browser } from 'wxt/browser';

import type { TabMessage } from './messages.ts';

/*
 * Which document a tab's state was read from. Addresses do not tell: browsers hide them from us, and pages
 * change them without loading. Browsers give every document an id of its own.
 */

const keyOf = (tabId: number): string => `document:${tabId}`;

/** Remembers the document that a tab's state comes from; undefined where the browser gives no id. */
export const rememberDocument = (tabId: number, documentId: string | undefined): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: documentId ?? '' });

/** The document that a tab's state comes from: its id, empty for one without, undefined for no state. */
export async function documentOf(tabId: number): Promise<string | undefined> {
  const key = keyOf(tabId);
  const { [key]: documentId } = await browser.storage.session.get(key);
  return typeof documentId === 'string' ? documentId : undefined;
}

/** Forgets it. */
export const forgetDocument = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

type Target = NonNullable<Parameters<typeof browser.tabs.sendMessage>[2]>;

async function answers(tabId: number, target: Target): Promise<boolean> {
  const ping: TabMessage = { type: 'ping' };
  try {
    return (await browser.tabs.sendMessage(tabId, ping, target)) === true;
  } catch {
    return false;
  }
}

/**
 * Whether a document is the one in the tab, which is so when its content script answers. A document kept for
 * the way back neither answers nor fails, so the tab's present document is asked too, and in second place:
 * once that one has been heard, the other will not come any more.
 */
export async function isDocumentOpen(tabId: number, documentId: string): Promise<boolean> {
  if (!documentId) return answers(tabId, { frameId: 0 });
  const itself = answers(tabId, { documentId });
  const present = answers(tabId, { frameId: 0 });
  return Promise.race([itself, present.then(() => false)]);
}
