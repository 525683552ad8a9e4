import type { Mention, SentenceContext } from '../attribution.ts';
import type { Clause } from './clauses.ts';
import { isReportedMood } from './content.ts';
import { subjectMention } from './clause-subject.ts';
import { isNominal } from './noun-phrase.ts';
import { isSecondPredicate } from './second-predicate.ts';

/** The subject that a second predicate shares with a main clause before it, which is itself no reported content. */
export function sharedSubject(context: SentenceContext, clause: Clause): Mention | undefined {
  for (let at = clause.index - 1; at >= 0; at--) {
    const before = context.clauses[at];
    if (before?.type !== 'main' || isReportedMood(before) || isSecondPredicate(before)) continue;
    return subjectMention(context, before).find(
      ({ units }) => units.some(isNominal) || /^(?:er|sie|dieser|diese)$/.test(units[0]?.lower ?? ''),
    );
  }
  return undefined;
}
