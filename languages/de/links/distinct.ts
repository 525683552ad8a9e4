import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, SourceMention } from '../../../core/reading.ts';
import { joinedTextOf } from '../../../core/span.ts';
import { stemOf } from './stems.ts';

/** Nouns that name a medium without saying which. */
const ANY_MEDIUM = /^(?:(?:nachrichten)?agentur|zeitung|blatt|sender|magazin|bericht|medien|portal)$/;
const SPOKESPERSON = /sprecher/i;
/** „Parteichef“, „ein Firmensprecher“: who speaks for a body that the words leave open. */
const OF_A_BODY =
  /^(?:partei|vereins|firmen|konzern|unternehmens|vorstands|behörden|verbands|klinik|ministeriums|gewerkschafts|bank|werks|presse)-?(?:sprecher|chef|vorsitzende|präsident|direktor|vorstand)/i;
const BARE =
  /^(?:ein|eine|der|die|ihr|ihre|sein|seine) (?:\p{Ll}+ )?(?:sprecher|sprecherin|vorsitzende|chef|chefin)$/iu;

const wordsOf = (text: string, { name, spans }: SourceMention): readonly string[] =>
  `${name} ${joinedTextOf(text, spans)}`.match(/\p{L}[\p{L}-]{2,}/gu) ?? [];

/**
 * Whether two claims rest on two sources that are not one: not an outlet and the agency it prints, not a body and
 * its spokesperson, not one name that is part of the other. When in doubt they are one.
 */
export function areDistinct(document: TextDocument, a: DraftClaim, b: DraftClaim): boolean {
  const { text } = document;
  const [one, more] = a.sources;
  const [other, others] = b.sources;
  if (!one || !other || more || others) return false;
  if ([one, other].some(({ kind, key }) => kind === 'vague' || kind === 'none' || key.startsWith('pronoun:')))
    return false;
  if (one.key === other.key || one.via.includes(other.key) || other.via.includes(one.key)) return false;
  if (one.via.some((key) => other.via.includes(key))) return false;
  const words = [wordsOf(text, one), wordsOf(text, other)] as const;
  if (leansOn(document, a, words[1]) || leansOn(document, b, words[0])) return false;
  if (words.some((each) => each.some((word) => ANY_MEDIUM.test(word.toLowerCase()) && each.length <= 2)))
    return false;
  const [mine, theirs] = [new Set(words[0].map(stemOf)), new Set(words[1].map(stemOf))];
  const [small, large] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  if ([...small].every((stem) => large.has(stem))) return false;
  const isLeftOpen = (at: 0 | 1): boolean =>
    BARE.test(joinedTextOf(text, (at === 0 ? one : other).spans)) ||
    words[at].some((word) => OF_A_BODY.test(word));
  if ((isLeftOpen(0) && couldSpeakFor(other)) || (isLeftOpen(1) && couldSpeakFor(one))) return false;
  const spokesperson = words.some((each) => each.some((word) => SPOKESPERSON.test(word)));
  return !(spokesperson && words[0].some((word) => words[1].some((each) => isPartOf(word, each))));
}

const LEANING =
  /(?:unter berufung auf|ber(?:uft|ufen|ief|iefen) sich (?:dabei )?auf|unter verweis auf|mit verweis auf|zitiert\p{L}*) ([^,;:]{3,60})/iu;

/** „meldete unter Berufung auf die Agentur“: who says so has it from the other, or from a medium that is not named. */
function leansOn(
  { text, sentences }: TextDocument,
  { sentence }: DraftClaim,
  words: readonly string[],
): boolean {
  const whole = sentences[sentence];
  const from = whole && LEANING.exec(text.slice(whole.start, whole.end))?.[1];
  if (!from) return false;
  const named = from.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const stems = new Set(words.map(stemOf));
  return named.some((word) => ANY_MEDIUM.test(word.toLowerCase()) || stems.has(stemOf(word)));
}

/** Somebody could speak for a body or for a person, hardly for an outlet or a paper. */
const couldSpeakFor = ({ kind }: SourceMention): boolean => kind === 'institution' || kind === 'person';

/** „Polizei“ in „Polizeisprecher“. */
const isPartOf = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && /^\p{Lu}/u.test(short) && long.toLowerCase().includes(short.toLowerCase());
};
