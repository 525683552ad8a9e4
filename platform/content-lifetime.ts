import { browser } from 'wxt/browser';

import { RUNNING } from './running.ts';

/**
 * The time a content script has on its page: from its start until a newer one takes over or the extension goes.
 * Stands in for WXT's class of this name (see wxt.config.ts), which announces itself on the page's document.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const before: unknown = Reflect.get(globalThis, RUNNING);
    if (before instanceof AbortController) before.abort();
    if (before === 0) this.#end.abort();
    // Quiet holds for one script only: the next comes because the reader asks for it.
    Reflect.set(globalThis, RUNNING, this.#end);
  }

  /** Aborts when the time is over; all that was done to the page is undone by it. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the time is over. Looks whether the extension is still there, because nobody tells a script. */
  get isInvalid(): boolean {
    const { runtime }: { readonly runtime?: { readonly id?: string } } = browser;
    if (!runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }
}
