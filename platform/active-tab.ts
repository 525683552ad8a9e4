import { browser } from 'wxt/browser';

import { activeTab, type Tab } from './tabs.ts';

/**
 * Calls back with the tab the reader looks at in this window: when it is another one, has another address, or has
 * loaded; undefined when there is none. Tabs come in the order of what happened. Returns the way to stop.
 */
export function watchActiveTab(onTab: (tab: Tab | undefined) => void): () => void {
  let turn = 0;
  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const tab = await activeTab();
    if (mine === turn) onTab(tab);
  };
  const onActivated = (): void => void look();
  const onUpdated = (_: number, change: { status?: string; url?: string }, tab: Tab): void => {
    if (tab.active && (change.status !== undefined || change.url !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    turn += 1;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
