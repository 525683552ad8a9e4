import type { AttributionRule } from '../attribution.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { canBeObject } from '../grammar/arguments.ts';
import { candidatesOf, summary, type Candidate } from './summaries/candidates.ts';
import { isJudged } from './summary-naming.ts';

/** „Der Bauernverband findet den Beschluss voreilig.“: in the present tense „finden“ with an adjective judges. */
export const summaryFinding: AttributionRule = {
  id: 'de/reported/finding',
  stage: 'summary',
  place: 1,
  words: [(lower) => /^finde[tn]$/.test(lower)],
  apply: (context) =>
    candidatesOf(context, isFinding).flatMap((candidate) => {
      // „fand den Mann verletzt“ tells what happened.
      const present = candidate.verb.length === 1 && /^finde[tn]$/.test(candidate.verb[0]?.lower ?? '');
      if (
        !present ||
        candidate.reflexive ||
        !canSpeak(candidate.source) ||
        !(isJudged(candidate) || isQuotedJudgement(candidate))
      )
        return [];
      const found = { lemma: 'finden', entry: { act: 'say', negatable: true } } as const;
      return [summary(context, candidate, summaryFinding.id, found, 0.75)];
    }),
};

/** „„Brandgefährlich“ findet Ida Rom die Fassaden“: the judgement is quoted, and opens the clause. */
const isQuotedJudgement = ({ units, verb, rest }: Candidate): boolean =>
  units[0]?.kind === 'quotation' && units[1] === verb[0] && rest.some((each) => canBeObject(units, each));

const isFinding = (lemma: string): boolean => lemma === 'finden';
