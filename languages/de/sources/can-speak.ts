import type { Mention } from '../attribution.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';
import { ADVERBS, DETERMINERS } from '../lexicon/function-words.ts';
import {
  isDocumentNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from '../lexicon/noun-classes.ts';
import { headNouns } from './classify.ts';
import { isKnownBody, isLikelySource } from './likely.ts';

const isAny =
  (...classes: readonly ((lower: string) => boolean)[]) =>
  ({ units }: Pick<Mention, 'units'>): boolean =>
    headNouns(units).some(({ lower }) => classes.some((is) => is(lower)));

/** A report or an outlet, which can do little else than say things. */
export const isText = isAny(isDocumentNoun, isMediaNoun);

/** A text, or people known by what they do: „Analysten“, „die Sprecherin“. */
export const isTextOrRole = isAny(isDocumentNoun, isMediaNoun, isRoleNoun, isUnnamedNoun, isVagueNoun);

/** „Damals“, „Besorgt“ open a sentence with a capital and are nobody. */
export const isAdverb = ({ units: [first, second] }: Mention): boolean =>
  first !== undefined &&
  !second &&
  first.initial &&
  (ADVERBS.has(first.lower) || hasFeature(first.lower, VERB.participle));

/** Nouns for people by their ending: „Anwohner“, „Demonstranten“, „Kaufleute“. */
const PEOPLE = /(?:er|ler|ner|isten|anten|enten|ierten|innen|leute|schaft|daten|legen|gen)$/;

/** A name, a pronoun, a body, or people: a thing with an article says nothing by itself. */
export function canSpeak(mention: Mention): boolean {
  if (isAdverb(mention) || !isLikelySource(mention)) return false;
  const [first] = mention.units;
  // „855 Euro“, „zwei Jahre“
  if (first?.kind === 'number') return isWhoSpeaks(mention);
  if (!first || mention.units.length === 1 || !DETERMINERS.has(first.lower)) return true;
  return isWhoSpeaks(mention);
}

const isWhoSpeaks = (mention: Mention): boolean =>
  isKnownBody(mention) || isTextOrRole(mention) || PEOPLE.test(headNouns(mention.units)[0]?.lower ?? '');
