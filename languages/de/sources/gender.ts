import { EITHER_NAMES, FEMININE_NAMES } from '../lexicon/feminine-names.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isFeminine } from '../lexicon/noun-classes.ts';

/** Grammatical gender of a source, as far as it is known: what „er“, „sie“ and „es“ agree with. */
export type Gender = 'f' | 'm' | 'n' | '';

/** The gender a first name tells. */
export function genderOfName(lower: string): 'f' | 'm' | '' {
  if (FEMININE_NAMES.has(lower)) return 'f';
  return FIRST_NAMES.has(lower) && !EITHER_NAMES.has(lower) ? 'm' : '';
}

/** Nouns of neuter gender by their ending. */
export const NEUTER =
  /(?:amt|gericht|institut|ministerium|präsidium|haus|werk|zentrum|parlament|land|büro|unternehmen|team|fernsehen|radio|magazin|blatt|portal|klinikum|komitee|netzwerk|bündnis|kabinett|militär|labor|papier|gutachten|urteil|schreiben|protokoll)$/;

const MASCULINE =
  /(?:verband|konzern|verein|bund|senat|ausschuss|gerichtshof|rat|sender|vorstand|betreiber|hersteller|bauer|anbieter|dienst|club|klub|kongress|landtag|bundestag|kreis|landkreis|verlag|zoll|vatikan|kreml|rundfunk|discounter|zulieferer|dienstleister)$/;

/** The gender of a noun for a body, by its ending; genitive endings left aside. */
export function genderOfNoun(lower: string): Gender {
  for (const word of [lower, lower.replace(/e?s$/, '')]) {
    if (NEUTER.test(word)) return 'n';
    if (MASCULINE.test(word)) return 'm';
  }
  return isFeminine(lower) || /(?:regierung|anwaltschaft|behörde|union|organisation|wehr|armee)$/.test(lower)
    ? 'f'
    : '';
}
