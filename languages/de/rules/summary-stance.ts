import type { AttributionRule } from '../attribution.ts';
import { SELF_VIEWS, SHOWN_FEELINGS, SPOKEN_MANNERS } from '../lexicon/stances.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { candidatesOf, summary, type Candidate } from './summaries/candidates.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';

/** „Der Verband sieht sich bestätigt.“, „Sie zeigte sich enttäuscht.“: a feeling or a view of oneself, told by whoever has it. */
export const summaryStance: AttributionRule = {
  id: 'de/reported/stance',
  stage: 'summary',
  place: 1,
  words: [(lower) => lower === 'sich', (lower) => isStanceWord(lower)],
  apply: (context) =>
    candidatesOf(context, isStanceVerb).flatMap((candidate) => {
      const lemma = candidate.lemmas.find(isStanceVerb);
      const words = lemma === undefined ? undefined : STANCES.get(lemma);
      if (lemma === undefined || !words || !candidate.reflexive || candidate.pluperfect || candidate.negated)
        return [];
      const fits = hasOneOf(candidate, words) && canSpeak(candidate.source);
      const found = { lemma, entry: { act: 'say', negatable: false } } as const;
      return fits ? [summary(context, candidate, summaryStance.id, found, 0.75)] : [];
    }),
};

const STANCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sehen', SELF_VIEWS],
  ['fühlen', SELF_VIEWS],
  ['zeigen', SHOWN_FEELINGS],
  ['geben', SHOWN_FEELINGS],
  ['äußern', SPOKEN_MANNERS],
]);

const isStanceWord = wordOfVerbs(STANCES.keys());

const isStanceVerb = (lemma: string): boolean => STANCES.has(lemma);

/** Whether the word stands after „sich“: „sieht sich in seiner Haltung bestätigt“. */
function hasOneOf({ units, verb }: Candidate, words: ReadonlySet<string>): boolean {
  const self = units.findIndex(({ lower }) => lower === 'sich');
  return units.some((unit, at) => at > self && !verb.includes(unit) && words.has(unit.lower));
}
