import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { breaksOff, isIndicative } from '../grammar/mood.ts';
import { perfectInfinitive } from '../grammar/perfect-infinitive.ts';
import { isReportedBefore } from '../grammar/reported-before.ts';

/**
 * „Die Stadt kündigte an, den Markt zu verlegen. Auch soll ein Brunnen gebaut werden“: what shall be goes on with what
 * was said. Without such a sentence before it is the outlet's own plan or somebody's duty.
 */
export const furtherPlan: AttributionRule = {
  id: 'de/free/further-plan',
  stage: 'modal',
  words: [(lower) => /^soll(?:en)?$/.test(lower)],
  apply: (context) => {
    const [clause] = context.clauses;
    return clause && isReportedBefore(context) && isPlan(clause) && !isInterrupted(context)
      ? [read(context, clause)]
      : [];
  },
};

/** „soll“ as the verb of a main clause; „soll … haben“ is hearsay, and „Soll“ at the beginning asks or is a noun. */
const isPlan = (clause: Clause): boolean =>
  clause.type === 'main' && clause.finite > 0 && isShall(clause) && perfectInfinitive(clause) === undefined;

const isShall = ({ units, finite }: Clause): boolean => /^soll(?:en)?$/.test(units[finite]?.text ?? '');

/** Whether the outlet speaks in the sentence, or somebody else is given as its source. */
const isInterrupted = ({ clauses }: SentenceContext): boolean =>
  clauses.some(
    (each) => isIndicative(each) && !isShall(each) && (breaksOff(each) || cueOf(each) !== undefined),
  );

function read(context: SentenceContext, clause: Clause): Attribution {
  const last = context.clauses.at(-1) ?? clause;
  const verb = clause.units[clause.finite] ?? clause;
  return {
    rule: furtherPlan.id,
    form: 'free',
    act: 'say',
    lemma: '',
    factive: false,
    content: [closed(context, { start: clause.start, end: endWithStop(context, last) })],
    cue: [],
    source: { kind: 'carried', reach: 'near', mark: [spanOf(verb)] },
    frameClauses: [],
    sentence: context.sentence.index,
    confidence: 0.7,
  };
}
