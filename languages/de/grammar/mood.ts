import type { Clause } from './clauses.ts';
import { isReportedMood } from './content.ts';
import { isNominal } from './noun-phrase.ts';
import { isSecondPredicate } from './second-predicate.ts';
import { isCapital } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature, isSubjunctive1, isSubjunctive2 } from './verb-forms.ts';

const verbOf = (clause: Clause): string => clause.units[clause.finite]?.lower ?? '';

/** Adjectives that look like Konjunktiv I; before a noun they are no verb. */
const LOOKALIKES = new Set(
  'weise reiche laute weiche sichere leere wahre klare enge stille liebe wache reife lockere dichte'.split(
    ' ',
  ),
);

/** Verbs whose Konjunktiv I may open a sentence („Sei der Antrag abgelehnt, …“); other words there are nouns. */
const OPENING = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)$/;

/** Whether the clause is in a Konjunktiv I that cannot be an indicative: somebody's words, whoever spoke before. */
export function isMarkedSubjunctive(clause: Clause): boolean {
  const verb = clause.units[clause.finite];
  if (!verb || !isSubjunctive1(verb.lower)) return false;
  if (clause.finite === 0 && isCapital(verb) && !OPENING.test(verb.lower)) return false;
  const before = clause.units[clause.finite - 1];
  const next = clause.units[clause.finite + 1];
  // „auf die klare, strenge Form“: a comma cuts it off from its noun.
  return !(LOOKALIKES.has(verb.lower) && (next === undefined || isCapital(next)) && !isNominal(before));
}

/** Modals whose plural stands in for a Konjunktiv I that looks like the indicative. */
const PLURAL_MODAL = /^(?:könnten|müssten|müßten|dürften|bräuchten)$/;

/** „könnte“, „dürfte“: in the outlet's own hedges as likely as in somebody's words. */
const HEDGING = /^(?:könnt|dürft|müsst|müßt|sollt|möcht|bräucht)e?$|^(?:sollten|möchten|wollten)$/;

/** „hätten“, „würden“, „stünden“: plurals that usually replace a Konjunktiv I. */
const PLURAL = VERB.subjunctive2Plural;

/**
 * Whether the clause is in a Konjunktiv II that stands in for Konjunktiv I. Right after reported speech any but a
 * hedge does; elsewhere only a plural, where Konjunktiv I would look like the indicative.
 */
export function isStandIn(clause: Clause, afterReported: boolean): boolean {
  const verb = verbOf(clause);
  if (clause.finite === 0 || !isSubjunctive2(verb) || HEDGING.test(verb)) return false;
  if (afterReported) return true;
  return hasFeature(verb, PLURAL) && !PLURAL_MODAL.test(verb);
}

/** „wenn …, würden …“, „hätte … sollen“, „dann wären …“, „wären wohl“: what is only imagined. */
export function isHypothetical(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    if (/^(?:wenn|falls|sofern)$/.test(clause.introducer)) return true;
    const words = clause.units.map(({ lower }) => lower);
    if (clause.type !== 'main') return false;
    if (clause.finite === 0) return true;
    const modal = /^(?:sollen|können|müssen|dürfen|wollen|mögen)$/.test(words.at(-1) ?? '');
    return (
      (modal && /^(?:hätte|hätten)$/.test(words[clause.finite] ?? '')) ||
      words.some((word) =>
        /^(?:wohl|sonst|andernfalls|lieber|eigentlich|beinahe|fast|am\sliebsten)$/.test(word),
      )
    );
  });
}

/** A main clause in which the outlet itself speaks, as far as the mood tells. */
export const isIndicative = (clause: Clause): boolean =>
  clause.type === 'main' && clause.finite >= 0 && !isReportedMood(clause) && !closesBracket(clause);

/** Whether an indicative clause goes its own way, and is no loosely added part of what is reported. */
export const breaksOff = (clause: Clause): boolean =>
  !/^[,(]$/.test(clause.before) ||
  /^(?:und|doch|aber|jedoch|allerdings|dennoch|sondern|sowie)$/.test(clause.units[0]?.lower ?? '');

/** A verb form at the end that closes the bracket of the clause before („nicht nur …, sondern auch … erreichen“). */
export function closesBracket(clause: Clause): boolean {
  const words = clause.units.filter(({ kind }) => kind !== 'mark');
  const verb = clause.units[clause.finite];
  if (!verb) return false;
  const number =
    clause.units[clause.finite - 1]?.kind === 'number' && isCapital(clause.units[clause.finite + 1]);
  const noun = clause.finite === 0 && isCapital(verb) && !verb.initial;
  const at = words.indexOf(verb);
  const open = VERB.infinitive | VERB.participle;
  const closes = words.slice(at).every(({ lower, text }) => text === lower && hasFeature(lower, open));
  return number || noun || (closes && (at > 1 || words.length === 1));
}

/** „Da es regnete, sei es glatt gewesen“: the verb comes first because a clause stands before it. */
const isAfterSubordinate = (clauses: readonly Clause[], clause: Clause): boolean =>
  clause.index > 0 &&
  clauses.slice(0, clause.index).every(({ type }) => type !== 'main' && type !== 'fragment');

/** „Gesetzt den Fall, der Damm breche, …“, „Angenommen, er komme, …“ */
export const isSupposed = ([first]: readonly Clause[]): boolean =>
  first?.type === 'fragment' && /^(?:gesetzt|angenommen|vorausgesetzt)$/.test(first.units[0]?.lower ?? '');

/** „es sei denn“, „sei es …, sei es …“, „wie dem auch sei“, „man nehme“, first person, wishes. */
export function isIdiom(clauses: readonly Clause[], clause: Clause): boolean {
  const words = clause.units.map((unit) => unit.lower);
  const verb = words[clause.finite];
  const either = clause.finite === 0 && words[1] === 'es' && !isAfterSubordinate(clauses, clause);
  if (isSupposed(clauses)) return true;
  if (verb === 'sei' && (words[clause.finite + 1] === 'denn' || either)) return true;
  if (clauses.some(({ units }) => units.some(({ lower }) => /^(?:ich|wir)$/.test(lower)))) return true;
  if (
    (words[0] === 'man' &&
      /^(?:nehme|achte|beachte|bedenke|stelle|denke|vergleiche|höre|lese)$/.test(verb ?? '')) ||
    (clause.finite === 0 && clauses.length === 1)
  )
    return true;
  // „Man nehme drei Eier und trenne sie“
  const [first] = clauses;
  if (isSecondPredicate(clause) && first && first !== clause && first.units[0]?.lower === 'man')
    return isIdiom(clauses, first);
  if (/^(?:es lebe|so sei es)$/.test(words.slice(0, words[0] === 'es' ? 2 : 3).join(' '))) return true;
  return ['gott', 'möge', 'lang', 'hoch'].includes(words[0] ?? '');
}
