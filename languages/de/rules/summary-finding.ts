import type { AttributionRule } from '../attribution.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { candidatesOf, summary } from './summaries/candidates.ts';
import { isJudged } from './summary-naming.ts';

/** „Der Bauernverband findet den Beschluss voreilig.“: in the present tense „finden“ with an adjective judges. */
export const summaryFinding: AttributionRule = {
  id: 'de/reported/finding',
  stage: 'summary',
  place: 1,
  apply: (context) =>
    candidatesOf(context, isFinding).flatMap((candidate) => {
      // „fand den Mann verletzt“ tells what happened.
      const present = candidate.verb.length === 1 && /^finde[tn]$/.test(candidate.verb[0]?.lower ?? '');
      if (!present || candidate.reflexive || !canSpeak(candidate.source) || !isJudged(candidate)) return [];
      const found = { lemma: 'finden', entry: { act: 'say', negatable: true } } as const;
      return [summary(context, candidate, summaryFinding.id, found, 0.75)];
    }),
};

const isFinding = (lemma: string): boolean => lemma === 'finden';
