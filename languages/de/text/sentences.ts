import type { Block } from '../../../core/article.ts';
import type { Quotation, Sentence, TextDocument } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { beginsQuoted, quotationsIn } from './quotations.ts';
import { tokensOf } from './tokens.ts';

/** Built when the first article comes: that takes longer than to read one. */
let segmenter: Intl.Segmenter | undefined;

/** Sentence ends that are none: abbreviations, ordinals, initials, ellipses before lower case. */
function isFalseEnd(before: string, after: string): boolean {
  const words = before.trimEnd();
  const last = words.at(-1) ?? '';
  if (',;:–—-'.includes(last)) return true;
  if (/^[a-zäöüß,;:.)\]–]/.test(after)) return true;
  if (last !== '.') return !'!?…:"“”«»‘’)]'.includes(last);
  // Only the last word is looked at, since most sentences are long.
  const end = words.slice(words.search(LAST_WORD));
  const word = /[\p{L}.]+(?=\.$)/u.exec(end)?.[0].toLowerCase();
  if (word !== undefined && (ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word) || /\.\p{L}$/u.test(word)))
    return true;
  // „am 3. März“, „die 2. Liga“, „um 18 Uhr 30.“: a small number before the stop is an ordinal.
  if (/^\(?\d{1,2}\.$/.test(end)) return true;
  // „Benedikt XVI. trat zurück“, but a quotation after it begins anew.
  return /^[IVX]{1,5}\.$/.test(end) && !after.startsWith('Xx');
}

const LAST_WORD = /\S+$/;

/**
 * Quotations hidden behind letters of the same length, so that the segmenter sees one word; a full stop,
 * question or exclamation mark that ends a quotation is kept as the sentence's own when a capital follows.
 */
function masked(text: string, block: Span, outer: readonly Quotation[]): string {
  let out = '';
  let at = block.start;
  for (const quotation of outer) {
    out += text.slice(at, quotation.start);
    const inner = text.slice(quotation.inner.start, quotation.inner.end).trimEnd();
    const ends = /[.!?…]$/.test(inner);
    const follows = /^\s+[„»«“"‚]?[\p{Lu}\p{N}]/u.test(text.slice(quotation.end, quotation.end + 6));
    const length = quotation.end - quotation.start;
    const filler = `X${'x'.repeat(length - 2)}`;
    out += filler + (ends && follows ? '.' : 'x');
    at = quotation.end;
  }
  return out + text.slice(at, block.end);
}

function sentenceSpans(text: string, block: Span, outer: readonly Quotation[]): readonly Span[] {
  const mask = masked(text, block, outer);
  const spans: { start: number; end: number }[] = [];
  segmenter ??= new Intl.Segmenter('de', { granularity: 'sentence' });
  for (const { index, segment } of segmenter.segment(mask)) {
    const last = spans.at(-1);
    // Abbreviations and ordinals are short; the whole sentence would be looked at again for every false end.
    const whole = last ? mask.slice(Math.max(last.start - block.start, index - 60), index) : '';
    if (last && isFalseEnd(whole, segment)) last.end = block.start + index + segment.length;
    else spans.push({ start: block.start + index, end: block.start + index + segment.length });
  }
  return spans
    .map((span) => withoutCredit(text, trimmed(text, span)))
    .filter((span) => span.end > span.start);
}

/** „… ab. (lp)“: the initials after the last full stop belong to nobody's sentence. */
function withoutCredit(text: string, span: Span): Span {
  const credit = /(?<=[.!?][“”"«»]?)\s+\([^()]{1,40}\)$/u.exec(text.slice(span.start, span.end));
  // „„Der Damm hält.“ (Ida Rom)“ names the speaker.
  const name =
    credit && /^[„»"“]/.test(text[span.start] ?? '') && /^\s+\(\p{Lu}\p{Ll}+ \p{Lu}/u.test(credit[0]);
  return credit && !name ? { start: span.start, end: span.start + credit.index } : span;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The quotations that begin in a sentence; `outer` is in reading order. */
function within(outer: readonly Quotation[], span: Span): readonly Quotation[] {
  let from = 0;
  let to = outer.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((outer[middle]?.start ?? 0) < span.start) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while ((outer[end]?.start ?? Infinity) < span.end) end++;
  return outer.slice(from, end);
}

/** In units. What runs on longer without a full stop is a list or a table, and no sentence. */
const LONGEST = 6000;

/** Cuts an article into blocks, sentences, quotations and tokens. Offsets stay those of `text`. */
export function documentOf(text: string, blocks: readonly Block[]): TextDocument {
  const sentences: Sentence[] = [];
  blocks.forEach((block, blockIndex) => {
    const next = blocks[blockIndex + 1];
    const quotations = quotationsIn(text, block, next !== undefined && beginsQuoted(text, next));
    const outer = quotations.filter((quotation) => quotation.depth === 0);
    for (const span of sentenceSpans(text, block, outer)) {
      if (span.end - span.start > LONGEST) continue;
      const inside = within(outer, span);
      sentences.push({
        ...span,
        index: sentences.length,
        block: blockIndex,
        unit: block.unit ?? 0,
        role: block.role,
        tokens: tokensOf(text, span, inside),
        quotations: inside,
      });
    }
  });
  return { text, sentences };
}
