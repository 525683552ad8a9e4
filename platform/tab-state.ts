import { browser } from 'wxt/browser';

import type { TabState } from '../core/tab-state.ts';

const keyOf = (tabId: number): string => `report:${tabId}`;

/** What is known about a tab, or null: no article there, or never looked at. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

/** Replaces what is known about a tab. Rejects when the session storage is full. */
export const writeTabState = (tabId: number, state: TabState): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: state });

/** Forgets a tab; harmless when nothing is known about it. */
export const clearTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back with every later state of a tab, null when it is forgotten. Returns the way to stop. */
export function watchTabState(tabId: number, onState: (state: TabState | null) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'session' && change) onState((change.newValue as TabState | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
