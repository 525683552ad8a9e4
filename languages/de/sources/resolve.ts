import type { SourceMention } from '../../../core/reading.ts';
import type { SourceKind } from '../../../core/labels.ts';
import { spanOf, type Mention } from '../attribution.ts';
import { isAnybody, isManyHold, isRoleNoun } from '../lexicon/noun-classes.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import type { Unit } from '../grammar/units.ts';
import { firstOf } from '../speakers.ts';
import { baseForm } from './base-form.ts';
import { countryOf, headNouns, isNational, kindOfPhrase } from './classify.ts';
import type { Antecedents } from './antecedent.ts';
import { apartFromOwner } from './apart-from-owner.ts';
import type { Bodies } from './bodies.ts';
import { bareOf } from './quoted-names.ts';
import { genderOfNoun, type Gender } from './gender.ts';
import { isAccount } from './accounts.ts';
import { keyOf, outletOf, textOfUnit } from './keys.ts';
import type { People, Person } from './people.ts';
import { canStandFor, pronoun, PRONOUNS_FOR_SOURCES } from './pronouns.ts';
import { spokenFor } from './spokespersons.ts';
import { takenUp } from './taken-up.ts';

/** A source as resolved, with what pronouns and short words for it need to know of it. */
export interface Resolved {
  readonly source: SourceMention;
  readonly gender: Gender;
  /** Whether the page speaks of several („die Behörden“). */
  readonly plural: boolean;
  /** The nouns it has been called by, lower case. */
  readonly nouns: readonly string[];
  /** Whether it is somebody the article names in full. */
  readonly person: boolean;
}

/** Everyone the article introduces by name. */
export interface Cast {
  readonly people: People;
  readonly bodies: Bodies;
  /** What kind of source names in quotation marks are, where the article says so. */
  readonly quotedNames: ReadonlyMap<string, SourceKind>;
  readonly antecedents: Antecedents;
}

/** What a mention stands for in this article; `recent` are the sources and persons before it, latest first. */
export function resolve(mention: Mention, cast: Cast, recent: Iterable<Resolved>): Resolved {
  if (mention.named) {
    const behind = resolve(mention.named, cast, recent);
    return { ...behind, source: { ...behind.source, spans: [spanOf(mention)] } };
  }
  const { people, bodies } = cast;
  const first = mention.units[0]?.lower ?? '';
  if (mention.units.length === 1 && PRONOUNS_FOR_SOURCES.has(first)) return byPronoun(mention, cast, recent);
  const nouns = headNouns(mention.units);
  const whose = owner(mention, nouns);
  if (whose) return byPronoun(whose, cast, recent);
  const whoSpeaks = apartFromOwner(mention, nouns, people);
  if (whoSpeaks !== mention) return apart(mention, whoSpeaks, cast, recent);
  const person = personIn(mention, nouns, people);
  if (person) return asPerson(mention, person);
  const country = countryOf(nouns);
  if (country) return named(mention, baseForm(mention), `country:${country}`, 'institution');
  const body = bodies.named(nouns) ?? bodies.named(withoutDeterminer(mention.units));
  if (body) return named(mention, baseForm(mention), `body:${body.toLowerCase()}`, 'institution');
  const kind = quotedKind(mention, nouns, cast) ?? kindIn(mention, nouns, people);
  const outlet = kind === 'media' ? outletOf(mention, nouns) : undefined;
  if (outlet) return named(mention, outlet.name, outlet.key, kind);
  const again =
    (kind === 'person' && nouns.length === 1 ? namedBefore(nouns[0], recent) : undefined) ??
    takenUp(mention, nouns, cast, recent);
  if (again) return { ...again, source: { ...again.source, spans: [spanOf(mention)] } };
  const spoken = spokenFor(mention, nouns);
  const key = spoken ? resolve(spoken, cast, recent).source.key : keyOf(mention, kind);
  return named(mention, baseForm(mention), key, kind);
}

/** „Romers Arzt“ keeps its words and is a doctor; where the rest names somebody („Romers Anwalt Jan Rem“), it is he. */
function apart(mention: Mention, rest: Mention, cast: Cast, recent: Iterable<Resolved>): Resolved {
  const found = resolve(rest, cast, recent);
  if (found.person) return { ...found, source: { ...found.source, spans: [spanOf(mention)] } };
  const { kind } = found.source;
  const known =
    kind === 'person' && (isAnybody(found.nouns[0] ?? '') || isManyHold(found.nouns[0] ?? ''))
      ? 'unnamed'
      : kind;
  return {
    ...named(mention, baseForm(mention), keyOf(mention, known), known),
    nouns: found.nouns,
    gender: found.gender,
  };
}

const withoutDeterminer = (units: readonly Unit[]): readonly Unit[] =>
  units.slice(
    Math.max(
      0,
      units.findIndex((unit) => isNominal(unit)),
    ),
  );

/** „seiner Meinung“, „ihren Angaben“: whoever the possessive stands for. */
function owner(mention: Mention, nouns: readonly Unit[]): Mention | undefined {
  const [first] = mention.units;
  const found = /^(sein|ihr)e?[mnrs]?$/.exec(first?.lower ?? '');
  if (!first || !found || !isAccount(nouns[0]?.lower ?? '')) return undefined;
  const word = found[1] === 'sein' ? 'er' : 'sie';
  return { ...mention, units: [{ ...first, text: word, lower: word }] };
}

function byPronoun(mention: Mention, cast: Cast, recent: Iterable<Resolved>): Resolved {
  const word = mention.units[0]?.lower ?? '';
  // „Beobachter warnen, sie trauen …“: several who are named right before it come before those who spoke.
  const beside =
    mention.plural === true && word !== 'wir'
      ? byAntecedent(mention, cast, recent, mention.sentence)
      : undefined;
  if (beside) return beside;
  const found = pronoun(mention, cast, recent);
  if (found === 'nobody') {
    // „ich“ is whoever writes or is asked, „wir“ he and others: no noun before it.
    const before = /^(?:man|ich|wir)$/.test(word) ? undefined : byAntecedent(mention, cast, recent);
    if (before) return before;
    const nobody = named(mention, mention.words, `pronoun:${word}`, word === 'man' ? 'vague' : 'person');
    // „man“ names nobody, so no words of the page are a source.
    return word === 'man' ? { ...nobody, source: { ...nobody.source, spans: [] } } : nobody;
  }
  return 'source' in found ? found : asPersonNamed(mention, found.name, cast);
}

/** The subject before it, where number and gender fit; only in sentence `within` where that is given. */
function byAntecedent(
  mention: Mention,
  cast: Cast,
  recent: Iterable<Resolved>,
  within?: number,
): Resolved | undefined {
  const word = mention.units[0]?.lower ?? '';
  for (const before of cast.antecedents(mention)) {
    if (within !== undefined && before.sentence !== within) return undefined;
    if (PRONOUNS_FOR_SOURCES.has(before.units[0]?.lower ?? '') && before.units.length === 1) return undefined;
    const meant = resolve(before, cast, recent);
    if (canStandFor(word, mention.plural === true, meant))
      return { ...meant, source: { ...meant.source, spans: [spanOf(mention)] } };
  }
  return undefined;
}

function asPersonNamed(mention: Mention, name: string, { people }: Cast): Resolved {
  const person = people.called(name);
  return person ? asPerson(mention, person) : named(mention, mention.words, 'pronoun:', 'person');
}

/** The person a phrase names: by name, by the name set beside it, or by an office the article has given to one. */
function personIn(mention: Mention, nouns: readonly Unit[], people: People): Person | undefined {
  return (
    people.in(nouns) ??
    people.in(nameAtEnd(mention.units)) ??
    (mention.apposition ? people.in(bareName(mention.apposition)) : undefined) ??
    people.in(afterAttribute(mention.units)) ??
    byOffice(mention, nouns, people) ??
    byAge(nouns, people) ??
    onlyOneMeant(mention, nouns, people)
  );
}

/** „der Chef der Gilde Jan Rem“: a name that ends the phrase and belongs to its head; not „der Anwalt der Sängerin Ida Rom“. */
function nameAtEnd(units: readonly Unit[]): readonly Unit[] {
  const start = units.findLastIndex((unit) => !isNominal(unit)) + 1;
  const run = units.slice(start);
  const head = units.find((unit) => isNominal(unit));
  if (start === 0 || !isRoleNoun(head?.lower ?? '') || run.length < 3) return [];
  // „die Kritikerin und Autorin Ida Rom“ has two roles, „der Anwalt der Sängerin Ida Rom“ is another one.
  const shared = units[start - 1]?.lower === 'und';
  return isRoleNoun(run[0]?.lower ?? '') && !shared ? [] : run.slice(1);
}

/** „der in Aue geborene Rom“, „Lindtals früherer Bürgermeister Jan Rom“: the name behind the attribute. */
function afterAttribute(units: readonly Unit[]): readonly Unit[] {
  const start = units.findLastIndex((unit) => !isNominal(unit)) + 1;
  const attribute = units[start - 1];
  const run = units.slice(start);
  if (start === 0 || !attribute || run.length === 0 || !/\p{L}{4}e[rn]?$/u.test(attribute.text)) return [];
  return /^(?:der|die|das|dem|den|des|und|oder|eine[mnrs]?|seine[rnms]?|ihre[rnms]?|unter|über|hinter)$/.test(
    attribute.lower,
  )
    ? []
    : run;
}

/** How far back „der 54-Jährige“ looks for the one it means, in sentences. */
const NEAR = 3;

/** „der 54-Jährige“, „der Angeklagte“: the only person near whom it can mean by gender, if no other age is known. */
function onlyOneMeant(mention: Mention, nouns: readonly Unit[], people: People): Person | undefined {
  const [noun, more] = nouns;
  const determiner = mention.units[0]?.lower ?? '';
  if (!noun || more || mention.units.length > 3 || !/^(?:der|die|dem|den|des)$/.test(determiner))
    return undefined;
  const age = /^(\d{1,3})-jährige/.exec(noun.lower)?.[1];
  if (age === undefined && !isAnybody(noun.lower) && !isNational(noun.lower)) return undefined;
  const gender = determiner === 'die' ? 'f' : 'm';
  const near = people.between(mention.sentence - NEAR, mention.sentence + 1);
  const [only, other] = near.filter((one) => one.gender !== (gender === 'f' ? 'm' : 'f'));
  // Somebody of unknown age may be meant; somebody else's age is somebody else.
  if (only) return !other && (age === undefined || only.age === '') ? only : undefined;
  // In a portrait „der junge Mann“ is whom it is about, wherever his name stood last.
  const meant = age === undefined ? people.onlyOne(gender) : undefined;
  return meant && meant.sentences[0] !== undefined && meant.sentences[0] < mention.sentence
    ? meant
    : undefined;
}

/** The words of an apposition, where it is nothing but a name. */
const bareName = (units: readonly Unit[]): readonly Unit[] =>
  units.every((unit) => isNominal(unit)) && units.length > 1 ? units : headNouns(units);

/** A lone capital word that no full name of the article ends in is rather a company than a person. */
function kindIn(mention: Mention, nouns: readonly Unit[], people: People): SourceKind {
  const kind = kindOfPhrase(mention.units);
  const [name, more] = nouns;
  if (kind !== 'person' || !name || more || mention.units.length > 1) return kind;
  return isRoleNoun(name.lower) || people.isSurname(name.lower) ? kind : 'institution';
}

const asPerson = (mention: Mention, { name, gender }: Person): Resolved => ({
  ...named(mention, name, `person:${name.toLowerCase()}`, 'person'),
  gender,
});

/** A surname alone is the source whose longer name holds it. */
const namedBefore = (noun: Unit | undefined, recent: Iterable<Resolved>): Resolved | undefined =>
  firstOf(
    recent,
    ({ source }) =>
      source.kind === 'person' &&
      source.name.split(' ').length > 1 &&
      source.name.split(' ').includes(noun?.text ?? ''),
  );

function named(mention: Mention, name: string, key: string, kind: SourceKind): Resolved {
  const nouns = headNouns(mention.units).map(({ lower }) => lower);
  const first = mention.units[0]?.lower ?? '';
  return {
    source: { spans: [spanOf(mention)], name, key, kind, via: [] },
    gender:
      kind === 'person' || kind === 'unnamed'
        ? genderBy(first, nouns[0] ?? '')
        : genderOfNoun(nouns[0] ?? ''),
    plural: mention.plural === true,
    nouns,
    person: key.startsWith('person:'),
  };
}

/** „eine Anwohnerin“, „der Mann“: by the noun's own ending, else by the article. */
function genderBy(determiner: string, noun: string): Gender {
  if (/(?:in|frau|witwe|mutter|tochter|schwester)$/.test(noun) || determiner === 'eine') return 'f';
  if (determiner === 'ein' || /^(?:mann|sohn|vater|bruder)$/.test(noun)) return 'm';
  return determiner === 'die' ? 'f' : '';
}

/** „Velox9“, where the article has said „der Hacker „Velox9““. */
const quotedKind = (
  mention: Mention,
  [name, more]: readonly Unit[],
  { quotedNames }: Cast,
): SourceKind | undefined =>
  name?.kind === 'quotation' && !more ? quotedNames.get(bareOf(textOfUnit(mention, name))) : undefined;

/** „der 54-Jährige“ is whose age the article gives beside the name. */
function byAge(nouns: readonly Unit[], people: People): Person | undefined {
  const age = /^(\d{1,3})-jährige/.exec(nouns[0]?.lower ?? '')?.[1];
  return age === undefined ? undefined : people.byAge(age);
}

/** „die Ministerin“ is whoever the article introduced as „Ministerin …“; „ein Minister“ is nobody yet. */
function byOffice(mention: Mention, nouns: readonly Unit[], people: People): Person | undefined {
  const first = mention.units[0]?.lower ?? '';
  // „grüne Politiker“ are several, even where one politician is named.
  // „vom grünen Minister“ has its article in the preposition, and is one.
  const fused = first.endsWith('en') && !(nouns[0]?.lower.endsWith('ern') ?? false);
  const described =
    mention.units.length > 1 && !isNominal(mention.units[0]) && !DETERMINERS.has(first) && !fused;
  if (first.startsWith('ein') || nouns.length !== 1 || mention.plural === true || described) return undefined;
  const office = nouns[0]?.lower ?? '';
  // „der Sprecher der Polizei“ need not be the one sprecher the article names.
  const bare = mention.units.every((unit) => unit === nouns[0] || !isNominal(unit));
  return isRoleNoun(office) && bare ? people.byOffice(office) : undefined;
}
