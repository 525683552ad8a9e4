import { browser } from 'wxt/browser';

import type { PageMessage } from '../../platform/messages.ts';

/**
 * Sends one message to the background. Resolves undefined when nobody is there to take it:
 * the extension was reloaded, or the tab is closing. Never rejects.
 */
export async function send(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
