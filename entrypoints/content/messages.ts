import { browser } from 'wxt/browser';

import type { TabMessage } from '../../platform/messages.ts';

/** One answer for each message of the popup: a boolean, or nothing. */
export type Answers = {
  readonly [Type in TabMessage['type']]: (message: Extract<TabMessage, { type: Type }>) => boolean | void;
};

const isTabMessage = (message: unknown, answers: Answers): message is TabMessage =>
  typeof message === 'object' && message !== null && 'type' in message && String(message.type) in answers;

/** Answers the popup's messages until `signal` aborts; messages meant for others are left to them. */
export function answerPopup(signal: AbortSignal, answers: Answers): void {
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isTabMessage(message, answers)) return undefined;
    const answer = answers[message.type] as (message: TabMessage) => boolean | void;
    respond(answer(message) ?? null);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
