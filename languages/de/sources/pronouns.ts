import { spanOf, type Mention } from '../attribution.ts';
import { firstOf } from '../speakers.ts';
import type { Cast, Resolved } from './resolve.ts';

/** Pronouns that stand for a source. */
export const PRONOUNS_FOR_SOURCES: ReadonlySet<string> = new Set(
  `er sie dieser diese jener letzterer letztere ersterer erstere beide ich wir man der die es dieses alle niemand`.split(
    ' ',
  ),
);

/** Those that can be taken up; the others keep their own words. */
const MASCULINE = new Set(['er', 'dieser', 'jener', 'letzterer', 'der']);
const FEMININE_OR_PLURAL = new Set(['sie', 'diese', 'letztere', 'die']);
const NEUTER = new Set(['es', 'dieses']);

/** How far back a pronoun looks for a person who has not spoken yet, in sentences. */
const NEAR = 2;

/** Whether a source can be what the pronoun stands for, by gender and number. */
function agrees(word: string, plural: boolean, { source, gender, plural: many }: Resolved): boolean {
  const { kind } = source;
  if (kind === 'vague' || source.key.startsWith('pronoun:')) return false;
  const somebody = kind === 'person' || kind === 'unnamed';
  if (plural) return many;
  if (many) return false;
  if (MASCULINE.has(word)) return somebody ? gender !== 'f' : gender === 'm';
  if (NEUTER.has(word)) return gender === 'n';
  return somebody ? gender !== 'm' : gender !== 'm' && gender !== 'n' && kind === 'institution';
}

/** Whether a subject before a pronoun can be what it stands for; groups nobody can be held to can, too. */
export const canStandFor = (word: string, plural: boolean, one: Resolved): boolean =>
  one.source.kind === 'vague' ? plural && one.plural : agrees(word, plural, one);

/** A body whose gender nothing shows („der Bühnen“) gives way to a person of the pronoun's own. */
function likeliest(recent: Iterable<Resolved>, fits: (one: Resolved) => boolean): Resolved | undefined {
  const first = firstOf(recent, fits);
  if (first?.source.kind !== 'institution' || first.gender !== '') return first;
  const next = firstOf(recent, (one) => one.source.key !== first.source.key && fits(one));
  return next?.source.kind === 'person' && next.gender !== '' ? next : first;
}

/** Who a pronoun stands for: whoever fits and spoke last, else the only person named nearby who fits. */
export function pronoun(
  mention: Mention,
  { people }: Cast,
  recent: Iterable<Resolved>,
): Resolved | 'nobody' | { readonly name: string } {
  const word = mention.units[0]?.lower ?? '';
  const takenUp = MASCULINE.has(word) || FEMININE_OR_PLURAL.has(word) || NEUTER.has(word);
  if (!takenUp) return 'nobody';
  const plural = mention.plural === true && FEMININE_OR_PLURAL.has(word);
  const spoken = likeliest(recent, (one) => agrees(word, plural, one));
  if (spoken) return { ...spoken, source: { ...spoken.source, spans: [spanOf(mention)] } };
  if (plural || NEUTER.has(word)) return 'nobody';
  const near = people
    .between(mention.sentence - NEAR, mention.sentence)
    .filter(({ gender }) => gender !== (MASCULINE.has(word) ? 'f' : 'm'));
  const [only, more] = near;
  return only && !more ? { name: only.name } : 'nobody';
}
