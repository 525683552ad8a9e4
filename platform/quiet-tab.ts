import { browser } from 'wxt/browser';

import { forgetTab } from './forget-tabs.ts';
import { sendToTab } from './tabs.ts';

/** The script that keeps the content script from starting by itself, or ends it: entrypoints/quiet.ts. */
export const QUIET = 'quiet.js';

/** Takes the content script and all it shows off a tab; harmless where none runs. Never rejects. */
export async function quietTab(tabId: number): Promise<void> {
  if (!(await sendToTab(tabId, { type: 'ping' }))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${QUIET}`] });
    await forgetTab(tabId);
  } catch {
    // The browser lets nobody into this tab: it was read once, and was left since.
  }
}
