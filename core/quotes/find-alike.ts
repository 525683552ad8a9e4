import search from 'approx-string-match';

import type { Span } from '../span.ts';

/** A place in a text that has some words, with so many units added, taken away or replaced. */
export interface Alike extends Span {
  readonly errors: number;
}

/** Work that may still be done, in units of text compared. Shared by all quotes that are looked for together. */
export interface Work {
  left: number;
}

/** A piece of words or a text that has more places than these is as good as everywhere. */
const MOST_HITS = 2000;
const MOST_WINDOWS = 20;
/** Units of long words that are looked for, and how often they may be found. */
const HEAD = 32;
const MOST_HEADS = 100;

/** Takes work off what is left; whether there was as much. */
export function takes(work: Work, units: number): boolean {
  work.left -= units;
  return work.left >= 0;
}

/**
 * Every place that has some words; null for more than so many, and where their beginning is everywhere.
 * Long words are looked for by it alone: looking for all of them takes forever in a text that repeats itself.
 */
export function placesOf(text: string, words: string, most: number): readonly number[] | null {
  const head = words.slice(0, HEAD);
  const places: number[] = [];
  // Each hit of a long one's beginning costs comparing the rest.
  const mostHits = words.length > HEAD ? MOST_HEADS : MOST_HITS;
  let hits = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (words.length <= HEAD || text.startsWith(words, at)) places.push(at);
    if (places.length > most || ++hits > mostHits) return null;
  }
  return places;
}

/**
 * Windows of the text in which the words may stand with at most `most` errors. So many errors leave two of `most + 2`
 * pieces as they are, and no farther from one another than before, give or take the errors: other text need not be
 * compared. Null where the words are so usual that this says nothing.
 */
function windowsFor(text: string, words: string, most: number): readonly Span[] | null {
  const size = Math.floor(words.length / (most + 2));
  const begins: number[] = [];
  for (let piece = 0; piece < most + 2; piece++) {
    const from = piece * size;
    const places = placesOf(text, words.slice(from, from + size), MOST_HITS);
    if (!places) return null;
    for (const place of places) begins.push(place - from);
  }
  begins.sort((a, b) => a - b);
  const windows: { start: number; end: number }[] = [];
  for (const [at, begin] of begins.entries()) {
    const before = begins[at - 1];
    if (before === undefined || begin - before > most) continue;
    const start = Math.max(0, before - most);
    const end = begin + words.length + most;
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows.length > MOST_WINDOWS ? null : windows;
}

/**
 * The places of a text that have some words with at most `most` errors, best of those that overlap.
 * Null when they are too many, or when no work is left.
 */
export function findAlike(text: string, words: string, most: number, work: Work): readonly Alike[] | null {
  const windows = windowsFor(text, words, most);
  if (!windows || !takes(work, text.length / 10)) return null;
  // What the search takes to prepare the words.
  const preparing = (words.length * new Set(words).size) / 8;
  const found: Alike[] = [];
  const todo = [...windows];
  for (let stretch = todo.pop(); stretch; stretch = todo.pop()) {
    const part = text.slice(stretch.start, stretch.end);
    if (part.length < words.length - most) continue;
    if (found.length > MOST_WINDOWS || !takes(work, part.length + preparing)) return null;
    // Of several ends with as many errors, the middle one: before and after it units were added.
    const matches = search(part, words, most);
    const match =
      matches.find(({ start, end }) => end - start === words.length) ?? matches[matches.length >> 1];
    if (!match) continue;
    const start = stretch.start + match.start;
    const end = stretch.start + match.end;
    found.push({ start, end, errors: match.errors });
    todo.push({ start: stretch.start, end: start }, { start: end, end: stretch.end });
  }
  return found;
}

/** How alike a text is to what was expected there, 0…1, by the share of units that are right. */
export function likeness(text: string, expected: string): number {
  if (text === expected) return 1;
  const most = expected.length >> 1;
  const errors = search(text, expected, most)[0]?.errors ?? expected.length;
  return 1 - errors / expected.length;
}
