import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Unit } from '../grammar/units.ts';
import { phraseOf } from './source-phrases/chain.ts';

/**
 * „…, erfuhr die dpa aus Parteikreisen“, „…, wie die dpa aus Sicherheitskreisen erfuhr“: what a reporter was told is
 * laid to whoever told it.
 */
export const heardFrom: AttributionRule = {
  id: 'de/indirect/heard-from',
  stage: 'frame',
  place: 1,
  words: [(lower) => HEARD.test(lower)],
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  const verb = clause.units.filter(({ lower }) => HEARD.test(lower));
  const how = clause.units[0]?.lower === 'wie' ? clause.units[0] : undefined;
  const placed = clause.before === ',' && (clause.finite === 0 || how !== undefined);
  if (verb.length === 0 || !placed || !isStated(context, clause)) return undefined;
  const from = clause.units.findIndex(({ lower }) => lower === 'aus');
  const phrase = from < 0 ? undefined : phraseOf(clause.units, from + 1);
  const mention = phrase && mentionOf(context, clause.units, { start: from + 1, end: phrase.end });
  if (!mention || !/kreisen?$/.test(mention.units.at(-1)?.lower ?? '')) return undefined;
  return {
    rule: heardFrom.id,
    form: 'indirect',
    act: 'say',
    lemma: 'erfahren',
    factive: false,
    content: contentBefore(context, clause),
    cue: cueOf(how, verb, clause),
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

const HEARD = /^(?:erfuhr|erfuhren|erfahren)$/;

/** Whether a main clause stands before, which is what was heard. */
const isStated = ({ clauses }: SentenceContext, { index }: Clause): boolean =>
  clauses.slice(0, index).some(({ type }) => type === 'main');

function contentBefore({ clauses }: SentenceContext, clause: Clause): readonly Span[] {
  const first = clauses[0];
  const last = clauses[clause.index - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** „wie … erfuhr“, „erfuhr“, „hat … erfahren“. */
function cueOf(how: Unit | undefined, verb: readonly Unit[], clause: Clause): readonly Span[] {
  const finite = clause.units[clause.finite];
  const all = [how, finite, ...verb].flatMap((unit) => unit ?? []);
  return all
    .filter((unit, at) => all.indexOf(unit) === at)
    .toSorted((a, b) => a.start - b.start)
    .map(spanOf);
}
