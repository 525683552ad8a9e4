import type { Span } from '../../../../core/span.ts';
import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isReportedMood } from '../../grammar/content.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { attributeAround, isArticle, isCount } from './attribute-content.ts';
import { cut } from './cut.ts';
import { opens, verbAfter } from './first-field.ts';
import type { Placed } from './source-phrase.ts';
import { firstOf, lastOf } from './statement-bounds.ts';

/** What a phrase lays to its source: the clause around it with what hangs on it, without the phrase. */
export function laidContent(
  context: SentenceContext,
  placed: Placed,
  all: readonly Placed[],
): readonly Span[] {
  const { clause, phrase } = placed;
  const { clauses } = context;
  const last = clauses[lastOf(context, placed, all)] ?? clause;
  const before = clauses[clause.index - 1];
  // „des – nach Angaben des Amtes – verschuldeten Vereins“
  const interrupted = phrase.from === 0 && before && isArticle(before, before.units.length - 1);
  if (isCount(placed) || interrupted) return [];
  const attribute = attributeAround(placed);
  if (attribute) return attribute;
  // „Der Mann (laut Polizei 43 Jahre alt) floh“
  if (clause.before === '(' && clause.after === ')' && phrase.from === 0 && phrase.to < clause.units.length)
    return cut(context, [{ start: phrase.end, end: clause.end }], placed, all);
  if (phrase.relative) return cut(context, [{ start: phrase.end, end: last.end }], placed, all);
  if (opens(clause, phrase.from)) {
    const verb = resumed(context, placed);
    if (verb) return cut(context, [{ start: verb.start, end: Math.max(last.end, verb.end) }], placed, all);
  }
  const first = clauses[firstOf(context, placed)] ?? clause;
  const whole = [{ start: first.start, end: last.end }];
  // „nach Angaben des Vereins, der vor Ort hilft, …“: what describes the source is not said by it.
  const next = clauses[clause.index + 1];
  const describes = phrase.to === clause.units.length && next?.type === 'relative' && !isReportedMood(next);
  return cut(context, whole, describes ? { clause, phrase: { ...phrase, end: next.end } } : placed, all);
}

/** Where the statement goes on after a phrase that opens it: at the finite verb. */
function resumed({ clauses }: SentenceContext, { clause, phrase }: Placed): Span | undefined {
  const finite = verbAfter(clause, phrase.from + 1);
  const verb = clause.units[finite];
  if (clause.type === 'main' && verb && finite >= phrase.to) return { start: verb.start, end: clause.end };
  if (clause.finite >= 0) return undefined;
  const after = clauses.slice(clause.index + 1);
  const mains = after.filter(({ type, before }) => type === 'main' && (before === ',' || before === ')'));
  // „…, vertreten durch X, hat …“: a participle may look like the verb.
  const main = mains.find((each) => each.finite === 0 && !isParticiple(each)) ?? mains[0];
  const explains = after
    .slice(0, main && after.indexOf(main))
    .every((each) => ['fragment', 'relative', 'infinitive'].includes(each.type) || isParticiple(each));
  const inserted =
    clause.index > 0 && (clause.before === ',' || clause.before === '(' || clause.before === '-');
  if (!main || !explains || inserted) return undefined;
  const start = main.units[main.finite];
  return start && main.finite <= 8 ? { start: start.start, end: main.end } : undefined;
}

const isParticiple = ({ units, finite }: Clause): boolean =>
  finite === 0 && hasFeature(units[0]?.lower ?? '', VERB.participle);
