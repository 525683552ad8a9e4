import type { Sentence, TextDocument } from '../../../core/document.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isFeminine, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { clausesOf, unitsOf, type Unit } from '../grammar/clauses.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { COUNTRIES } from '../lexicon/places.ts';

/** A person the article names in full at least once. */
export interface Person {
  readonly name: string;
  /** Single parts by which the article may call the person later, lower case. */
  readonly parts: ReadonlySet<string>;
  /** Offices and roles set before the name („der Diktator Kim Jong-un“), lower case. */
  readonly offices: Set<string>;
  readonly gender: 'f' | 'm' | '';
}

/** Everyone the article names, by reading order. Source: title + name, or first name + surname. */
export interface People {
  readonly byPart: (lower: string) => Person | undefined;
  readonly byOffice: (lower: string) => Person | undefined;
  readonly in: (units: readonly Unit[]) => Person | undefined;
}

const NAME_PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'bin',
  'al',
  'zu',
  'del',
  'da',
  'di',
  'el',
  'ibn',
]);

/** The name that begins at `at`: two or more capital words, particles allowed between them. */
function nameAt(units: readonly Unit[], at: number): number {
  let end = at;
  while (isNominal(units[end]) && !isRoleNoun(units[end]?.lower ?? '') && end - at < 4) {
    end++;
    let particle = end;
    while (NAME_PARTICLES.has(units[particle]?.lower ?? '') && particle - end < 2) particle++;
    if (
      particle > end &&
      isNominal(units[particle]) &&
      end - at === 1 &&
      FIRST_NAMES.has(units[at]?.lower ?? '')
    )
      end = particle;
  }
  return end;
}

const base = (lower: string): string => lower.replace(/(?<=[^s]{2})s$/, '');

/** Collects the named persons of an article. */
export function peopleOf(document: TextDocument): People {
  const known = new Map<string, Person>();
  for (const sentence of document.sentences) {
    const units = unitsOf(sentence);
    for (let at = 0; at < units.length; at++) {
      const office = units[at];
      if (!office || !isNominal(office)) continue;
      const role = isRoleNoun(office.lower);
      const start = role ? at + 1 : at;
      const end = nameAt(units, start);
      const first = units[start]?.lower ?? '';
      const enough = end - start >= 2 && (role || FIRST_NAMES.has(first));
      if (
        !enough ||
        COUNTRIES.has(units[start]?.text ?? '') ||
        isInstitutionNoun(first) ||
        isMediaNoun(first)
      )
        continue;
      const words = units.slice(start, end);
      const last = words.at(-1);
      if (!last) continue;
      const name = document.text.slice(units[start]?.start, last.end).replace(/\s+/g, ' ');
      const person = known.get(base(name.toLowerCase())) ?? {
        name,
        parts: new Set(words.map((word) => word.lower)),
        offices: new Set<string>(),
        gender: genderOf(units, at, role),
      };
      if (role) person.offices.add(office.lower);
      known.set(base(name.toLowerCase()), person);
      at = end - 1;
    }
  }
  for (const sentence of document.sentences) {
    for (const { name, words, offices } of appositionsIn(document, sentence)) {
      const key = base(name.toLowerCase());
      if (!known.has(key))
        known.set(key, { name, parts: new Set(words), offices: new Set(offices), gender: '' });
    }
  }
  const people = [...known.values()];
  const only = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined);
  const byPart = (lower: string): Person | undefined =>
    only(people.filter((person) => person.parts.has(lower) || person.parts.has(base(lower))));
  return {
    byPart,
    byOffice: (lower) =>
      only(people.filter((person) => [...person.offices].some((office) => sameOffice(office, lower)))),
    in: (units) => {
      const parts = units.filter((unit) => isNominal(unit)).map((unit) => unit.lower);
      const full = people.find((person) =>
        [...person.parts].every((part) => parts.includes(part) || parts.map(base).includes(part)),
      );
      return full ?? (parts.length === 1 ? byPart(parts[0] ?? '') : undefined);
    },
  };
}

/** „Pjöngjangs Botschafter in Moskau, Sin Hong-chol, …“: a name between commas after a role. */
function appositionsIn(document: TextDocument, sentence: Sentence) {
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    const roles = before?.units.filter((unit) => isRoleNoun(unit.lower)).map((unit) => unit.lower) ?? [];
    const bare =
      clause.units.length >= 2 &&
      clause.units.length <= 4 &&
      clause.units.every((unit) => isNominal(unit) && !isRoleNoun(unit.lower));
    if (clause.before !== ',' || clause.after !== ',' || roles.length === 0 || !bare) return [];
    return [
      {
        name: document.text.slice(clause.start, clause.end),
        words: clause.units.map((unit) => unit.lower),
        offices: roles,
      },
    ];
  });
}

/** „Diktator“ and „Diktators“ are one office; „Ministerin“ and „Umweltministerin“ are, too. */
function sameOffice(office: string, word: string): boolean {
  const stem = (lower: string): string => lower.replace(/(?:en|s)$/, '');
  return stem(office) === stem(word) || (word.length > 6 && stem(office).endsWith(stem(word)));
}

function genderOf(units: readonly Unit[], at: number, role: boolean): Person['gender'] {
  if (!role) return '';
  const office = units[at]?.lower ?? '';
  if (isFeminine(office) && office.endsWith('in')) return 'f';
  return 'm';
}
