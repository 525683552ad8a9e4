import type { Unit } from '../../grammar/units.ts';
import { remembered } from '../../text/remembered.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, verbReadings } from '../../grammar/verb-forms.ts';
import { JUDGING_ADJECTIVES, PREDICATE_ADJECTIVES } from '../../lexicon/judging-adjectives.ts';
import { CHARGED_NOUNS, EVENT_NOUNS, JUDGING_NOUNS, JUDGING_PREFIXES } from '../../lexicon/judging-nouns.ts';
import {
  CHARGED_VERBS,
  JUDGING_ALOUD,
  JUDGING_VERBS,
  NEUTRAL_ERWEISE,
  OPINION_VERBS,
} from '../../lexicon/opinion-words.ts';
import { isAdjectiveOn, isNounOn } from './forms.ts';
import type { Sign } from './signs.ts';
import { turnsFrom } from './turns.ts';
import { voiceOfWord } from './voice.ts';

/** What a word can do for an opinion, by the lists it is on. */
export interface WordClass {
  /** Judges wherever it stands: „absurd“, „Farce“, „seltsamerweise“. */
  readonly judging: boolean;
  /** Judges where it is what is said of something: „wichtig“, „Fehler“. */
  readonly predicate: boolean;
  /** At home where people argue: „Wahrheit“, „zerstören“. */
  readonly charged: boolean;
  /** „nannte“, „kritisierte“: whoever does so judges. */
  readonly naming: boolean;
  /** A verb of thinking or feeling. */
  readonly thinking: boolean;
  /** „ist“, „bleibt“: ties what is said of something to it. */
  readonly copula: boolean;
  /** Whether it is a finite verb, and in no other tense than the past. */
  readonly finite: boolean;
  readonly past: boolean;
  /** What the word is a sign of by itself, whoever judges: a particle, a pronoun. */
  readonly voice: Sign | undefined;
  /** How the turns of phrase go on that begin with it. */
  readonly turns: readonly (readonly string[])[];
}

const COPULAS = new Set(
  `ist sind war waren wäre wären sei seien bleibt bleiben bleibe blieb scheint scheine wirkt wirke klingt klinge`.split(
    ' ',
  ),
);

/** Shortest part of a compound that is looked for, in units: „Gier“ ends „Passagier“, too. */
const SHORTEST_PART = 5;

/** „Megawatt“, „Megahertz“ measure. */
const MEASURE = /^mega(?:watt|byte|bit|hertz|pixel|tonne|joule|volt)/;

function isJudgingNoun(lower: string): boolean {
  if (MEASURE.test(lower)) return false;
  if (isNounOn(JUDGING_NOUNS, lower)) return true;
  if (OF_A_GENRE.test(lower)) return false;
  for (let cut = 4; cut <= lower.length - SHORTEST_PART; cut++) {
    if (JUDGING_PREFIXES.has(lower.slice(0, cut))) return true;
    if (isNounOn(JUDGING_NOUNS, lower.slice(cut), SHORTEST_PART)) return true;
  }
  return false;
}

/** „Horrorfilm“ names a kind, and judges nothing. */
const OF_A_GENRE = /^horror(?:film|roman|geschichte|buch|serie|clown|haus|spiel)/;

const isVerbOn = (list: ReadonlySet<string>, lower: string): boolean =>
  verbReadings(lower).some(({ lemma }) => list.has(lemma));

const PAST = VERB.pastThird | VERB.pastPlural;
const NOT_PAST = VERB.presentThird | VERB.presentPlural | VERB.subjunctive2Third;

function classify({ text, lower, initial }: Pick<Unit, 'text' | 'lower' | 'initial'>): WordClass {
  const small = text === lower;
  // „Rita Feige“
  const adjective = small || initial;
  const voice = voiceOfWord(lower);
  const finite = small && hasFeature(lower, PAST | NOT_PAST);
  return {
    judging:
      (adjective && isAdjectiveOn(JUDGING_ADJECTIVES, lower)) ||
      (lower.endsWith('erweise') && !NEUTRAL_ERWEISE.has(lower)) ||
      (small ? isVerbOn(JUDGING_VERBS, lower) : isJudgingNoun(lower)),
    predicate:
      (adjective && PREDICATE_ADJECTIVES.has(lower)) ||
      // „schlechter“; other endings are those of an attribute.
      (lower.endsWith('er') && PREDICATE_ADJECTIVES.has(lower.slice(0, -2))) ||
      (!small && isNounOn(EVENT_NOUNS, lower)),
    charged: small
      ? isVerbOn(CHARGED_VERBS, lower) || isAdjectiveOn(PREDICATE_ADJECTIVES, lower)
      : !voice && isNounOn(CHARGED_NOUNS, lower),
    naming: small && isVerbOn(JUDGING_ALOUD, lower),
    thinking: small && isVerbOn(OPINION_VERBS, lower),
    copula: COPULAS.has(lower),
    finite,
    past: finite && hasFeature(lower, PAST) && !hasFeature(lower, NOT_PAST),
    voice,
    turns: turnsFrom(lower),
  };
}

/** By its text; before it „^“ where its place alone may make it a capital. */
const known = remembered((key) => {
  const initial = key.startsWith('^');
  const text = initial ? key.slice(1) : key;
  return classify({ text, lower: text.toLowerCase(), initial });
});

/** What a word can do, in any of its forms; remembered, since most words come again. */
export const classOf = ({ text, initial }: Unit): WordClass => known(initial ? `^${text}` : text);

/** The classes of all words, in their places; undefined for figures, marks and quotations. */
export const classesOf = (units: readonly Unit[]): readonly (WordClass | undefined)[] =>
  units.map((unit) => (unit.kind === 'word' ? classOf(unit) : undefined));
