import type { Claim } from '../report.ts';
import { byPosition, sharedUnits, type Span } from '../span.ts';

/** Two passages that differ by no more than this share of all their units, and by no more units, are nearly the same. */
const MOST_SHARE = 0.1;
const MOST_UNITS = 12;

const INK = /[\p{L}\p{N}]/u;

/** A span without what stands around its first and last letter or digit: quotation marks, full stops. */
function toInk(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && !INK.test(charAt(text, from))) from++;
  while (to > from && !INK.test(charBefore(text, to))) to--;
  return { start: from, end: to };
}

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
const charBefore = (text: string, at: number): string =>
  /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? text.slice(at - 2, at) : (text[at - 1] ?? '');

/** Spans in reading order, those that touch or overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted(byPosition)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

const units = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const inked = (text: string, spans: readonly Span[]): readonly Span[] =>
  merged(spans.map((span) => toInk(text, span)).filter(({ start, end }) => start < end));

/** By how many units two passages differ; null where by too many to be the same, or where one has no words. */
function difference(one: readonly Span[], other: readonly Span[]): number | null {
  const shared = one.reduce(
    (sum, span) => sum + other.reduce((all, each) => all + sharedUnits(span, each), 0),
    0,
  );
  const all = units(one) + units(other) - shared;
  const different = all - shared;
  return shared > 0 && different <= Math.min(MOST_UNITS, all * MOST_SHARE) ? different : null;
}

/** Claims among which the one is looked for that stands for a passage. */
export interface ClaimFinder {
  /** Takes in one more. */
  readonly add: (claim: Claim) => void;
  readonly find: (spans: readonly Span[]) => Claim | undefined;
}

/**
 * Finds the claim that stands for a passage: all its parts together are the same words, or nearly so, up to a tenth and
 * twelve units; marks at the edges do not count. Of several the one most like it, the first where they are equally so.
 */
export function claimFinder(text: string, claims: readonly Claim[] = []): ClaimFinder {
  const wordsOf = (claim: Claim) => ({ claim, words: inked(text, claim.spans) });
  const known = claims.map(wordsOf);
  return {
    add: (claim) => known.push(wordsOf(claim)),
    find: (spans) => {
      const passage = inked(text, spans);
      let best: { readonly claim: Claim; readonly different: number } | undefined;
      for (const { claim, words } of known) {
        const different = difference(passage, words);
        if (different !== null && different < (best?.different ?? Infinity)) best = { claim, different };
      }
      return best?.claim;
    },
  };
}
