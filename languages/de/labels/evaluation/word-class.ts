import { verbReadings } from '../../grammar/verb-forms.ts';
import { JUDGING_ADJECTIVES, PREDICATE_ADJECTIVES } from '../../lexicon/judging-adjectives.ts';
import { CHARGED_NOUNS, EVENT_NOUNS, JUDGING_NOUNS, JUDGING_PREFIXES } from '../../lexicon/judging-nouns.ts';
import {
  CHARGED_VERBS,
  DISTANCING,
  INTENSIFIERS,
  JUDGING_VERBS,
  NEUTRAL_ERWEISE,
  OPINION_VERBS,
  PARTICLES,
  STANCE,
} from '../../lexicon/opinion-words.ts';
import type { Unit } from '../../grammar/units.ts';

/** What a word can do for an opinion, by the lists it is on. */
export interface WordClass {
  /** Judges wherever it stands: „absurd“, „Farce“, „seltsamerweise“. */
  readonly judging: boolean;
  /** Judges where it is what is said of something: „wichtig“, „Fehler“. */
  readonly predicate: boolean;
  /** At home where people argue: „Wahrheit“, „zerstören“. */
  readonly charged: boolean;
  readonly stance: boolean;
  readonly distancing: boolean;
  readonly particle: boolean;
  readonly intensifier: boolean;
  /** A verb of thinking or feeling. */
  readonly thinking: boolean;
}

const ADJECTIVE_ENDINGS = [
  '',
  'e',
  'en',
  'er',
  'es',
  'em',
  'ere',
  'eren',
  'erer',
  'eres',
  'erem',
  'ste',
  'sten',
  'ster',
  'este',
  'esten',
];
const NOUN_ENDINGS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'ern', 'nen'];
/** Shortest part of a compound that is looked for, in units: „Witz“ ends „Horowitz“, too. */
const SHORTEST_PART = 5;

const isOn = (list: ReadonlySet<string>, lower: string, endings: readonly string[], shortest = 0): boolean =>
  endings.some((ending) => {
    const length = lower.length - ending.length;
    return length >= shortest && lower.endsWith(ending) && list.has(lower.slice(0, length));
  });

/** Whether the word is a form of an adjective of the list. */
const isAdjectiveOn = (list: ReadonlySet<string>, lower: string): boolean =>
  isOn(list, lower, ADJECTIVE_ENDINGS);

function isJudgingNoun(lower: string): boolean {
  if (isOn(JUDGING_NOUNS, lower, NOUN_ENDINGS)) return true;
  for (let cut = 4; cut <= lower.length - SHORTEST_PART; cut++) {
    if (JUDGING_PREFIXES.has(lower.slice(0, cut).replace(/-$/, ''))) return true;
    if (isOn(JUDGING_NOUNS, lower.slice(cut), NOUN_ENDINGS, SHORTEST_PART)) return true;
  }
  return false;
}

const isVerbOn = (list: ReadonlySet<string>, lower: string): boolean =>
  verbReadings(lower).some(({ lemma }) => list.has(lemma));

function classify({ text, lower }: Unit): WordClass {
  const small = text === lower;
  const erweise = lower.endsWith('erweise') && !NEUTRAL_ERWEISE.has(lower);
  return {
    judging:
      isAdjectiveOn(JUDGING_ADJECTIVES, lower) ||
      erweise ||
      (small ? isVerbOn(JUDGING_VERBS, lower) : isJudgingNoun(lower)),
    predicate:
      PREDICATE_ADJECTIVES.has(lower) ||
      isOn(PREDICATE_ADJECTIVES, lower, ['er']) ||
      (!small && isOn(EVENT_NOUNS, lower, NOUN_ENDINGS)),
    charged: small ? isVerbOn(CHARGED_VERBS, lower) : isOn(CHARGED_NOUNS, lower, NOUN_ENDINGS),
    stance: STANCE.has(lower),
    distancing: isAdjectiveOn(DISTANCING, lower),
    particle: PARTICLES.has(lower),
    intensifier: isAdjectiveOn(INTENSIFIERS, lower),
    thinking: small && isVerbOn(OPINION_VERBS, lower),
  };
}

const known = new Map<string, WordClass>();

/** The lists a word is on, in any of its forms; remembered, since most words come again. */
export function classOf(word: Unit): WordClass {
  const before = known.get(word.text);
  if (before) return before;
  const found = classify(word);
  if (known.size > 50_000) known.clear();
  known.set(word.text, found);
  return found;
}
