import { browser } from 'wxt/browser';

/** Kept in the content scripts' own world, which no page sees. */
const RUNNING = Symbol.for('sayso.running');

/**
 * The time a content script has on its page: from its start until a newer one takes over or the extension goes.
 * Stands in for WXT's class of this name (see wxt.config.ts), which announces itself on the page's document.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor() {
    const before: unknown = Reflect.get(globalThis, RUNNING);
    if (before instanceof AbortController) before.abort();
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
