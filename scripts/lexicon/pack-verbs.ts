import {
  formBy,
  infinitivesBy,
  PATTERNS,
  type Infinitive,
} from '../../languages/de/grammar/regular-forms.ts';
import { VERB } from '../../languages/de/grammar/verb-features.ts';
import { allVerbs, type AllVerbs, type CompiledVerbs, type VerbTable } from './compile-verbs.ts';

const lines = (each: Iterable<string>): string => [...each].join('\n');
const encode = (number: number): string => number.toString(36);

/** Each infinitive with the first particle it splits off. */
function infinitivesOf({ lemmas, separable }: AllVerbs): readonly Infinitive[] {
  const particles = new Map(
    separable.toReversed().map((verb) => [verb.replace('|', ''), verb.split('|')[0] ?? '']),
  );
  return lemmas.map((lemma) => {
    const particle = particles.get(lemma) ?? '';
    return { particle, base: lemma.slice(particle.length) };
  });
}

/** The dictionary's verbs with all that is regular left to the patterns. Reads back to exactly what `allVerbs` has. */
export function compileVerbs(table: VerbTable): CompiledVerbs {
  const all = allVerbs(table);
  const infinitives = infinitivesOf(all);
  const index = new Map(all.lemmas.map((lemma, at) => [lemma, at]));
  const left = new Map([...all.forms].map(([form, readings]) => [form, new Map(readings)]));
  const participles = participlesOf(all);
  const paradigms = new Map<string, number>();
  const kinds = infinitives.map((verb, at) => {
    const made = PATTERNS.map((pattern) => {
      const form = formBy(pattern, verb);
      const found =
        verb.base.endsWith('n') && infinitivesBy(pattern, form).includes(verb.particle + verb.base);
      const bits = (found && all.forms.get(form)?.get(at)) || 0;
      if (bits > 0) left.get(form)?.delete(at);
      return bits;
    });
    const base = verb.particle ? index.get(verb.base) : undefined;
    const joined =
      base === undefined ? [] : (participles.get(base) ?? []).map((form) => verb.particle + form);
    const same =
      joined.length > 0 && joined.every((form) => all.forms.get(form)?.get(at) === VERB.participle);
    if (same) for (const form of joined) left.get(form)?.delete(at);
    const key = [...made, same ? VERB.participle : 0].map(encode).join(' ');
    if (!paradigms.has(key)) paradigms.set(key, paradigms.size);
    return `${encode(verb.particle.length)} ${encode(paradigms.get(key) ?? 0)}`;
  });
  const shown = new Set(infinitives.map(({ particle, base }) => `${particle}|${base}`));
  const irregular = irregularOf(left);
  return {
    lemmas: lines(all.lemmas),
    kinds: lines(kinds),
    paradigms: lines(paradigms.keys()),
    forms: lines(irregular.map(([form]) => form)),
    readings: lines(irregular.map(([, readings]) => readings)),
    separable: lines(all.separable.filter((verb) => !shown.has(verb))),
    particles: lines(new Set(all.separable.map((verb) => verb.split('|')[0] ?? ''))),
  };
}

/** The participles of each verb, by its index. */
function participlesOf({ forms }: AllVerbs): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const [form, readings] of forms)
    for (const [verb, bits] of readings)
      if (bits & VERB.participle) found.set(verb, [...(found.get(verb) ?? []), form]);
  return found;
}

/** Forms, sorted, each with its readings in one line. */
const irregularOf = (
  forms: ReadonlyMap<string, ReadonlyMap<number, number>>,
): readonly (readonly [form: string, readings: string])[] =>
  [...forms]
    .filter(([, readings]) => readings.size > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, readings]) => [
      form,
      [...readings].map(([verb, bits]) => `${encode(verb)}:${encode(bits)}`).join(' '),
    ]);
