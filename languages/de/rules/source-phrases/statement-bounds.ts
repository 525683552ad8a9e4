import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isAnswer, isInsertedFrame, isReportedMood } from '../../grammar/content.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Placed } from './source-phrase.ts';

const isConjoined = ({ units }: Clause): boolean =>
  /^(?:und|oder|doch|aber|sowie)$/.test(units[0]?.lower ?? '');

/** „…, die ihrer Meinung nach …“, whatever its verb was taken for. */
const isRelative = ({ before, units, finite }: Clause): boolean =>
  before === ',' && RELATIVES.has(units[0]?.lower ?? '') && finite !== 1 && !isNominal(units[1]);

/** The clause the statement begins with. */
export function firstOf({ clauses }: SentenceContext, { clause }: Placed): number {
  if (['relative', 'subordinate', 'infinitive'].includes(clause.type) || isRelative(clause))
    return clause.index;
  let first = clause.index;
  for (let at = clause.index; at > 0; at--) {
    const mark = clauses[at]?.before ?? '';
    const before = clauses[at - 1];
    if (!before || mark === ';' || mark === ':') break;
    if (before.type === 'main' && clause.type === 'main' && before.finite >= 0) {
      // A verb at the end belongs to a subordinate clause that was interrupted.
      if (isReportedMood(before) || (before.finite > 0 && before.finite === before.units.length - 1)) {
        first = at - 1;
        continue;
      }
      // What stands between belongs to the clause before, unless this one has nothing else in its first field.
      return clause.finite === 0 && !isConjoined(clause) ? first : clause.index;
    }
    first = at - 1;
  }
  const opening = clauses[first];
  return opening?.type === 'fragment' && opening.after === '–' && first < clause.index ? first + 1 : first;
}

/** The last clause of the statement: where no other voice and no other phrase begins. */
export function lastOf({ clauses }: SentenceContext, { clause }: Placed, all: readonly Placed[]): number {
  const dependent = clause.type === 'relative' || clause.type === 'subordinate';
  let last = clause.index;
  for (let at = clause.index + 1; at < clauses.length; at++) {
    const next = clauses[at];
    if (!next || next.before === ';' || isAnswer(next) || isInsertedFrame(next)) break;
    if (all.some((other) => other.clause === next)) break;
    if (dependent && !isReportedMood(next) && (next.type === 'main' || next.type === 'fragment')) return last;
    const newVoice =
      next.type === 'main' && !isReportedMood(next) && (!/^[,:]$/.test(next.before) || isConjoined(next));
    if (newVoice) break;
    last = at;
  }
  return last;
}
