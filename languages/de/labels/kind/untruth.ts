import type { Unit } from '../../grammar/units.ts';

/** What can be true or false: „die Zahl“, „das“. */
const SAID =
  /^(?:das|dies|dieses|alles|es|davon|nichts|angaben?|zahl|zahlen|summe|darstellung|behauptungen?|vorwurf|vorwürfe|berichte?|meldungen?|aussagen?|geschichten?|gerüchte?|schilderung|zitate?|datum|name)$/;

/** What is said of it by one who denies it. */
const UNTRUE =
  /^(?:falsch|erfunden|unwahr|erlogen|gelogen|unzutreffend|unrichtig|fingiert|gefälscht|unsinn|quatsch|blödsinn|humbug|lüge|lügen|märchen|erfindung|erfindungen|haltlos|gegenstandslos|unbegründet|grundlos)$/;

/** „Die Summe sei falsch“, „Das ist Unsinn“: says how something is not, and judges nothing. */
export const isUntruth = (units: readonly Unit[]): boolean =>
  units.length <= LONGEST &&
  units.slice(0, 4).some(({ lower }) => SAID.test(lower)) &&
  units.slice(1).some(({ lower }) => UNTRUE.test(lower));

const LONGEST = 12;
