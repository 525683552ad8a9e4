import { contains, overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../../core/document.ts';
import { spanOf, type Attribution, type SentenceContext } from './attribution.ts';
import { FINITE_THIRD } from './grammar/verb-features.ts';
import { hasFeature } from './grammar/verb-forms.ts';

/** Quoted words inside content are somebody's own words; from so many on they are no name and no irony, wherever they stand. */
const FEWEST_WORDS = 2;

/** A quotation that opens with a capital is a title or a name, unless it is long enough to be a sentence. */
const FEWEST_WORDS_OF_A_SENTENCE = 6;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\-’']*/gu) ?? [];

/** „sei ein „Irrweg““, „seien „Opfer der Not““, „von einem „Sieg der Vernunft““: what something is said to be, and no name. */
const PREDICATE =
  /(?:^|\s)(?:(?:sei(?:en)?|wäre|wären|ist|sind|war|waren)(?: (?:k?ein|k?eine))?|k?eine?[nmr]?) $/;

/** An address on the net is a name however it is written. */
const ADDRESS = /\.\p{L}{2,3}$/u;

/**
 * Whether the words between the marks are said rather than named: „„… die Kosten unterschätzt““, not „„Der Bote““; `predicate`
 * asks for nouns that something is said to be, too.
 */
export function isSaid(text: string, { start, end, inner }: Quotation, predicate = false): boolean {
  if (predicate && saysWhatIs(text, { start, end, inner })) return true;
  const quoted = text.slice(inner.start, inner.end).replace(/^[[(…. \])]+/u, '');
  const words = wordsOf(quoted);
  // „sei „gescheitert““ says so; „die „mobile“ Wache“ only keeps its distance.
  const alone =
    !/^ \p{Lu}/u.test(text.slice(end)) && !/eine?[mnrs]? $/.test(text.slice(Math.max(0, start - 6), start));
  if (ADDRESS.test(quoted)) return false;
  if (/^\p{Ll}/u.test(quoted)) return words.length >= FEWEST_WORDS || alone;
  return words.length >= FEWEST_WORDS_OF_A_SENTENCE;
}

/** „ein „Irrweg““; „eine „Eins zu Eins“-Begegnung“ and „ein „Grand Cru“ Wein“ are called so. */
function saysWhatIs(
  text: string,
  { start, end, inner }: Pick<Quotation, 'start' | 'end' | 'inner'>,
): boolean {
  const words = wordsOf(text.slice(inner.start, inner.end));
  if (isPhrase(words) && BARE.test(text.slice(Math.max(0, start - 40), start))) return true;
  const lead = PREDICATE.exec(text.slice(Math.max(0, start - 14), start))?.[0];
  if (lead === undefined || /^(?:-| \p{Lu})/u.test(text.slice(end, end + 2))) return false;
  return /(?:sei|ist|sind|w[aä]r)/.test(lead) || words.length > 1;
}

/** „Kluft zwischen Arm und Reich“: nouns tied by small words, without the article of a title. */
const isPhrase = (words: readonly string[]): boolean =>
  words.length > 2 &&
  !/^(?:Der|Die|Das|Ein|Eine|Mein|Unser)$/.test(words[0] ?? '') &&
  words.some((word) => /^\p{Ll}/u.test(word));

/** „es habe „…““, „eine wachsende „…““: a verb, or the indefinite article with an adjective, stands before. */
const BARE = /(?:^|\s)(?:habe|hätten?|gebe|gibt|gab|k?eine?[nmr]? \p{Ll}+e[nrms]?|um|gegen|ohne|mit|auf) $/u;

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
  const length = around.content.reduce((sum, { start, end }) => sum + end - start, 0);
  const held = (quotation: Span): boolean =>
    length > quotation.end - quotation.start + 1 && around.content.some((span) => contains(span, quotation));
  return sentence.quotations
    .filter((quotation) => held(quotation) && !namesTheSource(around, quotation))
    .filter((quotation) => isSaid(document.text, quotation, true))
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
