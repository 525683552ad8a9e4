import type { TextDocument } from '../../../core/document.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { namesIn, type NameMention } from './names.ts';
import { recurringNames } from './recurring-names.ts';

/** A person the article names in full at least once. */
export interface Person {
  readonly name: string;
  /** Single parts by which the article may call the person later, lower case. */
  readonly parts: ReadonlySet<string>;
  /** Offices and roles set before the name („die Ministerin Ida Rom“), lower case. */
  readonly offices: ReadonlySet<string>;
  readonly gender: NameMention['gender'];
  /** In years, where the article gives it; else empty. */
  readonly age: string;
  /** Indexes of the sentences that name the person in full. */
  readonly sentences: readonly number[];
}

/** Everyone the article names. A name or office that fits two persons names neither. */
export interface People {
  readonly byOffice: (lower: string) => Person | undefined;
  /** The person a phrase names in full, or by the only name in it. */
  readonly in: (units: readonly Unit[]) => Person | undefined;
  /** The only person of this age in years: „der 54-Jährige“. */
  readonly byAge: (age: string) => Person | undefined;
  /** The person of exactly this name. */
  readonly called: (name: string) => Person | undefined;
  /** The only person of the article who can be of this gender, if no office or role is set before the name. */
  readonly onlyOne: (gender: 'f' | 'm') => Person | undefined;
  /** Whether a word, lower case, ends somebody's name: a capital word that follows another one which is no noun for a body. */
  readonly isSurname: (lower: string) => boolean;
  /** The persons named in full from sentence `from` to before `to`, latest first; none of another live blog entry. */
  readonly between: (from: number, to: number) => readonly Person[];
}

const base = (lower: string): string => lower.replace(/(?<=[^s]{2})s$/, '');

const only = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined);

/** Collects the named persons of an article. */
export function peopleOf(document: TextDocument): People {
  const introduced = document.sentences.flatMap((sentence) => namesIn(document, sentence));
  const surelyNamed = new Set(introduced.flatMap(({ parts }) => parts));
  const recurring = recurringNames(document).filter(
    ({ parts }) => !parts.some((part) => surelyNamed.has(part)),
  );
  const mentions = [...introduced, ...recurring];
  const surnames = surnamesIn(document);
  const unitOf = (index: number): number => document.sentences[index]?.unit ?? 0;
  const byName = Map.groupBy(mentions, ({ name }) => base(name.toLowerCase()));
  const people = [...byName.values()].flatMap((all) => personOf(all) ?? []);
  const place = new Map(people.map((person, at) => [person, at]));
  const asIntroduced = (a: Person, b: Person): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  // Mentions are as many as sentences, and long texts name many people: none is compared with all of them.
  const byPart = listed(people, ({ parts }) => parts);
  const byAge = listed(people, ({ age }) => [age]);
  const bySentence = listed(people, ({ sentences }) => sentences);
  const called = (words: Iterable<string>): readonly Person[] => [
    ...new Set([...words].flatMap((word) => byPart.get(word) ?? [])),
  ];
  const byFullName = new Map(people.toReversed().map((person) => [person.name, person]));
  const offices = new Map<string, Person | undefined>();
  const byOffice = (lower: string): Person | undefined =>
    only(people.filter((person) => [...person.offices].some((office) => sameOffice(office, lower))));
  return {
    byOffice: (lower) => {
      if (!offices.has(lower)) offices.set(lower, byOffice(lower));
      return offices.get(lower);
    },
    in: (units) => {
      const words = units.filter((unit) => isNominal(unit)).map((unit) => unit.lower);
      const either = new Set(words.flatMap((word) => [word, base(word)]));
      const named = called(either)
        .filter(({ parts }) => [...parts].every((part) => either.has(part)))
        .toSorted(asIntroduced)[0];
      const [name, other] = words.filter((word) => !isRoleNoun(word));
      return named ?? (name && !other ? only(called(new Set([name, base(name)]))) : undefined);
    },
    byAge: (age) => only(byAge.get(age) ?? []),
    called: (name) => byFullName.get(name),
    onlyOne: (gender) => {
      const one = only(people.filter((person) => person.gender !== (gender === 'f' ? 'm' : 'f')));
      return one && one.offices.size === 0 ? one : undefined;
    },
    isSurname: (lower) => surnames.has(lower) || surnames.has(base(lower)),
    between: (from, to) => {
      const latest = new Map<Person, number>();
      for (let index = Math.max(0, from); index < to; index++)
        if (unitOf(index) === unitOf(to))
          for (const person of bySentence.get(index) ?? []) latest.set(person, index);
      return [...latest.keys()].toSorted(
        (a, b) => (latest.get(b) ?? 0) - (latest.get(a) ?? 0) || asIntroduced(a, b),
      );
    },
  };
}

/** The people under each of their keys, in the order given. */
function listed<Key>(
  people: readonly Person[],
  keysOf: (person: Person) => Iterable<Key>,
): ReadonlyMap<Key, readonly Person[]> {
  const lists = new Map<Key, Person[]>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) {
      const list = lists.get(key);
      if (list) list.push(person);
      else lists.set(key, [person]);
    }
  return lists;
}

/** Words that stand after a first name, a role or another name: „Rem“ in „Jan Rem“, „Trainer Rem“. */
function surnamesIn({ sentences }: TextDocument): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    const units = unitsOf(sentence);
    units.forEach((unit, at) => {
      const before = units[at - 1];
      if (!before || !isNominal(unit) || !isNominal(before) || !/^\p{Lu}\p{Ll}/u.test(unit.text)) return;
      if (isInstitutionNoun(before.lower) || isMediaNoun(before.lower) || isRoleNoun(unit.lower)) return;
      found.add(base(unit.lower));
    });
  }
  return found;
}

function personOf(mentions: readonly NameMention[]): Person | undefined {
  const first = mentions[0];
  return (
    first && {
      name: first.name,
      parts: new Set(first.parts),
      offices: new Set(mentions.flatMap(({ offices }) => offices)),
      age: mentions.find(({ age }) => age !== '')?.age ?? '',
      gender: mentions.find(({ gender }) => gender !== '')?.gender ?? '',
      sentences: mentions.map(({ sentence }) => sentence),
    }
  );
}

const stem = (lower: string): string => lower.replace(/(?:en|s)$/, '');

/** „Intendant“ and „Intendanten“ are one office; „Ministerin“ and „Umweltministerin“ are, too. */
function sameOffice(office: string, word: string): boolean {
  return stem(office) === stem(word) || (word.length > 6 && stem(office).endsWith(stem(word)));
}
