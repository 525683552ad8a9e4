import type { Mention, SentenceContext } from '../attribution.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { MONTHS } from '../lexicon/abbreviations.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import type { Clause } from './clauses.ts';
import { isTime } from './subject.ts';
import { isNominal, nounPhraseAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/** „(FDP)“, „(54)“, „(NDB)“ right after a name. */
const BRACKET = /^\s*\([^()\n]{1,40}\)/;

/** Longest apposition in units; what is longer is rather a list or the sentence going on. */
const LONGEST = 16;

/**
 * The mention with what the page sets after it to say who it is: a bracket („Ida Rom (FDP)“), an apposition
 * („Ida Rom, Sprecherin des Amtes“, „die Sprecherin des Amtes, Ida Rom,“). A relative clause is left out.
 * Only the span grows; `words` stay those of the head, and the units of the appositions are kept beside them.
 */
export function withApposition(context: SentenceContext, mention: Mention): Mention {
  let grown = withBracket(context, mention);
  const clause = context.clauses.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!clause) return grown;
  if (clause.end > grown.end) {
    if (!isPlace(context, clause, grown)) return grown;
    grown = { ...grown, end: clause.end };
  }
  for (let at = clause.index + 1; at < context.clauses.length; at++) {
    const next = context.clauses[at];
    if (!next || !isApposition(next, grown.units)) break;
    grown = withBracket(context, over(grown, next));
  }
  return grown;
}

/** „ein Anführer auf der anderen Seite, Jan Rom,“: a few words of place after a role, and then nothing but the name. */
function isPlace({ clauses }: SentenceContext, clause: Clause, { end, units }: Mention): boolean {
  const rest = clause.units.filter(({ start }) => start >= end);
  const next = clauses[clause.index + 1];
  const name = next?.units ?? [];
  return (
    rest.length > 1 &&
    rest.length <= LONGEST_PLACE &&
    PLACED.test(rest[0]?.lower ?? '') &&
    isNominal(rest.at(-1)) &&
    units.some(({ lower }) => isRoleNoun(lower)) &&
    next?.type === 'fragment' &&
    next.before === ',' &&
    next.after === ',' &&
    name.length >= 2 &&
    name.length <= 4 &&
    name.every(
      (unit) => isNominal(unit) && !isTime(unit) && !MONTHS.has(unit.lower) && !isRoleNoun(unit.lower),
    )
  );
}

const LONGEST_PLACE = 4;

const PLACED = /^(?:auf|aus|in|im|von|vom|bei|beim|an|am|für)$/;

/** The mention, reaching over a clause that belongs to it. */
export const over = (mention: Mention, clause: Clause): Mention => ({
  ...mention,
  end: Math.max(mention.end, clause.end),
  apposition: [...(mention.apposition ?? []), ...clause.units],
});

/** The mention with a bracket that follows at once. */
export function withBracket({ document, sentence }: SentenceContext, mention: Mention): Mention {
  const bracket = BRACKET.exec(document.text.slice(mention.end, sentence.end));
  return bracket ? { ...mention, end: mention.end + bracket[0].length } : mention;
}

/** Whether a clause only says who the phrase before it is: a noun phrase of its own with a role, or a bare name after one. */
function isApposition(clause: Clause, head: readonly Unit[]): boolean {
  const { units } = clause;
  if (clause.type !== 'fragment' || clause.before !== ',' || units.length > LONGEST) return false;
  if (!DETERMINERS.has(units[0]?.lower ?? '') && !opensNounPhrase(units)) return false;
  const phrase = nounPhraseAt(units, 0);
  if (!phrase) return false;
  const inside = units.slice(0, phrase.end);
  if (tellsWho(inside)) return true;
  const bareName =
    units.length <= 4 && units.every((unit) => isNominal(unit) && !isTime(unit) && !MONTHS.has(unit.lower));
  return bareName && (head.some(({ lower }) => isRoleNoun(lower)) || FIRST_NAMES.has(units[0]?.lower ?? ''));
}

/** A noun, or an adjective that leads to one: „früherer Leiter des Amtes“. */
const opensNounPhrase = (units: readonly Unit[]): boolean =>
  isNominal(units[0]) || (/e[rsn]?$/.test(units[0]?.lower ?? '') && isNominal(units[1]));

const tellsWho = (units: readonly Unit[]): boolean =>
  units.some(({ lower }) => isRoleNoun(lower) || isInstitutionNoun(lower) || isMediaNoun(lower));
