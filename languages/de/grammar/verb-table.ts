import verbs from '../generated/verb-table.json' with { type: 'json' };
import { formBy, infinitivesBy, PATTERNS, type Infinitive } from './regular-forms.ts';
import { VERB } from './verb-features.ts';

/** One reading of a word as a verb form. */
export interface VerbReading {
  readonly lemma: string;
  /** Bits of `VERB`. */
  readonly features: number;
}

interface Verb extends Infinitive {
  readonly lemma: string;
  /** What each pattern makes, by its index; the last number: the participle of the base behind the particle. */
  readonly paradigm: readonly number[];
}

interface Table {
  /** Irregular forms, each with `verb:features…`. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly verbs: readonly Verb[];
  readonly byLemma: ReadonlyMap<string, number>;
  /** `particle|stem` where the list of verbs does not show it. */
  readonly separable: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

let table: Table | undefined;

/** Unpacked on first use: the infinitives and what is irregular; the regular forms are never listed. */
function load(): Table {
  if (table) return table;
  const paradigms = verbs.paradigms
    .split('\n')
    .map((line) => line.split(' ').map((bits) => Number.parseInt(bits, 36)));
  const all = verbs.lemmas.split('\n').map((line): Verb => {
    const space = line.indexOf(' ');
    const written = line.slice(0, space);
    const cut = written.indexOf('|');
    const particle = cut < 0 ? '' : written.slice(0, cut);
    const base = written.slice(cut + 1);
    const paradigm = paradigms[Number.parseInt(line.slice(space + 1), 36)] ?? [];
    return { particle, base, lemma: particle + base, paradigm };
  });
  const separable = new Set(verbs.particles.split('\n'));
  const particles = new Set([...separable].map((verb) => verb.slice(0, verb.indexOf('|'))));
  for (const { particle } of all) if (particle) particles.add(particle);
  const irregular = new Map(
    verbs.forms.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );
  const byLemma = new Map(all.map(({ lemma }, at) => [lemma, at]));
  table = { irregular, verbs: all, byLemma, separable, particles };
  return table;
}

/** Whether particle and stem make a separable verb. */
export function isSeparable(particle: string, stem: string): boolean {
  const { verbs: all, byLemma, separable } = load();
  const verb = all[byLemma.get(particle + stem) ?? -1];
  return (particle !== '' && verb?.particle === particle) || separable.has(`${particle}|${stem}`);
}

/** Whether a verb splits this off. */
export const isListedParticle = (lower: string): boolean => load().particles.has(lower);

const NONE: readonly VerbReading[] = [];

/** The readings the table has of a form, regular or not, in the order of their infinitives. */
export function readingsIn(form: string): readonly VerbReading[] {
  const found = new Map<number, number>();
  const add = (verb: number, bits: number): void => {
    if (bits !== 0) found.set(verb, (found.get(verb) ?? 0) | bits);
  };
  addRegular(form, add);
  addParticiples(form, add);
  const { irregular, verbs: all } = load();
  for (const entry of irregular.get(form)?.split(' ') ?? []) {
    const [verb = '', bits = ''] = entry.split(':');
    add(Number.parseInt(verb, 36), Number.parseInt(bits, 36));
  }
  if (found.size === 0) return NONE;
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([verb, features]) => ({ lemma: all[verb]?.lemma ?? '', features }));
}

type Add = (verb: number, bits: number) => void;

function addRegular(form: string, add: Add): void {
  const { verbs: all, byLemma } = load();
  for (const { pattern, index } of byLastLetter.get(form.at(-1) ?? '') ?? []) {
    for (const lemma of infinitivesBy(pattern, form)) {
      const at = byLemma.get(lemma);
      const verb = at === undefined ? undefined : all[at];
      if (at !== undefined && verb && formBy(pattern, verb) === form) add(at, verb.paradigm[index] ?? 0);
    }
  }
}

/** Most words are no verb, and their last letter often shows it. */
const byLastLetter = Map.groupBy(
  PATTERNS.map((pattern, index) => ({ pattern, index })),
  ({ pattern }) => pattern.after.at(-1) ?? 'n',
);

/** In units: „durcheinander“. */
const LONGEST_PARTICLE = 13;

/** „abgestritten“: the participle of „streiten“ behind „ab“. */
function addParticiples(form: string, add: Add): void {
  if (!/[nt]$/.test(form)) return;
  const { verbs: all, byLemma } = load();
  for (let cut = 2; cut <= Math.min(form.length - 3, LONGEST_PARTICLE); cut++) {
    const particle = form.slice(0, cut);
    if (!isListedParticle(particle)) continue;
    for (const { lemma, features } of readingsIn(form.slice(cut))) {
      const at = byLemma.get(particle + lemma);
      const verb = at === undefined ? undefined : all[at];
      if (at !== undefined && verb?.particle === particle && features & VERB.participle)
        add(at, verb.paradigm[PATTERNS.length] ?? 0);
    }
  }
}
