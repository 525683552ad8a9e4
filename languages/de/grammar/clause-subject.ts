import { mentionOf, type Mention, type SentenceContext } from '../attribution.ts';
import { over, withBracket } from './apposition.ts';
import type { Clause } from './clauses.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** The source in a clause with a cue, and the clauses the source phrase reaches over. */
export interface FramedSource {
  readonly mention: Mention;
  readonly clauses: readonly number[];
}

/** Whether the clauses before this one are only parts of its subject: apposition, relative clause. */
export function leadingSubject(context: SentenceContext, clause: Clause): FramedSource | undefined {
  let first = clause.index;
  while (first > 0) {
    const before = context.clauses[first - 1];
    if (!before || (before.type !== 'fragment' && before.type !== 'relative')) break;
    if (context.clauses[first]?.before === ':' || context.clauses[first]?.before === ';') break;
    first--;
  }
  const start = context.clauses[first];
  if (first === clause.index || !start || start.type !== 'fragment') return undefined;
  const subject = subjectBefore([...start.units, ...clause.units], start.units.length);
  const head = subject && mentionOf(context, start.units, subject);
  if (!head) return undefined;
  let mention = withBracket(context, head);
  for (const part of context.clauses.slice(first + 1, clause.index)) {
    // A relative clause tells more of somebody already named; it is no part of the name.
    if (part.type === 'relative') break;
    mention = withBracket(context, over(mention, part));
  }
  return { mention, clauses: context.clauses.slice(first, clause.index).map((each) => each.index) };
}

const known = new WeakMap<Clause, readonly Mention[]>();

/** Who a main clause is about: its subject, appositions before the verb included. */
export function subjectMention(context: SentenceContext, clause: Clause): readonly Mention[] {
  // Rules ask for it, and whoever wants to know of whom a sentence speaks.
  const mentions = known.get(clause) ?? readMentions(context, clause);
  known.set(clause, mentions);
  return mentions;
}

function readMentions(context: SentenceContext, clause: Clause): readonly Mention[] {
  const leading = clause.finite === 0 ? leadingSubject(context, clause)?.mention : undefined;
  const phrases = [subjectBefore(clause.units, clause.finite), subjectAfter(clause.units, clause.finite + 1)];
  const mentions = phrases.map((phrase) => phrase && mentionOf(context, clause.units, phrase));
  return [leading, ...mentions].filter((mention) => mention !== undefined);
}
