import type { Mention } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isOffice,
  isUnnamedNoun,
  isVagueNoun,
} from '../lexicon/noun-classes.ts';
import { countryOf, headNouns } from './classify.ts';

/** Nouns of doing and being speak for nobody: „Entschuldigung“, „Formulierung“, „Möglichkeit“. */
const ABSTRACT = /(?:ung|heit|keit|nis|tät|ion|ment|ismus)(?:en|s)?$/;

/** „eine Leuchtschrift“, „ein Fehler“, „eine Idee“: things with words on them, and thoughts; nobody who could be named. */
const THING =
  /(?:schrift|schild|tafel|plakat|banner|zettel|brief|karte|bild|lied|idee|gedanken?|fehler|vorstellung(?:en)?|frage|satz|wort|wörter|fahrzeuge?|modell|teil|stück)e?[sn]?$/;

/** Whether a noun phrase is headed by a thing. */
export const isThing = ({ units }: Pick<Mention, 'units'>): boolean =>
  THING.test(headNouns(units)[0]?.lower ?? '');

const known = [isInstitutionNoun, isDocumentNoun, isMediaNoun, isOffice, isUnnamedNoun, isVagueNoun];

/** A body known to speak: an authority, party, country. */
export function isKnownBody(mention: Mention): boolean {
  const nouns = headNouns(mention.units);
  return countryOf(nouns) !== undefined || nouns.some(({ lower }) => isInstitutionNoun(lower));
}

/** „der Kanzler“: somebody the article speaks of as known. */
export const isOfficeHolder = (mention: Mention): boolean =>
  /^(?:der|die)$/.test(mention.units[0]?.lower ?? '') &&
  headNouns(mention.units).some(({ lower }) => isOffice(lower));

/** Whether a noun phrase can be somebody who says things; a known noun or name can, an unknown abstract noun cannot. */
export function isLikelySource(mention: Mention): boolean {
  const nouns = headNouns(mention.units);
  const head = nouns[0];
  if (!head) return mention.units.length === 1;
  if (head.kind === 'quotation') return true;
  if (countryOf(nouns) || nouns.some(({ lower }) => known.some((is) => is(lower)) || FIRST_NAMES.has(lower)))
    return true;
  return isNominal(head) && !ABSTRACT.test(head.lower);
}
