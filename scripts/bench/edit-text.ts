import type { Span } from '../../core/span.ts';

/** A text that was edited, with where each of its units stood in the original; -1 for what is new. */
export interface EditedText {
  readonly text: string;
  readonly origins: readonly number[];
}

/** Makes numbers from 0 to below 1. */
export type Random = () => number;

/** One change to a text as editors and other outlets make them. */
export type Edit = (edited: EditedText, random: Random) => EditedText;

/** A text nobody has edited. */
export const unedited = (text: string): EditedText => ({
  text,
  origins: Array.from({ length: text.length }, (_, at) => at),
});

/** Puts other text in the place of some of it. */
function splice({ text, origins }: EditedText, { start, end }: Span, words: string): EditedText {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    origins: [...origins.slice(0, start), ...Array.from(words, () => -1), ...origins.slice(end)],
  };
}

/** One of the matches of a pattern; nothing where it has none. */
function someOf(text: string, pattern: RegExp, random: Random): Span | null {
  const all = [...text.matchAll(pattern)];
  const match = all[Math.floor(random() * all.length)];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

const change =
  (pattern: RegExp, words: (found: string, random: Random) => string): Edit =>
  (edited, random) => {
    const span = someOf(edited.text, pattern, random);
    return span ? splice(edited, span, words(edited.text.slice(span.start, span.end), random)) : edited;
  };

/** Replaces every match unit by unit, so that what was there counts as still there. */
const reset =
  (pattern: RegExp, words: (found: string) => string): Edit =>
  ({ text, origins }) => {
    const units: string[] = [];
    const from: number[] = [];
    let done = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const instead = words(found);
      units.push(text.slice(done, index), instead);
      from.push(...origins.slice(done, index), ...Array.from(instead, () => origins[index] ?? -1));
      done = index + found.length;
    }
    return { text: [...units, text.slice(done)].join(''), origins: [...from, ...origins.slice(done)] };
  };

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE = /[^.!?\n]+[.!?]+[“"«]? ?/g;
const BLOCK = /[^\n]+\n/g;
const NEW = ['gestern', 'nach eigenen Angaben', 'rund', 'zunächst', 'offenbar', 'der Behörde zufolge'];
const NEW_SENTENCE = 'Wie es weitergeht, wollte am Abend zunächst niemand sagen. ';
const pick = (random: Random): string => NEW[Math.floor(random() * NEW.length)] ?? '';

/** Every kind of edit by its name. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word replaced': change(WORD, (_, random) => pick(random)),
  'a word added': change(WORD, (found, random) => `${found} ${pick(random)}`),
  'a word left out': change(/[\p{L}\p{N}]+ /gu, () => ''),
  'a letter wrong': change(/\p{Ll}/gu, (_, random) => String.fromCharCode(97 + Math.floor(random() * 26))),
  'a sentence added': change(SENTENCE, (found) => `${found.trimEnd()} ${NEW_SENTENCE}`),
  'a sentence left out': change(SENTENCE, () => ''),
  'a paragraph left out': change(BLOCK, () => ''),
  'the end left out': (edited, random) => {
    const from = Math.floor(edited.text.length * (0.4 + random() / 2));
    return splice(edited, { start: from, end: edited.text.length }, '');
  },
  'a paragraph moved to the end': (edited, random) => {
    const span = someOf(edited.text, BLOCK, random);
    if (!span) return edited;
    const { text, origins } = splice(edited, span, '');
    return {
      text: `${text}\n${edited.text.slice(span.start, span.end - 1)}`,
      origins: [...origins, -1, ...edited.origins.slice(span.start, span.end - 1)],
    };
  },
  'other quotation marks': reset(/[„“"]/g, (found) => (found === '„' ? '»' : '«')),
  'straight quotation marks': reset(/[„“”»«‚‘’]/g, () => '"'),
  'other dashes and spaces': reset(/ – /g, () => '\u00A0— '),
  'soft hyphens': reset(/\p{Ll}{6}(?=\p{Ll}{3})/gu, (found) => `${found}\u00AD`),
  'no umlauts': reset(/[äöü]/g, (found) => found.normalize('NFD').charAt(0)),
};

/**
 * Where a span of the original stands in the edited text, from the first of its units that is left to the last.
 * Null when fewer than so many of a hundred are left.
 */
export function trackSpan({ origins }: EditedText, { start, end }: Span, least = 60): Span | null {
  let first = -1;
  let last = -1;
  const left = new Set<number>();
  for (const [at, origin] of origins.entries()) {
    if (origin < start || origin >= end) continue;
    if (first < 0) first = at;
    last = at;
    left.add(origin);
  }
  return left.size * 100 < (end - start) * least ? null : { start: first, end: last + 1 };
}
