import { browser } from 'wxt/browser';

import type { OwnMessage } from '../messages.ts';

/** What of the reader's data has changed. */
export type StorePart = Extract<OwnMessage, { type: 'store-changed' }>['part'];

/** Tells all other pages of the extension and its background that something was written. */
export function tellChange(part: StorePart): void {
  const message: OwnMessage = { type: 'store-changed', part };
  // Nobody may be there to hear it.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

const isChange = (message: unknown): message is { readonly part: StorePart } =>
  typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'store-changed';

/** Calls back whenever another page or the background has written something. Returns the way to stop. */
export function watchStore(onChange: (part: StorePart) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isChange(message)) onChange(message.part);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
