import { browser } from 'wxt/browser';

import { isTabKey, peekTabState } from './tab-state.ts';

const ID = 'mark-claim';

/** Shows the entry where the article in front has been read, and only there. Never rejects. */
async function follow(tabId: number): Promise<void> {
  try {
    const state = await peekTabState(tabId);
    await browser.contextMenus.update(ID, { visible: state?.status === 'ready' });
  } catch {
    // Not made yet: it is made out of sight.
  }
}

async function followFront(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id !== undefined) await follow(front.id);
}

/** Makes the entry anew; the browser keeps it while the background is stopped. */
async function make(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'], visible: false }, () => {
    // Says nothing where two were made at once.
    void browser.runtime.lastError;
    void followFront();
  });
}

/**
 * Keeps the entry "Mark as a claim" in the menu over selected words of articles that were read.
 * @param onMark what is to happen with the tab it was chosen in
 */
export function offerMenu(title: string, onMark: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(() => void make(title));
  // Firefox keeps it from one session to the next, Chrome, too; not so where a profile was copied.
  browser.runtime.onStartup.addListener(() => void make(title));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) onMark(tab.id);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && Object.keys(changes).some(isTabKey)) void followFront();
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void follow(tabId));
  browser.windows.onFocusChanged.addListener(() => void followFront());
}
