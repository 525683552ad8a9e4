import { mentionOf, type Attribution, type Mention, type SentenceContext } from '../attribution.ts';
import { overlaps, type Span } from '../../../core/span.ts';
import {
  ACCUSATIVE_ADDRESSEE,
  AN_ADDRESSEE,
  DATIVE_ADDRESSEE,
  VON_ADDRESSEE,
  isAudience,
} from '../lexicon/addressees.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isFeminine, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { isKnownBody } from '../sources/likely.ts';
import { withApposition } from './apposition.ts';
import type { Clause } from './clauses.ts';
import { cueOf } from './cue.ts';
import { isNominal, nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { isTime } from './subject.ts';
import type { Unit } from './units.ts';

/**
 * Whom the words are said to, where the frame words it: „sagte sie der Zeitung“, „warf dem Amt vor“, „forderte den
 * Landkreis auf“, „gegenüber dem Sender“, „Anwohner wurden aufgefordert“. Empty where it does not, or where the
 * phrase could be something else.
 */
export function addresseeOf(context: SentenceContext, attribution: Attribution): readonly Span[] {
  const cue = attribution.cue[0];
  const clause = cue && context.clauses.find(({ start, end }) => start <= cue.start && cue.start < end);
  if (!clause) return [];
  const source = attribution.source.kind === 'mention' ? attribution.source.mention : undefined;
  const taken: readonly Span[] = source ? [...attribution.content, source] : attribution.content;
  const passive = cueOf(clause)?.passive ?? false;
  const { lemma } = attribution;
  const phrase = governed(clause, lemma, source) ?? object(context, clause, { lemma, passive, taken });
  const mention = phrase
    ? mentionOf(context, clause.units, phrase)
    : passive && clause.finite === 0
      ? leading(context, clause, { lemma, passive, taken })
      : undefined;
  if (!mention) return [];
  const full = withApposition(context, mention);
  const { start, end } = taken.some((span) => overlaps(span, full)) ? mention : full;
  return taken.some((span) => overlaps(span, { start, end })) ? [] : [{ start, end }];
}

/** What decides whether a phrase is the object of the cue. */
interface Frame {
  readonly lemma: string;
  readonly passive: boolean;
  /** Source and content. */
  readonly taken: readonly Span[];
}

/** „Dem Leiter Jan Rem, einem Juristen, wird vorgeworfen“: the phrase stands before the appositions. */
function leading(context: SentenceContext, clause: Clause, frame: Frame): Mention | undefined {
  const first = context.clauses.findLast(
    ({ index, before }) => index < clause.index && (index === 0 || before === ':' || before === ';'),
  );
  const between = context.clauses.slice(first?.index ?? 0, clause.index);
  if (!first || !between.every(({ type }) => type === 'fragment' || type === 'relative')) return undefined;
  const phrase = object(context, first, frame);
  return phrase && mentionOf(context, first.units, phrase);
}

/** The phrase a preposition makes the addressee: „gegenüber der Zeitung“, „vor Journalisten“, „im Gespräch mit dem Sender“. */
function governed({ units }: Clause, lemma: string, source: Span | undefined): Phrase | undefined {
  for (let at = 0; at < units.length; at++) {
    const word = units[at]?.lower ?? '';
    const phrase = PREPOSITIONS.has(word) ? nounPhraseAt(units, at + 1) : undefined;
    const heads = phrase ? nounsIn(units, phrase) : [];
    const head = heads[0];
    if (!phrase || !head) continue;
    // „ihre Haltung gegenüber der Stadt“ is nobody's ear.
    const before = units[at - 1];
    const attribute = before && isNominal(before) && !(source && overlaps(source, before)) && !isTime(before);
    if (word === 'gegenüber' && !attribute) return phrase;
    if (word === 'vor' && isAudience(head.lower)) return phrase;
    if (word === 'mit' && /(?:interview|gespräch|gesprächs)$/.test(units[at - 1]?.lower ?? '')) return phrase;
    const agent = source?.start === units[phrase.start]?.start;
    if (/^vo[nm]$/.test(word) && VON_ADDRESSEE.has(lemma) && source && !agent) return phrase;
    if (word === 'an' && AN_ADDRESSEE.has(lemma)) return phrase;
    const told = /^zu[mr]?$/.test(word) && lemma === 'sagen';
    if (told && heads.some((noun) => noun.kind === 'quotation' || isMediaNoun(noun.lower))) return phrase;
  }
  return undefined;
}

const nounsIn = (units: readonly Unit[], { start, end }: Phrase): readonly Unit[] =>
  units.slice(start, end).filter((unit) => isNominal(unit) || unit.kind === 'quotation');

/** The dative or accusative object of the cue verb, or what stands in its place in the passive. */
function object(
  context: SentenceContext,
  { units, finite }: Clause,
  { lemma, passive, taken }: Frame,
): Phrase | undefined {
  const dative = DATIVE_ADDRESSEE.get(lemma);
  const blamed = lemma === 'kritisieren' && units.some(({ lower }) => lower === 'dafür');
  const accusative = ACCUSATIVE_ADDRESSEE.has(lemma) || blamed;
  if (!dative && !accusative) return undefined;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit || at === finite || taken.some((span) => overlaps(span, unit))) continue;
    if (isPronoun(units, at, dative !== undefined, passive)) return { start: at, end: at + 1 };
    const preposition = PREPOSITIONS.has(unit.lower) && (at === 0 || unit.text === unit.lower);
    const phrase = nounPhraseAt(units, preposition ? at + 1 : at);
    if (!phrase) continue;
    at = phrase.end - 1;
    const end = finite >= phrase.start && finite < phrase.end ? finite : phrase.end;
    if (preposition || isTime(unit) || unit.lower === 'sich') continue;
    const cut = { start: phrase.start, end };
    const fits = accusative
      ? isAccusative(units, cut, passive)
      : isDative(context, units, cut, dative === 'strong');
    if (fits) return cut;
  }
  return undefined;
}

/** „warf ihm vor“, „bat ihn“; in the passive „Ihm wird vorgeworfen“, „Er wird beschuldigt“. */
function isPronoun(units: readonly Unit[], at: number, dative: boolean, passive: boolean): boolean {
  const word = units[at]?.lower ?? '';
  if (dative) return word === 'ihm' || word === 'ihnen' || (word === 'ihr' && !isNominal(units[at + 1]));
  return passive ? word === 'er' || word === 'sie' : word === 'ihn';
}

const NOT_ACCUSATIVE = /^(?:der|des|dem|einer|eines|einem|diesem|dieser|dieses|ihrem|ihrer|seinem|seiner)$/;
const NOT_NOMINATIVE = /^(?:des|dem|den|eines|einem|einen|diesem|ihrem|seinem)$/;

const isAccusative = (units: readonly Unit[], { start }: Phrase, passive: boolean): boolean =>
  !(passive ? NOT_NOMINATIVE : NOT_ACCUSATIVE).test(units[start]?.lower ?? '');

/**
 * „dem Amt“ is a dative for certain; „der Zeitung“ is one where the noun is feminine, „den Behörden“ where the noun
 * can be a plural, a bare name only where the verb asks for nothing but a dative (`strong`).
 */
function isDative(
  context: SentenceContext,
  units: readonly Unit[],
  phrase: Phrase,
  strong: boolean,
): boolean {
  const first = units[phrase.start]?.lower ?? '';
  const noun = nounsIn(units, phrase)[0];
  if (!noun) return false;
  if (/^(?:dem|einem|diesem|seinem|ihrem|jedem|keinem)$/.test(first)) return true;
  if (/^(?:der|einer|dieser|seiner|ihrer)$/.test(first))
    return isFeminine(noun.lower) || isMediaNoun(noun.lower) || strong;
  const told = strong || isAudience(noun.lower) || isMediaNoun(noun.lower) || isInstitutionNoun(noun.lower);
  if (/^(?:den|seinen|ihren|allen|mehreren|einigen|beiden)$/.test(first))
    return told && /[ns]$/.test(noun.lower);
  if (/^(?:die|das|ein|eine|einen|des)$/.test(first)) return false;
  const mention = mentionOf(context, units, phrase);
  const named = mention !== undefined && (isKnownBody(mention) || isMediaNoun(noun.lower));
  return isNominal(units[phrase.start]) && (strong ? named || isName(units, phrase) : isAudience(noun.lower));
}

/** A run of capital words with no common noun for a role alone. */
const isName = (units: readonly Unit[], { start, end }: Phrase): boolean =>
  units.slice(start, end).every((unit) => isNominal(unit)) &&
  (end - start > 1 || !isRoleNoun(units[start]?.lower ?? ''));
