import type { Article } from '../../../core/article.ts';
import type { Span } from '../../../core/span.ts';
import { inkOf } from '../../../page/normalise.ts';
import type { GoldBody } from './gold.ts';
import { findPassages, inkText } from './ink-search.ts';
import type { Place } from './reading.ts';

/** A passage of the gold and where the article's text has it. */
export interface Passage {
  readonly text: string;
  /** Undefined where the text does not have it word for word. */
  readonly span: Span | undefined;
}

/** How the passages of the gold fared on one page. */
export interface PlacedCounts {
  readonly gold: number;
  /** The article's text has them word for word. */
  readonly contained: number;
  /** Of these, on the page in one range with exactly their words. */
  readonly exact: number;
  /** Of these, in several ranges with exactly their words, since something in between is left out. */
  readonly interrupted: number;
  /** Of these, nowhere or on other words. */
  readonly wrong: number;
}

/** The passages of a gold text in order: its paragraphs, or what must be in it. */
export function passagesOf(article: Article | null, gold: GoldBody): readonly Passage[] {
  const texts =
    gold.kind === 'segments'
      ? gold.with
      : gold.parts.filter(({ role }) => role === 'paragraph').map(({ text }) => text);
  const spans = findPassages(inkText(article?.text ?? ''), texts);
  return texts.map((text, at) => ({ text, span: spans[at] }));
}

/** The spans of the passages that have one, in order. */
export const spansOf = (passages: readonly Passage[]): readonly Span[] =>
  passages.flatMap(({ span }) => span ?? []);

const isOn = (place: Place | undefined, text: string): place is Place =>
  place !== undefined && place.ranges > 0 && inkOf(place.text) === inkOf(text);

/** The contained passages whose words are in several ranges. */
export function interruptedOf(passages: readonly Passage[], places: readonly Place[]): readonly string[] {
  return passages
    .filter(({ span }) => span)
    .filter(({ text }, at) => isOn(places[at], text) && places[at].ranges > 1)
    .map(({ text }) => text);
}

/** Counts the passages by where they are. @param places those of `spansOf`, in the same order */
export function countPlaced(passages: readonly Passage[], places: readonly Place[]): PlacedCounts {
  const contained = passages.filter(({ span }) => span);
  const on = contained.map(({ text }, at) => (isOn(places[at], text) ? places[at].ranges : 0));
  const exact = on.filter((ranges) => ranges === 1).length;
  const interrupted = on.filter((ranges) => ranges > 1).length;
  return {
    gold: passages.length,
    contained: contained.length,
    exact,
    interrupted,
    wrong: contained.length - exact - interrupted,
  };
}
