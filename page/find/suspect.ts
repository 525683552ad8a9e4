import type { KeepTime } from '../dom/keep-time.ts';

/**
 * An element that looks like something other than article text. A suspicion is kept beside the runs
 * rather than acted on at once: names misfire, and only the whole page shows it.
 */
export interface Suspect {
  readonly element: Element;
  /** `never` stands whatever the page looks like; `maybe` falls when most of the text is inside. */
  readonly weight: 'never' | 'maybe';
  readonly outer: Suspect | null;
}

/** Whether a run inside `suspect` stays out, given the suspicions that turned out wrong. */
export function isOut(suspect: Suspect | null, cleared: ReadonlySet<Element>, keepTime: KeepTime): boolean {
  for (let at = suspect; at; at = at.outer) {
    keepTime();
    if (!cleared.has(at.element)) return true;
  }
  return false;
}
