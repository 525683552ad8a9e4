import type { Sentence } from '../../../core/document.ts';
import type { Doubt } from '../../../core/reading.ts';
import { hull, overlaps, type Span } from '../../../core/span.ts';
import { FALSE_ACCOUNT, FALSELY } from '../lexicon/falsehoods.ts';
import type { IndexedClaim } from '../links/by-sentence.ts';
import { isAccount, type Surroundings } from './accounts.ts';
import { ownWords } from './own-words.ts';

/** How far the adverb may stand from the verb of saying, in units. */
const NEAR = 40;

/**
 * „behauptete fälschlich, …“, „die Falschbehauptung, …“: the outlet itself calls untrue what somebody says. Words of
 * somebody else settle nothing: „sie warfen ihm vor, fälschlich zu behaupten, …“ is theirs.
 */
export function falsehoodsIn(
  { document }: Surroundings,
  sentence: Sentence,
  inside: readonly IndexedClaim[],
): readonly Doubt[] {
  if (document.text[sentence.end - 1] === '?') return [];
  const text = ownWords(document, sentence, inside);
  const told = inside.filter(
    ({ claim }) => isAccount(claim) && claim.cue !== null && claim.form !== 'reported',
  );
  const spanOf = (found: RegExpExecArray): Span => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  });
  const adverb = openBefore(text) ? null : FALSELY.exec(text);
  const noun = FALSE_ACCOUNT.exec(text);
  return [
    ...(adverb ? said(told, spanOf(adverb), text, sentence) : []),
    ...(noun ? announced(told, spanOf(noun)) : []),
  ].map(({ index, words }) => ({
    claim: index,
    reason: { label: 'standing:refuted', rule: 'de/doubt/falsehood', spans: [words] },
  }));
}

/** „Ob er das fälschlich behauptete, …“, „Falls …“: what is only asked or supposed. */
const openBefore = (text: string): boolean => /(?<!\p{L})(?:ob|falls|wenn) [^,]*(?:lich|widrig)/u.test(text);

interface Found {
  readonly index: number;
  readonly words: Span;
}

/** The one claim whose verb of saying the adverb stands beside, with no mark between them. */
function said(
  told: readonly IndexedClaim[],
  words: Span,
  text: string,
  sentence: Sentence,
): readonly Found[] {
  const found = told.filter(({ claim }) =>
    (claim.cue ?? []).some((cue) => {
      const [from, to] = cue.end <= words.start ? [cue.end, words.start] : [words.end, cue.start];
      const between = text.slice(from - sentence.start, Math.max(from, to) - sentence.start);
      return to >= from && to - from <= NEAR && !/[,;:–—_]/.test(between);
    }),
  );
  return found.length === 1 ? found.map(({ index }) => ({ index, words })) : [];
}

/** The one claim that begins right after the noun, or is announced by it from further off. */
function announced(told: readonly IndexedClaim[], words: Span): readonly Found[] {
  const found = told.filter(({ claim }) => {
    const start = hull(claim.spans)?.start ?? 0;
    const announces = (claim.cue ?? []).some((span) => overlaps(span, words));
    return start >= words.end && (announces || start - words.end <= 4);
  });
  return found.length === 1 ? found.map(({ index }) => ({ index, words })) : [];
}
