import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isAnswer, isInsertedFrame, isReportedMood } from '../../grammar/content.ts';
import { isSubjunctive1, isSubjunctive2 } from '../../grammar/verb-forms.ts';

/** First clause of a summary: the parts of its subject, and the reason or condition before it. */
export function firstClause(
  { clauses }: SentenceContext,
  clause: Clause,
  subject: readonly number[],
): number {
  const first = Math.min(clause.index, ...subject);
  const before = clauses[first - 1];
  const tied = first === 1 && before && /^(?:weil|da|wenn|falls|um|dass)$/.test(before.introducer);
  return tied && !isReportedMood(before) ? 0 : first;
}

/** Subordinate clauses that state something beside the summary, not within it. */
const BESIDE = /^(?:während|nachdem|obwohl|wobei|indes)$/;

/** Last clause of a summary whose verb stands in clause `index`; what is in reported mood is said in words of its own. */
export function lastClause({ clauses }: SentenceContext, index: number): number {
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const next = clauses[at];
    if (!next || next.type === 'main' || next.before === ';' || next.before === ':') break;
    if (isAnswer(next) || isInsertedFrame(next) || BESIDE.test(next.introducer)) break;
    if (isTail(next)) break;
    last = at;
  }
  return last;
}

/** „hält es für möglich, dass …“, „hat dazu aufgefordert, … zu …“: a clause says it, and other rules read it. */
export function announcesContent({ clauses }: SentenceContext, clause: Clause): boolean {
  const after = clauses.slice(clause.index + 1, clause.index + 4);
  const next = after.find(({ type }) => type !== 'fragment' && type !== 'relative');
  if (next && /^(?:dass|daß|ob)$/.test(next.introducer)) return true;
  const pointed = clause.units.some(({ lower }) => POINTING.test(lower));
  return pointed && after[0]?.before === ',' && !/^(?:relative|main)$/.test(after[0].type);
}

/** Words that stand for a clause to come. */
const POINTING = /^(?:es|dar?(?:an|auf|für|gegen|mit|von|vor|zu|über))$/;

/** Subordinate clauses in reported mood right after a summary: „…, weil sie zu teuer sei“. They are said in words of their own. */
export function tailOf({ clauses }: SentenceContext, index: number): readonly Clause[] {
  const from = clauses.findIndex((each) => each.index > index && (each.type === 'main' || isTail(each)));
  const first = clauses[from];
  if (!first || first.type === 'main') return [];
  const end = clauses.findIndex(
    (each) => each.index > from && (each.type === 'main' || /^[;:]$/.test(each.before)),
  );
  return clauses.slice(from, end < 0 ? clauses.length : end);
}

function isTail(clause: Clause): boolean {
  if (clause.type !== 'subordinate' && clause.type !== 'relative') return false;
  if (isAnswer(clause) || isInsertedFrame(clause)) return false;
  const verb = clause.units[clause.finite]?.lower ?? '';
  return (
    isSubjunctive1(verb) || (isSubjunctive2(verb) && !/^(?:wenn|falls|als|wie)$/.test(clause.introducer))
  );
}
