import { browser } from 'wxt/browser';

import type { TabMessage } from '../../platform/messages.ts';

const TYPES: readonly unknown[] = ['ping', 'show-claim', 'read-again'] satisfies TabMessage['type'][];

const isTabMessage = (message: unknown): message is TabMessage =>
  typeof message === 'object' && message !== null && 'type' in message && TYPES.includes(message.type);

/** Answers the popup's messages until `signal` aborts; messages meant for others are left to them. */
export function answerPopup(signal: AbortSignal, answer: (message: TabMessage) => boolean): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isTabMessage(message)) return undefined;
    respond(answer(message));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}
