import { frameOf } from './frames.ts';
import { isOnPage, parentOf, textIn } from './dom/nodes.ts';

/** Without a change for this long the page is at rest, in milliseconds. */
const REST = 100;
/** The idle time after it is waited for no longer than this, in milliseconds. */
const MAX_IDLE = 100;
/** A page that never rests is looked at after this long all the same, and then ever more seldom. */
const LONGEST = 1000;
/** Of all time, looking at the marks before frames takes no more than one part in so many. */
const SHARE = 20;
/** Attributes that show or hide text. */
const SHOWING = ['class', 'hidden', 'open', 'style'];
/** Less text than this that is shown or hidden, in UTF-16 units, is no sentence. */
const SENTENCE = 80;

/** The clock, the frames and the idle time of a window. */
export interface Scheduler {
  now(): number;
  /** Calls back once, in idle time after the delay; returns the way to cancel. */
  after(delay: number, job: () => void): () => void;
  /** Calls back once, before the next frame is painted; returns the way to cancel. */
  frame(job: () => void): () => void;
}

/** A scheduler on a window's timers, frames and idle callbacks. */
export const windowScheduler = (window: Window): Scheduler => ({
  now: () => window.performance.now(),
  after: (delay, job) => {
    let cancel = (): void => window.clearTimeout(timer);
    const timer = window.setTimeout(() => {
      const run = (): void => {
        // Its number may be another's by then.
        cancel = () => undefined;
        job();
      };
      const idle = window.requestIdleCallback(run, { timeout: MAX_IDLE });
      cancel = () => window.cancelIdleCallback(idle);
    }, delay);
    return () => cancel();
  },
  frame: (job) => {
    const frame = window.requestAnimationFrame(job);
    return () => window.cancelAnimationFrame(frame);
  },
});

/** What to do about changes of the page. */
export interface OnChange {
  /** Words may have changed: called before that is painted. */
  readonly verify: () => void;
  /**
   * The page has come to rest, or does not.
   * @param isRestyled whether as much as a sentence may have been shown or hidden
   */
  readonly catchUp: (isRestyled: boolean) => void;
}

/** A watch over one part of the page. */
export interface Watch {
  /**
   * Watches this element from now on, and the way up from it: it may be put in place anew as a whole.
   * Shadow trees inside it are watched where they are given: their changes are not the element's.
   * One that is not on the page any more changes nothing.
   */
  over(element: Element, trees?: readonly Node[]): void;
  /** Catches up after a delay in milliseconds at the latest, whether anything changes until then or not. */
  after(delay: number): void;
}

/**
 * Watches an article for changes until `signal` aborts. The observer itself only notes them; while nobody sees
 * the page nothing else is done, and all is caught up with when it is seen again.
 */
export function watchChanges(
  document: Document,
  scheduler: Scheduler,
  signal: AbortSignal,
  { verify, catchUp }: OnChange,
): Watch {
  /** From the watched element up to the document, as they were: what is taken out knows its way up no more. */
  let way: readonly Node[] = [];
  let trees: readonly Node[] = [];
  let restyled = new Set<Node>();
  let isDirty = false;
  /** When the page began to change, and when it last did. */
  let since = 0;
  let last = 0;
  let patience = LONGEST;
  let verifiable = 0;
  let cancelFrame: (() => void) | null = null;
  let cancelRest: (() => void) | null = null;
  let cancelLater: (() => void) | null = null;
  let laterAt = Infinity;

  const look = (): void => {
    const begun = scheduler.now();
    verify();
    const now = scheduler.now();
    verifiable = now + (now - begun) * SHARE;
  };

  const onFrame = (): void => {
    cancelFrame = scheduler.now() < verifiable ? scheduler.frame(onFrame) : null;
    if (!cancelFrame) look();
  };

  const settle = (): void => {
    const isRestyled = [...restyled].some((node) => isOnPage(node) && textIn(node).length >= SENTENCE);
    isDirty = false;
    restyled = new Set();
    // What was watched may be gone; then the place it was in is watched for what comes instead.
    if (way[0] && !isOnPage(way[0])) observe();
    catchUp(isRestyled);
  };

  const onRest = (): void => {
    cancelRest = null;
    if (document.hidden) return;
    const now = scheduler.now();
    const isQuiet = now - last >= REST;
    if (!isQuiet && now - since < patience) {
      cancelRest = scheduler.after(REST - (now - last), onRest);
      return;
    }
    patience = isQuiet ? LONGEST : patience * 2;
    since = now;
    settle();
  };

  const plan = (isText: boolean): void => {
    if (document.hidden) return;
    if (isText) cancelFrame ??= scheduler.frame(onFrame);
    cancelRest ??= scheduler.after(REST, onRest);
  };

  /** Something has changed. */
  const note = (isText: boolean): void => {
    last = scheduler.now();
    if (!isDirty) since = last;
    isDirty = true;
    plan(isText);
  };

  const observer = new MutationObserver((records) => {
    let isText = false;
    for (const { type, target } of records) {
      if (type === 'attributes') restyled.add(target);
      else isText = true;
    }
    note(isText);
  });

  const observe = (): void => {
    way = way.slice(way.findIndex(isOnPage));
    observer.disconnect();
    const [inner, ...outer] = way;
    const attributes = { attributeFilter: SHOWING, childList: true };
    for (const node of inner ? [inner, ...trees] : [])
      observer.observe(node, { ...attributes, characterData: true, subtree: true });
    for (const node of outer) observer.observe(node, attributes);
  };

  const cancelAll = (): void => {
    for (const cancel of [cancelFrame, cancelRest, cancelLater]) cancel?.();
    cancelFrame = cancelRest = null;
  };

  // A frame has loaded something else.
  document.addEventListener('load', ({ target }) => way.some((node) => node === target) && note(true), {
    capture: true,
    signal,
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (isDirty) plan(true);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAll();
  });

  return {
    over(element, within = []) {
      const isNew = way[0] !== element || within.some((tree) => !trees.includes(tree));
      if (signal.aborted || !isNew || !isOnPage(element)) return;
      trees = within;
      const all: Node[] = [];
      for (let at: Element | null = element; at; at = parentOf(at) ?? frameOf(at.ownerDocument)) all.push(at);
      way = [...all, document];
      observe();
    },
    after(delay) {
      if (signal.aborted) return;
      const at = scheduler.now() + delay;
      if (at >= laterAt) return;
      laterAt = at;
      cancelLater?.();
      cancelLater = scheduler.after(delay, () => {
        laterAt = Infinity;
        isDirty = true;
        since = last = scheduler.now() - REST;
        onRest();
      });
    },
  };
}
