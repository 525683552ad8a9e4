import { describeQuote } from '../quotes/stored-quote.ts';
import type { Claim, Report } from '../report.ts';
import { byPosition, type Span } from '../span.ts';
import { NO_CORRECTION, type AskedNote } from './notes.ts';

/** The longest passage that can be marked, all parts together, in UTF-16 units; and the most parts. */
export const MOST_MARKED = 1000;
const MOST_PARTS = 20;

const draft = (text: string, spans: readonly Span[], id: string, isMarked: boolean): AskedNote => ({
  id,
  quotes: spans.map((span) => describeQuote(text, span)),
  isMarked,
  isHidden: false,
  correction: NO_CORRECTION,
  text: '',
});

/** An empty note on a claim of a report. */
export const noteFor = ({ article }: Report, claim: Claim, id: string): AskedNote =>
  draft(article.text, claim.spans, id, claim.reader?.isMarked ?? false);

const IN_WORD = /[\p{L}\p{N}\p{M}\u00AD]/u;
const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;
const WORDS = /[^\n]*[\p{L}\p{N}][^\n]*/gu;
/** What belongs to no passage at its edges: white space, dashes, and marks that part it from others. */
const LEADING = /^[\s\p{M}\u00AD,;:.!?…–—-]+/u;
/** An accent on nothing, a hyphenation of nothing. */
const STRAY = /[\p{M}\u00AD]/u;
const TRAILING = /[\s\u00AD,;:–—-]+$/;

const isInWord = (text: string, at: number): boolean =>
  PAIR.test(text.slice(at - 1, at + 1)) || (IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at] ?? ''));

/** A span grown to whole words, without what stands around them. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  from += LEADING.exec(text.slice(from, to))?.[0].length ?? 0;
  to -= TRAILING.exec(text.slice(from, to))?.[0].length ?? 0;
  while (from > 0 && from < to && isInWord(text, from)) from--;
  while (from < to && STRAY.test(text[from] ?? '')) from++;
  while (to < text.length && from < to && isInWord(text, to)) to++;
  return { start: from, end: to };
}

/** The words of a selection, block by block, in reading order; none where there are none. */
function wordsIn(text: string, spans: readonly Span[]): readonly Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(byPosition)) {
    const from = Math.max(0, start);
    for (const { 0: line, index } of text.slice(from, Math.max(from, end)).matchAll(WORDS)) {
      const span = trimmed(text, { start: from + index, end: from + index + line.length });
      const last = parts.at(-1);
      if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
      else if (span.start < span.end) parts.push({ ...span });
    }
  }
  return parts;
}

/**
 * A note that marks what the reader selected: whole words, parted where a block ends. Null where there is no word in it,
 * or more than can be marked.
 */
export function noteForSelection({ article }: Report, spans: readonly Span[], id: string): AskedNote | null {
  const words = wordsIn(article.text, spans);
  const units = words.reduce((sum, { start, end }) => sum + end - start, 0);
  if (units === 0 || units > MOST_MARKED || words.length > MOST_PARTS) return null;
  return draft(article.text, words, id, true);
}
