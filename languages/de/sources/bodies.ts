import type { TextDocument } from '../../../core/document.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { isAccount } from './accounts.ts';
import { shortNamesIn } from './short-names.ts';

/** Bodies the article introduces: „das Unternehmen Norvana“, „der Verband der Winzer (VDW)“, „die Norvana AG“. */
export interface Bodies {
  /** The body that these nouns name, alone or after its kind; undefined for none. */
  readonly named: (nouns: readonly Unit[]) => string | undefined;
  /** The bodies named with a noun of their kind in a sentence or shortly before it. */
  readonly near: (sentence: number) => readonly NamedBody[];
}

/** A body the article names. */
export interface NamedBody {
  readonly name: string;
  /** Nouns that say what it is, lower case: „umweltverband“. */
  readonly kinds: readonly string[];
}

/** „die Regierung Merkel“ does not make Merkel a body, and „die Agentur Norpress“ is an outlet. */
const NAMED_FOR_A_PERSON = /(?:regierung|kabinett|koalition|lager|stiftung)$|^agentur$/;

const base = (lower: string): string => lower.replace(/(?<=.{4})s$/, '');

/** How far „das Unternehmen“ looks back for the one that is meant, in sentences. */
const NEAR = 6;

/** Longest name in words. */
const LONGEST = 4;

/** Collects the bodies of an article. */
export function bodiesOf(document: TextDocument): Bodies {
  const names = new Map<string, string>();
  const bySentence = new Map<number, NamedBody[]>();
  const add = (lower: string, name: string, kinds: readonly string[], sentence: number): void => {
    names.set(lower, names.get(lower) ?? name);
    if (kinds.length === 0) return;
    const here = bySentence.get(sentence) ?? [];
    here.push({ name: names.get(lower) ?? name, kinds });
    bySentence.set(sentence, here);
  };
  for (const sentence of document.sentences) {
    const units = unitsOf(sentence);
    units.forEach((unit, at) => {
      const kind =
        isInstitutionNoun(unit.lower) && !isMediaNoun(unit.lower) && !NAMED_FOR_A_PERSON.test(unit.lower);
      const name = kind && /^\p{Lu}\p{Ll}/u.test(unit.text) ? nameAfter(units, at) : [];
      if (name.length > 0)
        add(base(lowerOf(name)), name.map(({ text }) => text).join(' '), [unit.lower], sentence.index);
    });
  }
  for (const { short, units, sentence } of shortNamesIn(document)) {
    const head = units.find((unit) => isNominal(unit) && isInstitutionNoun(unit.lower));
    add(base(short.toLowerCase()), short, head ? [head.lower] : ['unternehmen'], sentence);
    add(wordsOf(units), short, [], sentence);
  }
  return {
    named: (nouns) => {
      const kind = nouns.length > 1 && isInstitutionNoun(nouns[0]?.lower ?? '');
      return (
        names.get(base(lowerOf(nouns))) ??
        names.get(wordsOf(nouns)) ??
        (kind ? names.get(base(lowerOf(nouns.slice(1)))) : undefined)
      );
    },
    near: (sentence) =>
      Array.from({ length: NEAR + 1 }, (_, back) => bySentence.get(sentence - back) ?? []).flat(),
  };
}

const lowerOf = (units: readonly Unit[]): string => units.map(({ lower }) => lower).join(' ');

/** The words of a long name without the endings that change with the case. */
const wordsOf = (units: readonly Unit[]): string =>
  units.map(({ lower }) => lower.replace(/(?<=.{4})(?:e?s|e[nrm])$/, '')).join(' ');

/** The name right after a noun for a body: one word, or several that are nobody's. */
function nameAfter(units: readonly Unit[], at: number): readonly Unit[] {
  let end = at + 1;
  while (isNominal(units[end]) && end - at <= LONGEST) end++;
  const name = units.slice(at + 1, end);
  const person = name.length > 1 && FIRST_NAMES.has(name[0]?.lower ?? '');
  const other = name.some(
    ({ lower }) =>
      isAccount(lower) ||
      isRoleNoun(lower) ||
      isInstitutionNoun(lower) ||
      (name.length > 1 && isMediaNoun(lower)),
  );
  return person || other || name.length > LONGEST ? [] : name;
}
