import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isRoleNoun } from '../lexicon/noun-classes.ts';
import { isKnownBody, isLikelySource, isOfficeHolder } from './likely.ts';

/** „weist Haller von sich“: one capital word inside the sentence, without a determiner. */
const isBareName = ({ units }: Mention): boolean =>
  units.length === 1 && isNominal(units[0]) && units[0]?.initial === false;

/** Whether the words name a person, a body or somebody in office, or are a pronoun for one. */
export const isSpeaker = (mention: Mention): boolean =>
  /^(?:er|sie)$/i.test(mention.words) ||
  isBareName(mention) ||
  (isLikelySource(mention) &&
    (isKnownBody(mention) ||
      isOfficeHolder(mention) ||
      mention.units.some(
        (unit) => isNominal(unit) && (FIRST_NAMES.has(unit.lower) || isRoleNoun(unit.lower)),
      )));
