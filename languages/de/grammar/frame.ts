import type { Mention, SentenceContext } from '../attribution.ts';
import { mentionOf } from '../attribution.ts';
import { isObjectNoun } from '../lexicon/object-nouns.ts';
import { isAdverb } from '../sources/can-speak.ts';
import { isLikelySource } from '../sources/likely.ts';
import type { Clause } from './clauses.ts';
import type { FoundCue } from './cue.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isRoleNoun } from '../lexicon/noun-classes.ts';
import { leadingSubject, type FramedSource } from './clause-subject.ts';
import { isNominal, nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { isSecondPredicate } from './second-predicate.ts';
import { sharedSubject } from './shared-subject.ts';
import { agentOf, subjectAfter, subjectBefore } from './subject.ts';
import type { Unit } from './units.ts';

/** „Ein Sprecher der Feuerwehr, Jan Rem sagte …“: the role before the comma belongs to the name after it. */
function withRoleBefore(context: SentenceContext, clause: Clause, mention: Mention): Mention {
  const before = context.clauses[clause.index - 1];
  const bare = mention.units.every((unit) => isNominal(unit));
  if (clause.before !== ',' || before?.index !== 0 || before.type !== 'fragment') return mention;
  const name = before.units.length <= 4 && before.units.every((unit) => isNominal(unit));
  const titled = !bare && mention.units.some(({ lower }) => isRoleNoun(lower));
  // „Jan Rem, Sprecher der Feuerwehr sagte …“
  if (name && titled && FIRST_NAMES.has(before.units[0]?.lower ?? '')) {
    const named = mentionOf(context, before.units, { start: 0, end: before.units.length });
    return named ? { ...named, end: mention.end, apposition: mention.units } : mention;
  }
  if (!bare) return mention;
  const role = nounPhraseAt(before.units, 0);
  const names = role?.end === before.units.length && before.units.some(({ lower }) => isRoleNoun(lower));
  return names ? { ...mention, start: before.start, apposition: before.units } : mention;
}

/** The phrase a preposition governs in this clause: „aus einem Beschluss des Gerichts“. */
export function prepositionalMention(
  context: SentenceContext,
  clause: Clause,
  preposition: string,
): Mention | undefined {
  const at = clause.units.findIndex((unit) => unit.lower === preposition);
  const phrase = at < 0 ? undefined : nounPhraseAt(clause.units, at + 1);
  return phrase && mentionOf(context, clause.units, phrase);
}

/** Who the cue of this clause belongs to; undefined when the clause does not say. */
export function sourceOf(context: SentenceContext, framing: Clause, cue: FoundCue): FramedSource | undefined {
  if (!cue.spoken) return undefined;
  const clause = withoutPhrase(framing, cue);
  const as = (phrase: ReturnType<typeof agentOf>): FramedSource | undefined => {
    const mention = phrase && mentionOf(context, clause.units, phrase);
    return mention && { mention, clauses: [] };
  };
  if (cue.passive) return as(agentOf(clause));
  if (isSecondPredicate(clause)) {
    const shared = sharedSubject(context, clause);
    return shared && { mention: shared, clauses: [] };
  }
  if (clause.type === 'subordinate' || clause.type === 'relative') {
    return as(subjectAfter(clause.units.slice(0, clause.finite), 1)) ?? antecedent(context, clause);
  }
  const after = as(subjectAfter(clause.units, clause.finite + 1));
  if (clause.finite === 0) {
    const leading = leadingSubject(context, clause);
    const leads =
      !after || startsOverVerb(clause, after.mention) || (leading && isSubjectOf(context, clause, leading));
    return leads ? (leading ?? after) : after;
  }
  const leads = as(subjectBefore(clause.units, clause.finite));
  const before = leads && { ...leads, mention: withRoleBefore(context, clause, leads.mention) };
  if (after && isNominativePronoun(clause.units[clause.finite + 1], after.mention)) return after;
  if (
    before &&
    after &&
    (isObjectNoun(before.mention) || !isLikelySource(before.mention) || isAdverb(before.mention))
  )
    return after;
  return before ?? after ?? as(outletBefore(clause));
}

/** „Die Arbeit lobte er“, „Der Regierung riet man“: right after the verb these are the subject, whatever stands before. */
const isNominativePronoun = (unit: Unit | undefined, mention: Mention): boolean =>
  unit?.start === mention.start && ['er', 'man', 'ich', 'wir'].includes(unit.lower);

/** „„Der Bote“ berichtet, …“: a short quotation with a capital that opens the clause is the name of an outlet. */
function outletBefore({ units, finite }: Clause): Phrase | undefined {
  const quotation = units[0]?.quotation;
  const short = quotation && quotation.end - quotation.start <= LONGEST_TITLE;
  return short && finite === 1 ? { start: 0, end: 1 } : undefined;
}

/** In units, marks included. */
const LONGEST_TITLE = 32;
/** „Ida Rom, die sagte, …“: the phrase that ends right before a relative clause whose pronoun is its subject. */
function antecedent(context: SentenceContext, clause: Clause): FramedSource | undefined {
  const pronoun = clause.units[0];
  const before = context.clauses[clause.index - 1];
  if (clause.type !== 'relative' || !pronoun || !before || !SUBJECT_PRONOUNS.has(pronoun.lower))
    return undefined;
  const end = before.units.length - (isLight(before.units) ? 2 : 0);
  for (let at = Math.max(0, end - LONGEST_ANTECEDENT); at < end; at++) {
    const phrase = nounPhraseAt(before.units, at);
    const mention = phrase?.end === end && mentionOf(context, before.units, phrase);
    if (mention)
      return { mention: { ...mention, standIn: { start: pronoun.start, end: pronoun.end } }, clauses: [] };
  }
  return undefined;
}

/** „brachte eine Darstellung in Umlauf, die …“: the noun that goes with the verb is not what is told more of. */
const isLight = (units: readonly Unit[]): boolean =>
  /^(?:in|zu|zur|unter|außer)$/.test(units.at(-2)?.lower ?? '') &&
  /^(?:umlauf|aussicht|kraft|auftrag|betracht|verdacht|anspruch|abrede|gang|haft|rechnung|verfügung|protokoll|frage|debatte|gewahrsam)$/.test(
    units.at(-1)?.lower ?? '',
  );

const SUBJECT_PRONOUNS = new Set(['der', 'die', 'das', 'welcher', 'welche', 'welches']);

/** How far the antecedent of a pronoun reaches back, in words. */
const LONGEST_ANTECEDENT = 12;

/** The clause with the phrase of its cue blanked out: „der Meinung“ is nobody. */
function withoutPhrase(clause: Clause, { fixed }: FoundCue): Clause {
  if (fixed.length === 0) return clause;
  const units = clause.units.map((unit) =>
    fixed.includes(unit) ? { ...unit, kind: 'mark' as const, text: '·', lower: '·' } : unit,
  );
  return { ...clause, units };
}

/**
 * „Die Chefin der Werft, Ida Rom, würdigte Kolb in einem Brief als …“: somebody who opens the sentence with nothing but
 * appositions in between, where no other clause has its verb first („Der Rat, sagte Rom, werde tagen“).
 */
const isSubjectOf = (
  { clauses }: SentenceContext,
  clause: Clause,
  { clauses: before, mention }: FramedSource,
): boolean =>
  before[0] === 0 &&
  clause.units.length > LONGEST_INSERTED &&
  clauses[clause.index + 1]?.finite !== 0 &&
  (mention.apposition ?? []).length > 0 &&
  mention.units.some(({ lower }) => isRoleNoun(lower) || FIRST_NAMES.has(lower));

/** A frame set in between is short: „sagte die Ministerin Ida Rom“. In units. */
const LONGEST_INSERTED = 4;

/** Whether the phrase found after the verb is too far off to be its subject („erklärte am Montag in Berlin …“). */
const startsOverVerb = (clause: Clause, mention: Mention): boolean =>
  clause.units.findIndex((unit) => unit.start === mention.start) > clause.finite + 8;
