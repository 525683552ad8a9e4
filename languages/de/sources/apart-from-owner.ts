import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/units.ts';
import type { People } from './people.ts';
import { isInstitutionNoun, isRoleNoun, isUnnamedNoun } from '../lexicon/noun-classes.ts';

/** „Romers“, „Ida Romers“: a name in the genitive. */
const isGenitive = ({ text }: Unit): boolean => /^\p{Lu}.*\p{L}[^s\W]s$/u.test(text);

/** Somebody or a body that is told by whose it is: „Arzt“, „Sohn“, „Wahlkampfteam“. */
const isWhose = ({ lower }: Unit): boolean =>
  isRoleNoun(lower) || isUnnamedNoun(lower) || isInstitutionNoun(lower);

/** A noun that has an article or a possessive before it which can be no genitive. */
const LEADS = /^(?:der|die|das|dem|den|(?:ein|sein|ihr|kein)(?:e|em|en|er)?)$/;

/** „Ahlers“ in „Paul Ahlers“: a name that ends so. */
const isNamedSo = (unit: Unit, people: People): boolean => people.in([unit])?.parts.has(unit.lower) === true;

/** „Romers“, where the article knows a Romer, and no Romers. */
function isInGenitive(unit: Unit, people: People): boolean {
  const person = people.in([unit]);
  return person ? !person.parts.has(unit.lower) : false;
}

/**
 * „Romers Arzt“, „Ida Romers Anwalt“, „der behandelnde Arzt Romers“: the phrase without the name in it that says whose
 * doctor it is, since the doctor speaks and not Romer. The mention as it is where no such name is in it.
 */
export function apartFromOwner(mention: Mention, nouns: readonly Unit[], people: People): Mention {
  const { units } = mention;
  if (nouns.length < 2 || nouns.at(-1)?.kind === 'quotation') return mention;
  const at = nouns.findIndex((unit, index) => {
    const next = nouns[index + 1];
    return (
      next !== undefined && isGenitive(unit) && !isWhose(unit) && isWhose(next) && !isNamedSo(unit, people)
    );
  });
  const noun = nouns[at + 1];
  const opens = isNominal(units[0]) || units[0] === nouns[0];
  if (at >= 0 && opens && noun) return { ...mention, units: units.slice(units.indexOf(noun)) };
  const [head, last] = [nouns[0], nouns.at(-1)];
  const whose =
    head &&
    last &&
    isWhose(head) &&
    isGenitive(last) &&
    LEADS.test(units[0]?.lower ?? '') &&
    isInGenitive(last, people);
  return whose ? { ...mention, units: units.slice(0, units.indexOf(head) + 1) } : mention;
}
