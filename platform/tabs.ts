import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';

import type { Span } from '../core/span.ts';
import { spanSchema } from '../core/span-schema.ts';
import type { TabMessage } from './messages.ts';

/** A browser tab, as the browser describes it; `url` only where we may know it. */
export type Tab = Browser.tabs.Tab;

/** The tab the reader looks at, in the window this is called from; undefined when there is none. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Sends a message to the content script of a tab.
 * Resolves false when nobody listens there, or when the content script answers false; never rejects.
 */
export async function sendToTab(tabId: number, message: TabMessage): Promise<boolean> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    return answer !== false;
  } catch {
    return false;
  }
}

/** Where the words selected in a tab stand in its report's text; null where nobody listens. Never rejects. */
export async function selectionIn(tabId: number): Promise<readonly Span[] | null> {
  const message: TabMessage = { type: 'selection' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, message);
    return v.is(v.array(spanSchema), answer) ? answer : null;
  } catch {
    return null;
  }
}
