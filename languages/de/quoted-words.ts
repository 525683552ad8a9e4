import { contains, overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../../core/document.ts';
import { spanOf, type Attribution, type SentenceContext } from './attribution.ts';
import { FINITE_THIRD } from './grammar/verb-features.ts';
import { hasFeature } from './grammar/verb-forms.ts';

/** Quoted words inside content are somebody's own words; from so many on they are no name and no irony. */
const FEWEST_WORDS = 2;

/** A quotation that opens with a capital is a title or a name, unless it is long enough to be a sentence. */
const FEWEST_WORDS_OF_A_SENTENCE = 6;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\-’']*/gu) ?? [];

/** Whether the words between the marks are said rather than named: „„… die Kosten unterschätzt““, not „„Der Bote““. */
export function isSaid(text: string, { inner }: Quotation): boolean {
  const quoted = text.slice(inner.start, inner.end).replace(/^[[(…. \])]+/u, '');
  const words = wordsOf(quoted);
  if (/^\p{Ll}/u.test(quoted)) return words.length >= FEWEST_WORDS;
  return words.length >= FEWEST_WORDS_OF_A_SENTENCE && words.slice(1).some(isFinite);
}

const isFinite = (word: string): boolean => hasFeature(word, FINITE_THIRD);

/** Whether a finite verb stands inside the quotation marks. */
export const holdsVerb = (text: string, { inner }: Quotation): boolean =>
  wordsOf(text.slice(inner.start, inner.end)).some(isFinite);

/**
 * „Sie sagte, der Plan sei „mit heißer Nadel gestrickt“.“: the quoted words as a reading of their own, laid to the
 * same source by the same words as the content they stand in.
 */
export function quotedWordsIn(
  { document, sentence }: SentenceContext,
  around: Attribution,
): readonly Attribution[] {
  if (around.form === 'direct') return [];
  const held = (quotation: Span): boolean =>
    around.content.some(
      (span) => contains(span, quotation) && span.end - span.start > quotation.end - quotation.start + 1,
    );
  return sentence.quotations
    .filter((quotation) => held(quotation) && !namesTheSource(around, quotation))
    .filter((quotation) => isSaid(document.text, quotation))
    .map((quotation) => ({
      ...around,
      rule: 'de/direct/quoted-words',
      form: 'direct' as const,
      content: [spanOf(quotation)],
      frameClauses: [],
    }));
}

const namesTheSource = ({ source }: Attribution, quotation: Span): boolean =>
  source.kind === 'mention' && overlaps(source.mention, quotation);
