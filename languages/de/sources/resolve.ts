import type { SourceMention } from '../../../core/reading.ts';
import type { SourceKind } from '../../../core/labels.ts';
import { spanOf, type Mention } from '../attribution.ts';
import { isRoleNoun } from '../lexicon/noun-classes.ts';
import type { Unit } from '../grammar/units.ts';
import { baseForm } from './base-form.ts';
import { countryOf, headNouns, kindOfPhrase } from './classify.ts';
import type { Bodies } from './bodies.ts';
import type { People, Person } from './people.ts';

/** A source as resolved, with what pronouns need to know of it. */
export interface Resolved {
  readonly source: SourceMention;
  readonly gender: Person['gender'];
  /** Whether it is somebody the article names in full. */
  readonly person: boolean;
}

const PERSONAL = new Set([
  'er',
  'sie',
  'dieser',
  'diese',
  'jener',
  'letzterer',
  'letztere',
  'ich',
  'wir',
  'man',
]);

/** Everyone the article introduces by name. */
export interface Cast {
  readonly people: People;
  readonly bodies: Bodies;
}

/** What a mention stands for in this article; `recent` are the sources and persons before it, latest first. */
export function resolve(mention: Mention, cast: Cast, recent: readonly Resolved[]): Resolved {
  if (mention.named) {
    const behind = resolve(mention.named, cast, recent);
    return { ...behind, source: { ...behind.source, spans: [spanOf(mention)] } };
  }
  const { people, bodies } = cast;
  const first = mention.units[0]?.lower ?? '';
  if (mention.units.length === 1 && PERSONAL.has(first)) return pronoun(mention, first, people, recent);
  const nouns = headNouns(mention.units);
  const person = people.in(mention.units) ?? people.in(nouns) ?? byOffice(mention, nouns, people);
  if (person) return asPerson(mention, person);
  const country = countryOf(nouns);
  if (country) return named(mention, baseForm(mention), `country:${country}`, 'institution', '');
  const body = bodies.named(nouns);
  if (body) return named(mention, baseForm(mention), `body:${body.toLowerCase()}`, 'institution', '');
  const kind = kindOfPhrase(mention.units);
  const again = kind === 'person' && nouns.length === 1 ? namedBefore(nouns[0], recent) : undefined;
  if (again) return { ...again, source: { ...again.source, spans: [spanOf(mention)] } };
  const key = `other:${kind}:${nouns.map((noun) => noun.lower.replace(/(?<=.{4})(?:es|s)$/, '')).join(' ')}`;
  return named(mention, baseForm(mention), key, kind, kind === 'person' && first === 'die' ? 'f' : '');
}

const asPerson = (mention: Mention, { name, gender }: Person): Resolved =>
  named(mention, name, `person:${name.toLowerCase()}`, 'person', gender);

/** A surname alone is the source whose longer name holds it. */
const namedBefore = (noun: Unit | undefined, recent: readonly Resolved[]): Resolved | undefined =>
  recent.find(
    ({ source }) =>
      source.kind === 'person' &&
      source.name.split(' ').length > 1 &&
      source.name.split(' ').includes(noun?.text ?? ''),
  );

const named = (
  mention: Mention,
  name: string,
  key: string,
  kind: SourceKind,
  gender: Person['gender'],
): Resolved => ({
  source: { spans: [{ start: mention.start, end: mention.end }], name, key, kind, via: [] },
  gender,
  person: key.startsWith('person:'),
});

/** „die Ministerin“ is whoever the article introduced as „Ministerin …“; „ein Minister“ is nobody yet. */
function byOffice(mention: Mention, nouns: readonly Unit[], people: People): Person | undefined {
  const first = mention.units[0]?.lower ?? '';
  if (first.startsWith('ein') || nouns.length !== 1) return undefined;
  const office = nouns[0]?.lower ?? '';
  return isRoleNoun(office) ? people.byOffice(office) : undefined;
}

/** How far back a pronoun looks for a person who has not spoken yet, in sentences. */
const NEAR = 2;

function pronoun(mention: Mention, word: string, people: People, recent: readonly Resolved[]): Resolved {
  const masculine = word === 'er' || word === 'dieser' || word === 'jener' || word === 'letzterer';
  if (word === 'man' || word === 'wir' || word === 'ich') {
    return named(mention, mention.words, `pronoun:${word}`, word === 'man' ? 'vague' : 'person', '');
  }
  const spoken = recent.find(({ source, gender }) =>
    masculine
      ? source.kind === 'person' && gender !== 'f'
      : source.kind === 'institution' || (source.kind === 'person' && gender !== 'm'),
  );
  if (spoken) return { ...spoken, source: { ...spoken.source, spans: [spanOf(mention)] } };
  const near = people
    .between(mention.sentence - NEAR, mention.sentence)
    .filter(({ gender }) => gender !== (masculine ? 'f' : 'm'));
  const only = near.length === 1 ? near[0] : undefined;
  if (only) return asPerson(mention, only);
  return named(mention, mention.words, `pronoun:${word}`, 'person', masculine ? 'm' : '');
}
