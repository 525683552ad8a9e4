import { browser } from 'wxt/browser';

import type { TabState } from '../core/tab-state.ts';

/** Ids of the toolbar button's titles, in the interface's strings. */
export type BadgeTitle = 'extension_name' | 'badge_reading' | 'badge_ready' | 'badge_error';

/** The ink of the interface; badges take no oklch. */
const INK = '#3860ac';

/** A state at a glance, never a number: counting claims would read as a score. */
const BADGES: Readonly<Partial<Record<TabState['status'], readonly [sign: string, title: BadgeTitle]>>> = {
  reading: ['…', 'badge_reading'],
  ready: ['•', 'badge_ready'],
  error: ['!', 'badge_error'],
};

/** Shows on the toolbar button how a tab stands; nothing where there is nothing to say. Never rejects. */
export async function showBadge(
  tabId: number,
  state: TabState | null,
  translate: (key: BadgeTitle) => string,
): Promise<void> {
  const [text, title] = (state && BADGES[state.status]) ?? ['', 'extension_name' as const];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: translate(title) });
  } catch {
    // The tab was closed meanwhile: nothing is left to show it on.
  }
}
