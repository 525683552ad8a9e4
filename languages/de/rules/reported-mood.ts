import { spanOf, type AttributionRule, type SentenceContext, type SourcePointer } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop, isReportedMood } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { closesBracket, isHypothetical, isIdiom, isMarkedSubjunctive, isStandIn } from '../grammar/mood.ts';

/** Frameless reported speech: „Er habe den Wagen nur geliehen.“ The speaker is the one of the passage before. */
export const reportedMood: AttributionRule = {
  id: 'de/free/konjunktiv',
  stage: 'mood',
  apply: (context) => {
    const part = markedPart(context);
    const main = part?.find((clause) => isMarked(context, clause));
    const first = part?.[0];
    const last = part?.at(-1);
    const verb = main?.units[main.finite];
    if (!main || !first || !last || !verb) return [];
    const certain = isMarkedSubjunctive(main);
    return [
      {
        rule: reportedMood.id,
        form: 'free',
        act: 'say',
        lemma: '',
        factive: false,
        content: [closed(context, { start: first.start, end: endWithStop(context, last) })],
        cue: [],
        source: sourceOf(context, verb, certain),
        frameClauses: [],
        sentence: context.sentence.index,
        confidence: certain ? 0.88 : 0.75,
      },
    ];
  },
};

/** Konjunktiv I is somebody's words wherever it stands; Konjunktiv II only close to a speaker. */
const sourceOf = (
  context: SentenceContext,
  verb: Clause['units'][number],
  certain: boolean,
): SourcePointer =>
  certain
    ? { kind: 'carried', reach: 'far', otherwise: [spanOf(verb)] }
    : { kind: 'carried', reach: isReportedBefore(context) ? 'far' : 'near' };

const isReportedBefore = ({ previous }: SentenceContext): boolean =>
  previous.some(({ form }) => form !== 'direct');

/** A main clause whose mood makes the sentence, or its part, somebody's words. */
const isMarked = (context: SentenceContext, clause: Clause): boolean =>
  clause.type === 'main' &&
  !isIdiom(context.clauses, clause) &&
  (isMarkedSubjunctive(clause) ||
    (isStandIn(clause, isReportedBefore(context)) && !isHypothetical(context.clauses)));

/**
 * The clauses that are reported: all, or those from the first marked main clause on where the outlet speaks before it
 * („Er ist frei; die Anklage bleibe bestehen“), up to where it speaks again. None where a clause is a frame: that is
 * the other rules' matter.
 */
function markedPart(context: SentenceContext): readonly Clause[] | undefined {
  const { clauses } = context;
  const marked = clauses.findIndex((clause) => isMarked(context, clause));
  if (marked < 0) return undefined;
  const before = clauses.slice(0, marked).findLastIndex((clause) => isOwn(clause));
  const start = before < 0 ? 0 : marked;
  if (before >= 0 && !/^[:;–—]$/.test(clauses[marked]?.before ?? '')) return undefined;
  const after = clauses.findIndex((clause, at) => at > marked && isOwn(clause) && breaks(clause));
  const part = clauses.slice(start, after < 0 ? clauses.length : after);
  return part.some(isFrame) ? undefined : part;
}

/** A main clause in the indicative. */
const isOwn = (clause: Clause): boolean =>
  clause.type === 'main' && !isReportedMood(clause) && !closesBracket(clause);

/** Whether an indicative clause goes its own way, and is no loosely added part of what is reported. */
const breaks = (clause: Clause): boolean =>
  clause.before !== ',' || /^(?:und|doch|aber|jedoch|allerdings|dennoch)$/.test(clause.units[0]?.lower ?? '');

/** „…, so berichtete X, …“, „wie X mitteilte“. */
const isFrame = (clause: Clause): boolean =>
  (isOwn(clause) || clause.introducer === 'wie') && cueOf(clause) !== undefined;
