import { browser } from 'wxt/browser';

import type { TabMessage } from '../../platform/messages.ts';

/** Answers the extension's own messages to this page until `signal` aborts; others cannot send any. */
export function answerPopup(signal: AbortSignal, answer: (message: TabMessage) => unknown): void {
  const listener = (message: TabMessage, _sender: unknown, respond: (answer: unknown) => void): void =>
    respond(answer(message));
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}
