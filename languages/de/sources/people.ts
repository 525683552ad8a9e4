import type { TextDocument } from '../../../core/document.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { namesIn, type NameMention } from './names.ts';

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
  /** Whether a word, lower case, ends somebody's name: a capital word that follows another one which is no noun for a body. */
  readonly isSurname: (lower: string) => boolean;
  /** The persons named in full from sentence `from` to before `to`, latest first; none of another live blog entry. */
  readonly between: (from: number, to: number) => readonly Person[];
}

const base = (lower: string): string => lower.replace(/(?<=[^s]{2})s$/, '');

const only = (found: readonly Person[]): Person | undefined => (found.length === 1 ? found[0] : undefined);

/** Collects the named persons of an article. */
export function peopleOf(document: TextDocument): People {
  const mentions = document.sentences.flatMap((sentence) => namesIn(document, sentence));
  const surnames = surnamesIn(document);
  const unitOf = (index: number): number => document.sentences[index]?.unit ?? 0;
  const byName = Map.groupBy(mentions, ({ name }) => base(name.toLowerCase()));
  const people = [...byName.values()].flatMap((all) => personOf(all) ?? []);
  const byPart = (lower: string): Person | undefined =>
    only(people.filter(({ parts }) => parts.has(lower) || parts.has(base(lower))));
  return {
    byOffice: (lower) =>
      only(people.filter(({ offices }) => [...offices].some((office) => sameOffice(office, lower)))),
    in: (units) => {
      const words = units.filter((unit) => isNominal(unit)).map((unit) => unit.lower);
      const named = people.find(({ parts }) =>
        [...parts].every((part) => words.some((word) => word === part || base(word) === part)),
      );
      const names = words.filter((word) => !isRoleNoun(word));
      return named ?? (names.length === 1 ? byPart(names[0] ?? '') : undefined);
    },
    byAge: (age) => only(people.filter((person) => person.age === age)),
    called: (name) => people.find((person) => person.name === name),
    isSurname: (lower) => surnames.has(lower) || surnames.has(base(lower)),
    between: (from, to) => {
      const latest = (person: Person): number =>
        Math.max(
          -1,
          ...person.sentences.filter((index) => index >= from && index < to && unitOf(index) === unitOf(to)),
        );
      return people.filter((person) => latest(person) >= 0).toSorted((a, b) => latest(b) - latest(a));
    },
  };
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
