import { MONTHS } from '../lexicon/abbreviations.ts';
import { DAYS } from '../lexicon/function-words.ts';
import { HARMED, HEARSAY_STATES, UNPLANNED, UNPLANNED_AS } from '../lexicon/modality.ts';
import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature } from './verb-forms.ts';

/** „Ende 2031“, „Ostern“, „zum Herbst“ */
const isDate = (unit: Unit | undefined): boolean =>
  MONTHS.has(unit?.lower ?? '') ||
  DAYS.has(unit?.lower ?? '') ||
  /^(?:ende|mitte|anfang|zum|zur|ostern|weihnachten|sommer|herbst|winter|frühjahr|20\d\d)$/.test(
    unit?.lower ?? '',
  );

/** „Nach Fertigstellung sollen die Hallen beheizt sein“ */
const COMPLETION = /^(?:fertigstellung|abschluss|abschluß|inbetriebnahme|vollendung|bauende)$/;

/** „Bis Ende Mai soll der Umbau abgeschlossen sein“, „Im Jahr 2031 soll er …“: a plan, though it looks past. */
export const isPlanned = ({ units }: Pick<Clause, 'units'>): boolean =>
  units.some(
    (unit, at) =>
      (/^(?:bis|ab)$/.test(unit.lower) && isDate(units[at + 1])) ||
      (unit.lower === 'nach' && COMPLETION.test(units[at + 1]?.lower ?? '')) ||
      (/^jahre?$/.test(unit.lower) && /^2\d{3}$/.test(units[at + 1]?.lower ?? '')),
  );

/**
 * The infinitive of a state nobody can plan, behind „sollen“: „soll es sich um … handeln“, „soll aus Aue stammen“, „sollen
 * sich unter den Toten … befinden“. Undefined for a plan.
 */
export function toldState({ units, finite }: Clause): Unit | undefined {
  const last = units.findLast(({ kind }) => kind !== 'mark');
  const words = units.map(({ lower }) => lower);
  if (!last || !/^solle?n$|^soll$/.test(words[finite] ?? '') || isPlanned({ units }) || isAhead(units))
    return undefined;
  const has = (word: string): boolean => words.includes(word);
  if (last.lower === 'handeln') return has('es') && has('sich') && has('um') ? last : undefined;
  if (last.lower === 'befinden')
    return has('sich') && (has('unter') || words.some((word) => HELD.test(word))) ? last : undefined;
  if (last.lower === 'sein')
    return isUnplanned(units.slice(finite + 1), units) || isOfTheHarmed(units, finite) ? last : undefined;
  if (last.lower === 'gehören') return has('zu') || has('zum') || has('zur') ? undefined : last;
  // „soll es seit 1700 geben“; „soll seit langem saniert werden“ is still a plan.
  const since = words.some((word, at) => word === 'seit' && !/^läng|^lang/.test(words[at + 1] ?? ''));
  const state = HEARSAY_STATES.has(last.lower) || (since && hasFeature(last.lower, VERB.infinitive));
  return state ? last : undefined;
}

/** „soll sich in Haft befinden“, „auf dem Weg“ */
const HELD = /^(?:\p{L}*haft|gewahrsam|gewalt|weg|flucht|lebensgefahr|versteck|gefangenschaft|händen)$/u;

/** „Unter den Toten soll ein Kind sein“, „Ein Drittel der Verletzten sollen Schüler sein“ */
const isOfTheHarmed = (units: readonly Unit[], finite: number): boolean =>
  units
    .slice(0, finite)
    .some(({ lower }, at) => HARMED.has(lower) && /^(?:den|der|die|dem)$/.test(units[at - 1]?.lower ?? ''));

/** „soll krank sein“, „soll auf der Flucht sein“, „soll niedriger als im Vorjahr sein“: nobody plans that. */
const isUnplanned = (rest: readonly Unit[], units: readonly Unit[]): boolean => {
  const predicate = rest.slice(-4, -1).map(({ lower }) => lower);
  const past = rest.some(({ lower }) => /^(?:letzte[snr]?|vorige[snr]?|vorjahr|zuletzt|früher)$/.test(lower));
  return (
    UNPLANNED.has(predicate.at(-1) ?? '') ||
    UNPLANNED_AS.has(predicate.at(-1) ?? '') ||
    /^(?:auf der flucht|noch am leben|nicht mehr am leben|in den fall verwickelt)$/.test(
      predicate.join(' '),
    ) ||
    rest.some(
      ({ lower }, at) =>
        lower === 'auf' && /^(?:dem|weg)$/.test(rest[at + 1]?.lower ?? '') && rest[at + 2]?.lower === 'weg',
    ) ||
    (past && units.some(({ lower }, at) => /\p{L}{3}er$/u.test(lower) && units[at + 1]?.lower === 'als'))
  );
};

/** „ab Mai“, „künftig“: it will be so, and somebody wants it. */
const isAhead = (units: readonly Unit[]): boolean =>
  units.some(({ lower }) => /^(?:ab|künftig|zukünftig|bald|demnächst)$/.test(lower));
