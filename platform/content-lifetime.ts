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
    const world = globalThis as { [RUNNING]?: AbortController };
    world[RUNNING]?.abort();
    world[RUNNING] = this.#end;
  }

  /** Aborts when the time is over; all that was done to the page is undone by it. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Whether the time is over. Looks whether the extension is still there, because nobody tells a script. */
  get isInvalid(): boolean {
    const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
    if (!runtime?.id) this.#end.abort();
    return this.signal.aborted;
  }
}
