import type { Attribution, AttributionRule, SentenceContext } from '../attribution.ts';
import { closed } from '../grammar/content.ts';
import { candidatesOf, type Candidate } from './summaries/candidates.ts';
import { tailOf } from './summaries/reach.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Er begrüßte den Schritt, weil er Vertrauen schaffe.“: a clause in reported mood after a summary. */
export const summaryTail: AttributionRule = {
  id: 'de/indirect/after-summary',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) => candidatesOf(context).flatMap((candidate) => read(context, candidate) ?? []),
};

function read(context: SentenceContext, candidate: Candidate): Attribution | undefined {
  if (!candidate.tail) return undefined;
  const clauses = tailOf(context, candidate.clause);
  const [first] = clauses;
  const last = clauses.at(-1);
  if (!first || !last) return undefined;
  return {
    rule: summaryTail.id,
    form: 'indirect',
    act: 'say',
    lemma: candidate.lemmas[0] ?? '',
    factive: false,
    content: [closed(context, { start: first.start, end: last.end })],
    cue: [],
    source: { kind: 'mention', mention: candidate.source },
    frameClauses: candidate.clauses,
    sentence: context.sentence.index,
    confidence: 0.75,
  };
}
