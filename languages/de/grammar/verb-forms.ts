import { remembered } from '../text/remembered.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { isListedParticle, isSeparable, readingsIn, type VerbReading } from './verb-table.ts';

export type { VerbReading } from './verb-table.ts';

/** Words that look like verb forms and are nearly always something else („eine“ is a form of „einen“). */
const NOT_VERBS: ReadonlySet<string> = new Set(
  `eine einen einer einige einigen alle allen weile rechte rechten richtige arme armen beide dritte weite weiten
  letzte spitze ehre bitte ganze gute neue alte beste gleiche gleichen nähere näheren hohe große lange kurze heiße
  über unter während seit dank laut statt trotz würzige meine deine seine ihre unsere genüge lag-e welche solche andere anderen
  erste zweite weitere weiteren anstelle schnelle breite kranke gesunde fette lichte helle lahme süße runde heitere muntere
  rauhe raue stumpfe blasse bleiche doppelt strenge dünne magere faule feuchte`
    .split(/\s+/)
    .filter(Boolean),
);

/** All verb readings of a word in lower case; empty for words that are no verb. */
export const verbReadings = remembered((lower): readonly VerbReading[] =>
  NOT_VERBS.has(lower) ? [] : [...listedReadings(lower), ...prefixedReadings(lower)],
);

/** Forms beside those the dictionary lists: „handele“ for „handle“, „bedaure“ for „bedauere“, „bräuchte“ for „brauchte“. */
function listedReadings(lower: string): readonly VerbReading[] {
  const need = /^bräuchte(n?)$/.exec(lower);
  if (need) {
    const features = need[1] ? VERB.subjunctive2Plural : VERB.subjunctive2Third;
    return [{ lemma: 'brauchen', features }];
  }
  const readings = readingsIn(lower);
  if (readings.length === 0 && lower.endsWith('aure')) return readingsIn(lower.replace(/re$/, 'ere'));
  return readings.length === 0 && /[^aeiou]ele$/.test(lower)
    ? readingsIn(lower.replace(/ele$/, 'le'))
    : readings;
}

/** What is written in one word with its particle. */
const JOINED = FINITE_THIRD | VERB.infinitive | VERB.participle;

/**
 * „mitteilte“, „abstreitet“: in verb-final clauses a separable verb stands in one word; so do verbs like
 * „unterstützen“, which the dictionary splits although they never are.
 */
function prefixedReadings(lower: string): readonly VerbReading[] {
  const found: VerbReading[] = [];
  for (let cut = 2; cut <= Math.min(lower.length - 3, 9); cut++) {
    const particle = lower.slice(0, cut);
    if (!isParticle(particle)) continue;
    for (const { lemma, features } of listedReadings(lower.slice(cut))) {
      const whole = joined(particle, lemma);
      if (whole && features & JOINED) found.push({ lemma: whole, features: features & JOINED });
    }
  }
  return found;
}

/** The features of all its readings, as one number. */
const featuresOf = remembered((lower) =>
  verbReadings(lower).reduce((all, { features }) => all | features, 0),
);

/** Whether the word can be a form with any of these features. */
export const hasFeature = (lower: string, features: number): boolean => (featuresOf(lower) & features) !== 0;

/** Whether the word is an infinitive with „zu“ inside, of a listed verb or of any particle and verb: „voranzutreiben“. */
export function isZuInfinitive(lower: string): boolean {
  if (hasFeature(lower, VERB.zuInfinitive)) return true;
  const parts = /^(\p{L}{2,9}?)zu(\p{L}+n)$/u.exec(lower);
  return parts !== null && isParticle(parts[1] ?? '') && hasFeature(parts[2] ?? '', VERB.infinitive);
}

/** The infinitive of a separable verb, if particle and stem make one: („ab“, „streiten“) → „abstreiten“. */
export const joined = (particle: string, stem: string): string | undefined =>
  isSeparable(particle, stem) ? particle + stem : undefined;

/** Whether the word can be the separable part of a verb („ab“, „zurück“). */
export const isParticle = isListedParticle;

const INDICATIVE_THIRD = VERB.presentThird | VERB.presentPlural | VERB.pastThird | VERB.pastPlural;

/** Whether the word can only be Konjunktiv I as a form of the third person („sei“, „habe“, „gebe“). */
export const isSubjunctive1 = (lower: string): boolean =>
  hasFeature(lower, VERB.subjunctive1Third | VERB.subjunctive1Plural) && !hasFeature(lower, INDICATIVE_THIRD);

/** Whether the word can only be Konjunktiv II („wäre“, „hätten“, „würde“), not also a past tense. */
export const isSubjunctive2 = (lower: string): boolean =>
  hasFeature(lower, VERB.subjunctive2Third | VERB.subjunctive2Plural) && !hasFeature(lower, INDICATIVE_THIRD);
