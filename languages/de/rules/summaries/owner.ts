import { asCue } from '../../grammar/predicate.ts';
import { mentionOf, type Mention, type SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { subjectMention } from '../../grammar/clause-subject.ts';
import { sourceOf } from '../../grammar/frame.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import type { FullVerb } from '../../grammar/full-verb.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from '../../lexicon/noun-classes.ts';
import { ADVERBS } from '../../lexicon/function-words.ts';
import { PREPOSITION_VERBS, REFLEXIVE_VERBS } from '../../lexicon/summary-verbs.ts';
import { headNouns } from '../../sources/classify.ts';
import { isKnownBody, isLikelySource } from '../../sources/likely.ts';

/** Whose words are summed up, and the clauses before the verb's own that belong to its first phrase. */
export interface Owner {
  readonly mention: Mention;
  readonly clauses: readonly number[];
}

/** The subject of an active clause. */
export function ownerIn(context: SentenceContext, clause: Clause, predicate: FullVerb): Owner | undefined {
  const pronoun = pronounAfter(context, clause) ?? bodyBefore(context, clause, predicate);
  if (pronoun) return { mention: pronoun, clauses: [] };
  if (clause.finite === 0) return leadingOwner(context, clause) ?? plainOwner(context, clause, predicate);
  const owner = listOwner(context, clause) ?? plainOwner(context, clause, predicate);
  if (!owner || !isAdverb(owner.mention)) return owner;
  const rest = { ...clause, units: clause.units.slice(clause.finite), finite: 0, index: 0 };
  return plainOwner(context, rest, predicate);
}

const plainOwner = (context: SentenceContext, clause: Clause, { units }: FullVerb): Owner | undefined =>
  sourceOf(context, clause, asCue({ lemma: '', units, passive: false, negated: false }));

/** „Die Verbände A, B und C fordern …“: the commas of a list, not of clauses. */
function listOwner(context: SentenceContext, clause: Clause): Owner | undefined {
  const last = clause.units.slice(0, clause.finite);
  if (!last.some(({ lower }) => lower === 'und')) return undefined;
  const listed = context.clauses.slice(0, clause.index);
  if (listed.length === 0 || !listed.every(({ type, after }) => type === 'fragment' && after === ','))
    return undefined;
  const units = [...listed.flatMap((each) => each.units), ...last];
  const mention = isNominalPhrase(units)
    ? mentionOf(context, units, { start: 0, end: units.length })
    : undefined;
  return mention && { mention, clauses: listed.map(({ index }) => index) };
}

/** Whether the words begin as a subject does. */
const isNominalPhrase = (units: readonly Unit[]): boolean => nounPhraseAt(units, 0) !== undefined;

/** „Müller, Chef der Werft, lobte …“: a name before the verb, with the clauses in between. */
function leadingOwner(context: SentenceContext, clause: Clause): Owner | undefined {
  if (!followsPhrase(context, clause)) return undefined;
  const mention = subjectMention(context, clause)[0];
  if (!mention || mention.start >= clause.start || !isLikelySource(mention)) return undefined;
  // „Die Zahl der Toten, die …, beziffert das Amt auf …“: the object leads.
  const after = subjectMention(context, clause).find(({ start }) => start >= clause.start);
  const clauses = before(context, clause, mention.start);
  return after && isSpeaker(after) && !isNamed(mention) ? { mention: after, clauses } : { mention, clauses };
}

/** Whether it is a speaker by its noun, or more than a noun with its article: a name. */
const isNamed = (mention: Mention): boolean =>
  isSpeaker(mention) || headNouns(mention.units).length > 1 || isDocument(mention);

/** Whether a phrase stands before the clause that its verb belongs to. */
const followsPhrase = ({ clauses }: SentenceContext, { index }: Clause): boolean =>
  clauses[0]?.type === 'fragment' &&
  clauses
    .slice(1, index)
    .every(({ type, introducer }) => /^(?:fragment|relative)$/.test(type) || introducer === 'wo');

const before = ({ clauses }: SentenceContext, { index }: Clause, start: number): readonly number[] =>
  clauses.filter((each) => each.index < index && each.end > start).map((each) => each.index);

/** „Den Rest schreibt er dem Zufall zu“: „er“ after the verb can be nothing but the subject. */
function pronounAfter(context: SentenceContext, { units, finite }: Clause): Mention | undefined {
  const at = units.findIndex(({ lower }, index) => index > finite && index <= finite + 2 && lower === 'er');
  return at < 0 ? undefined : mentionOf(context, units, { start: at, end: at + 1 });
}

/** „Es beziffert die Kosten auf …“: with a verb of reckoning „es“ is a body named before. */
function bodyBefore(
  context: SentenceContext,
  { units, finite }: Clause,
  { lemmas }: FullVerb,
): Mention | undefined {
  const it = finite === 1 && units[0]?.lower === 'es' && lemmas.some((lemma) => RECKONING.has(lemma));
  return it ? mentionOf(context, units, { start: 0, end: 1 }) : undefined;
}

const RECKONING = new Set(
  'beziffern schätzen veranschlagen rechnen erwarten fordern verlangen empfehlen kritisieren beanstanden warnen'.split(
    ' ',
  ),
);

/** „Überraschend sprach sich …“, „Unterdessen fordert …“: capital only because it opens the sentence. */
function isAdverb({ units }: Mention): boolean {
  const [only, more] = units;
  if (!only?.initial) return false;
  if (more) return /^(?:zusammen|gemeinsam)$/.test(only.lower) && more.lower === 'mit';
  const ending = /(?:end|falls|dessen|gegenüber|weise|seits|mals)$/.test(only.lower);
  return ending || hasFeature(only.lower, VERB.participle);
}

/** „Von der Opposition wurde …“, „wird vom Gericht …“, „wird im Bericht …“: the first that can speak. */
export function agentIn(context: SentenceContext, clause: Clause): Owner | undefined {
  const { units } = clause;
  for (let at = 0; at < units.length; at++) {
    const word = units[at]?.lower ?? '';
    if (!/^(?:vo[nm]|im|in)$/.test(word)) continue;
    const phrase = nounPhraseAt(units, at + 1);
    const mention = phrase && mentionOf(context, units, phrase);
    // „von Laien gehaltene Reden“: somebody does something, but not the verb.
    if (!mention || isAttribute(units[phrase.end])) continue;
    // „der Ausbruch von Fieber“, „in Berlin“: only who is known to speak.
    const loose = word.startsWith('v') && !isNominal(units[at - 1]);
    if (!(loose ? isLikelySource(mention) : word.startsWith('v') ? isSpeaker(mention) : isDocument(mention)))
      continue;
    const leads = clause.finite === 0 && followsPhrase(context, clause);
    const start = context.clauses.findLast(({ index, type }) => index < clause.index && type === 'fragment');
    return { mention, clauses: leads && start ? before(context, clause, start.start) : [] };
  }
  return undefined;
}

const isAttribute = (unit: Unit | undefined): boolean =>
  Boolean(
    unit &&
    /(?:t|en)e[nrsm]?$/.test(unit.lower) &&
    hasFeature(unit.lower.replace(/e[nrsm]?$/, ''), VERB.participle),
  );

const KNOWN = [isInstitutionNoun, isMediaNoun, isRoleNoun, isUnnamedNoun, isVagueNoun];

/** Whether the noun itself tells that it is somebody who speaks: a body, an office, a group of people. */
export const isSpeaker = (mention: Mention): boolean =>
  isKnownBody(mention) || headNouns(mention.units).some(({ lower }) => KNOWN.some((is) => is(lower)));

const isDocument = (mention: Mention): boolean =>
  headNouns(mention.units).some(({ lower }) => isDocumentNoun(lower));

/** „sprach Anna Roth von einem Erfolg“: the phrase the verb needs is no part of the name before it. */
export function withoutArgument(context: SentenceContext, mention: Mention, { lemmas }: FullVerb): Mention {
  const needed = lemmas.flatMap(
    (lemma) => (PREPOSITION_VERBS.get(lemma) ?? REFLEXIVE_VERBS.get(lemma))?.prepositions ?? [],
  );
  const { units } = mention;
  const at = units.findIndex(({ lower }, index) => index > 0 && needed.includes(lower));
  const named = at > 0 && units.slice(0, at).some(isNominal);
  let end = named ? at : units.length;
  // „Die Leitung hingegen“
  while (end > 1 && ADVERBS.has(units[end - 1]?.lower ?? '') && !isCapital(units[end - 1])) end--;
  return end < units.length ? (mentionOf(context, units, { start: 0, end }) ?? mention) : mention;
}
