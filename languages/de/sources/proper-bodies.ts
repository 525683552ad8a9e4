import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isInstitutionNoun } from '../lexicon/noun-classes.ts';
import { CLUBS, OUTLET_WORDS } from '../lexicon/proper-names.ts';
import type { Unit } from '../grammar/units.ts';

/** „Washington Post“, „Wall Street Journal“, „Radio Bremen“: names of several words only outlets bear. */
export function isOutletName(nouns: readonly Unit[]): boolean {
  const [first, ...more] = nouns;
  if (!first || more.length === 0) return false;
  if (first.lower === 'radio' || first.lower === 'le') return true;
  const last = more.at(-1)?.lower ?? '';
  // The mail is a company, not a paper.
  if (last === 'post' && /^(?:deutschen?|österreichischen?|schweizerischen?)$/.test(first.lower))
    return false;
  return (
    (OUTLET_WORDS.has(last) && !FIRST_NAMES.has(first.lower)) ||
    (last === 'corporation' && more[0]?.lower === 'broadcasting')
  );
}

/** „der FC Lindtal“, „Borussia Lindtal“, „der TÜV Nord“: names that begin with what the body is. */
export const isClubName = (nouns: readonly Unit[]): boolean =>
  nouns.length > 1 && CLUBS.has(nouns[0]?.lower ?? '');

/** „das Robert Koch-Institut“: a body named for a person says at its end what it is. */
export const isNamedForSomebody = (nouns: readonly Unit[]): boolean =>
  nouns.length > 1 &&
  /\p{L}-\p{Lu}/u.test(nouns.at(-1)?.text ?? '') &&
  isInstitutionNoun(nouns.at(-1)?.lower ?? '');

/** „die Demokraten“, „die Liberalen“: members who stand for their party. */
const PARTY_PEOPLE =
  /^(?:(?:sozial|christ|frei|national)?demokraten?|republikanern?|liberalen?|konservativen?|grünen|linken|labour|tories|sozialisten?|kommunisten?|nationalisten?|piraten|christsozialen)$/;

/** „die Demokraten“, „Republikaner“, but not „ein Demokrat“, „der Republikaner“. */
export const isPartyPeople = (determiner: Unit | undefined, head: string): boolean =>
  PARTY_PEOPLE.test(head) && !/^(?:der|dem|des|eine?[mnrs]?)$/.test(determiner?.lower ?? '');
