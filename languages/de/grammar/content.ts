import type { SentenceContext } from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from './clauses.ts';
import { cueOf, type FoundCue } from './cue.ts';
import { lacksAdverb } from './cue-phrase.ts';
import { isSecondPredicate } from './second-predicate.ts';
import { isSubjunctive1, isSubjunctive2 } from './verb-forms.ts';

/** Whether the finite verb of the clause is in a mood of reported speech. */
export const isReportedMood = (clause: Clause): boolean => {
  const verb = clause.units[clause.finite]?.lower ?? '';
  return isSubjunctive1(verb) || isSubjunctive2(verb) || /^(?:müss|könn|dürf)te/.test(verb);
};

/** „was Moskau bestreitet“: somebody's answer to the content, not part of it. */
export const isAnswer = (clause: Clause): boolean =>
  (clause.introducer === 'was' || clause.introducer === 'wogegen') &&
  (['deny', 'confirm', 'refute'].includes(cueOf(clause)?.act ?? '') ||
    (clause.introducer === 'wogegen' && /^(?:verwahr|wehr)/.test(clause.units[clause.finite]?.lower ?? '')));

/** „wie X mitteilte“, „so X“, „laut X“ set between commas. */
export const isInsertedFrame = (clause: Clause): boolean =>
  clause.introducer === 'wie' && !DEGREE.test(clause.units[1]?.lower ?? '') && isWhole(cueOf(clause));

/** „wie das Spiel ausgeht“ lacks the „davon“ that makes it speech. */
const isWhole = (cue: FoundCue | undefined): boolean =>
  cue !== undefined && (cue.passive || cue.fixed.length > 0 || !lacksAdverb(cue.lemma, cue.units));

/** „wie sehr ihn das freue“ asks how much. */
const DEGREE = /^(?:sehr|viele?|lange|oft|weit|groß|hoch|schnell|wichtig|gut|schwer|stark)$/;

/** Whether the outlet's own voice returns with this clause. */
function ownVoiceReturns(clause: Clause, start: Clause): boolean {
  if (isAnswer(clause)) return true;
  if (clause.type !== 'main' || isReportedMood(clause)) return false;
  if (['–', '—', '-', ';'].includes(clause.before)) return true;
  // „Die Forderung, … zu schließen, sorgt für Streit“: a verb that opens its clause belongs to the sentence around.
  if (clause.finite === 0 && clause.before === ',') return true;
  // „…, er sei müde, und ging“: the indicative that goes on after somebody's mood is the outlet's.
  if (start.type === 'main' && isReportedMood(start) && isSecondPredicate(clause)) return true;
  const subordinate = start.type === 'subordinate' || start.type === 'infinitive';
  // „sagte, dass das Werk schließe, er nannte auch den Tag“
  if (subordinate && clause.before === ',' && clause.finite === 1 && STANDS_ALONE.has(firstWord(clause)))
    return true;
  if (subordinate) return ['und', 'doch', 'aber', 'jedoch'].includes(firstWord(clause));
  // „sagte, der Damm halte, aber er brach“
  return start.type === 'main' && isReportedMood(start) && ['doch', 'aber'].includes(firstWord(clause));
}

const firstWord = ({ units }: Clause): string => units[0]?.lower ?? '';

/** Pronouns that open a main clause and no part of a list. */
const STANDS_ALONE = new Set(['er', 'sie', 'es', 'man', 'dies', 'danach', 'dann', 'später']);

/** The content that begins with clause `from` and runs on until the outlet speaks again; as spans. */
export function contentFrom(context: SentenceContext, from: number): readonly Span[] {
  const start = context.clauses[from];
  if (!start) return [];
  const spans: { start: number; end: number }[] = [{ start: start.start, end: start.end }];
  for (let at = from + 1; at < context.clauses.length; at++) {
    const clause = context.clauses[at];
    if (!clause || ownVoiceReturns(clause, start)) break;
    const open = spans.at(-1);
    if (isInsertedFrame(clause)) {
      const next = context.clauses[at + 1];
      if (next) spans.push({ start: next.start, end: next.start });
    } else if (open) open.end = clause.end;
  }
  return spans.filter((span) => span.end > span.start).map((span) => closed(context, span));
}

/** „Das Bad bleibt, wie die Stadt mitteilte, geschlossen“: after a bare verb or an open bracket the clause is not done. */
export const isLeftOpen = (before: Clause | undefined, rest: Clause): boolean =>
  before?.type === 'main' &&
  before.finite >= 0 &&
  (before.tail === rest.units || (before.finite === before.units.length - 1 && before.tail.length === 0));

/** Whether the content is one quotation, from mark to mark. */
export function isOneQuotation({ sentence }: SentenceContext, content: readonly Span[]): boolean {
  const [only, more] = content;
  if (!only || more) return false;
  return sentence.quotations.some(({ start, end }) => start === only.start && end >= only.end - 1);
}

/** A bracket that opened inside the span and closes right after it belongs to it. */
export function closed(context: SentenceContext, span: Span): Span {
  const words = context.document.text.slice(span.start, span.end);
  const opens = words.split('(').length - words.split(')').length;
  return opens > 0 && context.document.text[span.end] === ')'
    ? { start: span.start, end: span.end + 1 }
    : span;
}

/** Where words end that close with the clause; with the sentence's full stop where the clause is its last. */
export const endWithStop = ({ sentence, clauses }: SentenceContext, clause: Clause): number =>
  clause.index === clauses.length - 1 ? sentence.end : clause.end;
