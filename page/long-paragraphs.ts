import { closestTo } from './dom/elements.ts';
import type { KeepTime } from './dom/keep-time.ts';
import { textIn } from './dom/nodes.ts';

/** A paragraph shorter than this says nothing about the page. */
const MIN_PARAGRAPH = 80;
/** Paragraphs looked at; what comes later is no longer the beginning of an article. */
const MAX_PARAGRAPHS = 400;
const OUTSIDE = 'a,nav,aside,footer,[hidden],[role=dialog]';

/** A paragraph with its units of text. */
export interface LongParagraph {
  readonly paragraph: Element;
  readonly units: number;
}

/** Of the first paragraphs of a page, those of running text: long, and in nothing that stands beside it. */
export function longParagraphs(
  paragraphs: HTMLCollectionOf<Element>,
  keepTime: KeepTime,
): readonly LongParagraph[] {
  const long: LongParagraph[] = [];
  for (let at = 0; at < Math.min(paragraphs.length, MAX_PARAGRAPHS); at++) {
    keepTime(true);
    const paragraph = paragraphs[at]!;
    const units = textIn(paragraph).length;
    if (units >= MIN_PARAGRAPH && !closestTo(paragraph, OUTSIDE)) long.push({ paragraph, units });
  }
  return long;
}
