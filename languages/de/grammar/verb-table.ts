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
  /** What each pattern makes, by its index; the last number: the participle of the base behind the particle. */
  readonly paradigm: readonly number[];
}

/** Sorted words, and the index of each. */
class Listed {
  readonly words: readonly string[];
  readonly #known: ReadonlySet<string>;

  constructor(lines: string) {
    this.words = lines.split('\n');
    this.#known = new Set(this.words);
  }

  /** The index of a word; undefined for one that is not listed. */
  indexOf(word: string): number | undefined {
    // Most words are not listed. A map from word to index would take longer to fill than all that an article asks.
    if (!this.#known.has(word)) return undefined;
    let from = 0;
    let to = this.words.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.words[middle] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

interface Table {
  readonly lemmas: Listed;
  readonly kinds: readonly string[];
  readonly paradigms: readonly string[];
  readonly irregular: Listed;
  /** What each irregular form is: `verb:features…`. */
  readonly readings: readonly string[];
  /** `particle|stem` where the list of verbs does not show it. */
  readonly separable: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** The verbs asked for so far, by their index. */
  readonly read: Verb[];
}

let table: Table | undefined;

/** Split on first use and read where it is asked; the regular forms are never listed. */
const load = (): Table =>
  (table ??= {
    lemmas: new Listed(verbs.lemmas),
    kinds: verbs.kinds.split('\n'),
    paradigms: verbs.paradigms.split('\n'),
    irregular: new Listed(verbs.forms),
    readings: verbs.readings.split('\n'),
    separable: new Set(verbs.separable.split('\n')),
    particles: new Set(verbs.particles.split('\n')),
    read: [],
  });

const number = (digits: string | undefined): number => Number.parseInt(digits ?? '0', 36);

/** The verb of this infinitive with its index. */
function verbOf(lemma: string): { readonly at: number; readonly verb: Verb } | undefined {
  const { lemmas, read } = load();
  const at = lemmas.indexOf(lemma);
  return at === undefined ? undefined : { at, verb: (read[at] ??= readVerb(at, lemma)) };
}

function readVerb(at: number, lemma: string): Verb {
  const { kinds, paradigms } = load();
  const [units, paradigm] = (kinds[at] ?? '').split(' ');
  const cut = number(units);
  return {
    particle: lemma.slice(0, cut),
    base: lemma.slice(cut),
    paradigm: (paradigms[number(paradigm)] ?? '').split(' ').map(number),
  };
}

/** Whether particle and stem make a separable verb. */
export function isSeparable(particle: string, stem: string): boolean {
  if (!particle) return false;
  return verbOf(particle + stem)?.verb.particle === particle || load().separable.has(`${particle}|${stem}`);
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
  const { lemmas, irregular, readings } = load();
  const listed = irregular.indexOf(form);
  for (const entry of listed === undefined ? [] : (readings[listed]?.split(' ') ?? [])) {
    const [verb, bits] = entry.split(':');
    add(number(verb), number(bits));
  }
  if (found.size === 0) return NONE;
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([verb, features]) => ({ lemma: lemmas.words[verb] ?? '', features }));
}

type Add = (verb: number, bits: number) => void;

function addRegular(form: string, add: Add): void {
  for (const { pattern, index } of byLastLetter.get(form.at(-1) ?? '') ?? []) {
    for (const lemma of infinitivesBy(pattern, form)) {
      const found = verbOf(lemma);
      if (found && formBy(pattern, found.verb) === form) add(found.at, found.verb.paradigm[index] ?? 0);
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
  for (let cut = 2; cut <= Math.min(form.length - 3, LONGEST_PARTICLE); cut++) {
    const particle = form.slice(0, cut);
    if (!isListedParticle(particle)) continue;
    for (const { lemma, features } of readingsIn(form.slice(cut))) {
      const found = features & VERB.participle ? verbOf(particle + lemma) : undefined;
      if (found?.verb.particle === particle) add(found.at, found.verb.paradigm[PATTERNS.length] ?? 0);
    }
  }
}
