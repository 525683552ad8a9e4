import type { TextDocument } from '../../../core/document.ts';
import type { SourceKind } from '../../../core/labels.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isInstitutionNoun, isMediaNoun, isRoleNoun, isUnnamedNoun } from '../lexicon/noun-classes.ts';

/** Nouns that make the quoted words after them what somebody goes by. */
const GOES_BY =
  /^(?:pseudonym|namen?|nutzernamen?|benutzernamen?|künstlernamen?|spitznamen?|decknamen?|alias|nutzer(?:in)?|blogger(?:in)?|youtuber(?:in)?|rapper(?:in)?|sänger(?:in)?|account)$/;

/** How far before the quoted words the noun may stand, in units: „unter dem Pseudonym „…““. */
const REACH = 2;

/** Longest name in letters; what is longer is rather something said. */
const LONGEST = 40;

/** Quoted words without their marks, lower case. */
export const bareOf = (quoted: string): string =>
  quoted.replace(/^[„“"»«‚‘']+|[„“”"»«‚‘’']+$/gu, '').toLowerCase();

/** What kind of source the quoted names of an article are, where it says so: „der Hacker „Velox9““. */
export function quotedNamesIn({ sentences, text }: TextDocument): ReadonlyMap<string, SourceKind> {
  const found = new Map<string, SourceKind>();
  for (const sentence of sentences) {
    const units = unitsOf(sentence);
    units.forEach((unit, at) => {
      if (unit.kind !== 'quotation' || unit.end - unit.start > LONGEST) return;
      const name = bareOf(text.slice(unit.start, unit.end));
      const before = units.slice(Math.max(0, at - REACH), at).findLast((each) => isNominal(each));
      const kind = before && kindBy(before);
      if (kind && !found.has(name)) found.set(name, kind);
    });
  }
  return found;
}

function kindBy({ lower }: Unit): SourceKind | undefined {
  if (GOES_BY.test(lower) || isRoleNoun(lower)) return 'person';
  if (isMediaNoun(lower)) return 'media';
  if (isInstitutionNoun(lower)) return 'institution';
  return isUnnamedNoun(lower) ? 'person' : undefined;
}
