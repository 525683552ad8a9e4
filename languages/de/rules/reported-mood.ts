import {
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
  type SourcePointer,
} from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, endWithStop } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import {
  breaksOff,
  isHypothetical,
  isIdiom,
  isIndicative,
  isMarkedSubjunctive,
  isStandIn,
} from '../grammar/mood.ts';
import { isReportedForm } from './word-tests.ts';

/** Frameless reported speech: „Er habe den Wagen nur geliehen.“ The speaker is the one of the passage before. */
export const reportedMood: AttributionRule = {
  id: 'de/free/konjunktiv',
  stage: 'mood',
  words: [isReportedForm],
  apply: (context) => {
    // „Das sei zu viel, sagt die Kammer; in Wahrheit seien es achtzig.“: reported once more after the frame.
    const frame = context.clauses.findIndex(isFrame);
    const again = context.clauses.findIndex(({ before }, at) => at > frame && before === ';');
    const parts = [markedPart(context, 0), frame >= 0 && again >= 0 ? markedPart(context, again) : undefined];
    return parts.flatMap((part) => (part && !part.some(isFrame) ? read(context, part) : []));
  },
};

function read(context: SentenceContext, part: readonly Clause[]): readonly Attribution[] {
  const main = part.find((clause) => isMarked(context, clause));
  const first = part[0];
  const last = part.at(-1);
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
      confidence: certain ? 0.78 : 0.72,
    },
  ];
}

/** Konjunktiv I is somebody's words wherever it stands; Konjunktiv II only close to a speaker. */
const sourceOf = (
  context: SentenceContext,
  verb: Clause['units'][number],
  certain: boolean,
): SourcePointer => ({
  kind: 'carried',
  reach: certain || isReportedBefore(context) ? 'far' : 'near',
  mark: [spanOf(verb)],
  nameless: certain,
});

const isReportedBefore = ({ previous }: SentenceContext): boolean =>
  previous.some(({ form }) => form !== 'direct');

/** A main clause whose mood makes the sentence, or its part, somebody's words. */
const isMarked = (context: SentenceContext, clause: Clause): boolean =>
  clause.type === 'main' &&
  !isIdiom(context.clauses, clause) &&
  (isMarkedSubjunctive(clause) ||
    goesOnSupposing(context, clause) ||
    (isStandIn(clause, isReportedBefore(context)) &&
      (isReportedBefore(context) || !isHypothetical(context.clauses))));

const SUPPOSING = /^(?:könnte|dürfte|müsste|müßte)n?$/;

/**
 * „Nach Ansicht von Rom könnte der Damm brechen. Das Wasser könnte auch …“: the sentence before supposed so in
 * somebody's words, and this one goes on supposing.
 */
function goesOnSupposing({ document, sentence, previous }: SentenceContext, clause: Clause): boolean {
  const verb = clause.units[clause.finite]?.lower ?? '';
  const before = document.sentences[sentence.index - 1];
  if (clause.finite <= 0 || !SUPPOSING.test(verb) || before?.block !== sentence.block) return false;
  return previous.some(
    ({ form, source, content }) =>
      form !== 'direct' &&
      source.kind !== 'vague' &&
      content.some(({ start, end }) => SUPPOSES.test(document.text.slice(start, end))),
  );
}

const SUPPOSES = /(?:^|\s)(?:könnte|dürfte|müsste|müßte)n?(?=[\s,.]|$)/u;

/**
 * The clauses that are reported: all, or those from the first marked main clause on where the outlet speaks before it
 * („Er ist frei; die Anklage bleibe bestehen“), up to where it speaks again. None where a clause is a frame: that is
 * the other rules' matter.
 */
function markedPart(context: SentenceContext, from: number): readonly Clause[] | undefined {
  const { clauses } = context;
  const marked = clauses.findIndex((clause, at) => at >= from && isMarked(context, clause));
  if (marked < 0) return undefined;
  const before = clauses.slice(0, marked).findLastIndex((clause) => isIndicative(clause));
  const start = before < 0 ? from : marked;
  if (before >= 0 && !/^[:;–—]$/.test(clauses[marked]?.before ?? '')) return undefined;
  const after = clauses.findIndex((clause, at) => at > marked && isIndicative(clause) && breaksOff(clause));
  return clauses.slice(start, after < 0 ? clauses.length : after);
}

/** „…, berichtete X, …“, „…, so schrieb X“, „wie X mitteilte“. */
const isFrame = (clause: Clause): boolean =>
  ((isIndicative(clause) && (clause.finite === 0 || clause.units[0]?.lower === 'so')) ||
    clause.introducer === 'wie') &&
  cueOf(clause) !== undefined;
