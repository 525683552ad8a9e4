import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { hasFeature, joined, verbReadings } from './verb-forms.ts';

/** A full verb with its bracket put together: „hat … gefordert“, „lehnt … ab“, „wurde … kritisiert“. */
export interface FullVerb {
  /** The infinitives the words can belong to, likeliest first. */
  readonly lemmas: readonly string[];
  /** The words of the verb, in order. */
  readonly units: readonly Unit[];
  readonly passive: boolean;
  /** „hatte … gefordert“: what was done before the time the text tells of. */
  readonly pluperfect: boolean;
}

const MODAL = new Set(['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen', 'werden', 'lassen']);

const known = new WeakMap<Clause, { readonly verb: FullVerb | undefined }>();

/**
 * The full verb of a main clause, whether or not it is a cue. Undefined for modal verbs, whose infinitive is wished or planned
 * and not done.
 */
export function fullVerbOf(clause: Clause): FullVerb | undefined {
  // Every family of summaries asks for it.
  const again = known.get(clause);
  if (again) return again.verb;
  const verb = readVerb(clause);
  known.set(clause, { verb });
  return verb;
}

function readVerb({ units, tail, finite }: Clause): FullVerb | undefined {
  const verb = units[finite];
  if (!verb) return undefined;
  const stems = verbReadings(verb.lower)
    .filter(({ features }) => features & FINITE_THIRD)
    .map(({ lemma }) => lemma);
  const passive =
    stems.includes('werden') || (stems.includes('sein') && units.some(({ lower }) => lower === 'worden'));
  if (passive || stems.includes('haben')) return withParticiple([...units, ...tail], verb, passive);
  if (stems.length === 0 || stems.some((stem) => MODAL.has(stem))) return undefined;
  const plain = { passive: false, pluperfect: false };
  for (const particle of [units.at(-1), tail.at(-1)]) {
    const lemmas = particle && stems.flatMap((stem) => joined(particle.lower, stem) ?? []);
    if (particle && lemmas?.length) return { lemmas, units: [verb, particle], ...plain };
  }
  return { lemmas: stems, units: [verb], ...plain };
}

/** How many words may follow the participle: „hat gefordert werden können“, „hat gewarnt vor Glätte“. */
const LONGEST_AFTER = 3;

/** „hat … angekündigt“, „wurde … bekannt gegeben“. */
function withParticiple(units: readonly Unit[], verb: Unit, passive: boolean): FullVerb | undefined {
  const last = units.slice(-LONGEST_AFTER);
  const participle = last.findLast((unit) => unit !== verb && unit.lower !== 'worden' && isParticiple(unit));
  if (!participle) return undefined;
  const at = units.indexOf(participle);
  const plain = verbReadings(participle.lower)
    .filter(({ features }) => features & VERB.participle)
    .map(({ lemma }) => lemma);
  const before = units[at - 1];
  const split = before ? plain.flatMap((lemma) => joined(before.lower, lemma) ?? []) : [];
  const pluperfect = !passive && hasFeature(verb.lower, VERB.pastThird | VERB.pastPlural);
  return split.length > 0 && before
    ? { lemmas: split, units: [verb, before, participle], passive, pluperfect }
    : { lemmas: plain, units: [verb, participle], passive, pluperfect };
}

const isParticiple = ({ kind, text, lower }: Unit): boolean =>
  kind === 'word' && !/^\p{Lu}/u.test(text) && hasFeature(lower, VERB.participle);
