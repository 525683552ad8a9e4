import type { TextDocument } from '../../../core/document.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isInstitutionNoun, isRoleNoun } from '../lexicon/noun-classes.ts';

/** Bodies the article introduces by a noun of their kind: „das Unternehmen Norvana“, „der Umweltverband Flusswacht“. */
export interface Bodies {
  /** The name of the body that these nouns name, alone or after its kind; undefined for none. */
  readonly named: (nouns: readonly Unit[]) => string | undefined;
}

/** „die Regierung Merkel“ does not make Merkel a body. */
const NAMED_FOR_A_PERSON = /(?:regierung|kabinett|koalition|lager|stiftung)$/;

const base = (lower: string): string => lower.replace(/(?<=.{4})s$/, '');

/** Collects one-word names that stand right after a noun for a body. */
export function bodiesOf(document: TextDocument): Bodies {
  const names = new Map<string, string>();
  for (const sentence of document.sentences) {
    const units = unitsOf(sentence);
    units.forEach((unit, at) => {
      const name = units[at + 1];
      const after = units[at + 2];
      if (
        !name ||
        !/^\p{Lu}\p{Ll}/u.test(unit.text) ||
        !isInstitutionNoun(unit.lower) ||
        NAMED_FOR_A_PERSON.test(unit.lower)
      )
        return;
      const single =
        isNominal(name) && !isNominal(after) && !isRoleNoun(name.lower) && !isInstitutionNoun(name.lower);
      if (single) names.set(base(name.lower), names.get(base(name.lower)) ?? name.text);
    });
  }
  return {
    named: (nouns) => {
      const last = nouns.at(-1);
      const alone = nouns.length === 1 || (nouns.length === 2 && isInstitutionNoun(nouns[0]?.lower ?? ''));
      return last && alone ? names.get(base(last.lower)) : undefined;
    },
  };
}
