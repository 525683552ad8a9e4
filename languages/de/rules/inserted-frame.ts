import {
  mentionOf,
  spanOf,
  type Attribution,
  type AttributionRule,
  type SentenceContext,
} from '../attribution.ts';
import type { Span } from '../../../core/span.ts';
import type { Clause } from '../grammar/clauses.ts';
import { closed, isInsertedFrame } from '../grammar/content.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';

/** „…, wie X mitteilte“, „Wie X berichtet, …“, „…, so X“. */
export const insertedFrame: AttributionRule = {
  id: 'de/indirect/inserted-frame',
  apply: (context) => {
    for (const clause of context.clauses) {
      const found = isInsertedFrame(clause) ? asFrame(context, clause) : soFrame(context, clause);
      if (found) return [found];
    }
    return [];
  },
};

function asFrame(context: SentenceContext, clause: Clause): Attribution | undefined {
  const cue = cueOf(clause);
  const source = cue && sourceOf(context, clause, cue);
  const first = clause.units[0];
  if (!cue || !source || !first || cue.act === 'deny') return undefined;
  return make(context, clause, source.mention, [spanOf(first), ...cue.units.map(spanOf)], cue.lemma, cue.act);
}

function soFrame(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.units[0]?.lower !== 'so' || clause.finite >= 0 || clause.index === 0) return undefined;
  const phrase = nounPhraseAt(clause.units, 1);
  const mention = phrase && mentionOf(context, clause.units, phrase);
  return mention && make(context, clause, mention, [spanOf(clause.units[0])], 'so', 'say');
}

function make(
  context: SentenceContext,
  clause: Clause,
  mention: NonNullable<ReturnType<typeof mentionOf>>,
  cue: readonly Span[],
  lemma: string,
  act: Attribution['act'],
): Attribution | undefined {
  const content = around(context, clause);
  const quotation =
    content.length === 1 &&
    context.sentence.quotations.some(
      (each) => each.start === content[0]?.start && each.end >= content[0].end - 1,
    );
  if (content.length === 0) return undefined;
  return {
    rule: insertedFrame.id,
    form: quotation ? 'direct' : 'indirect',
    act,
    lemma,
    factive: false,
    content,
    cue,
    source: { kind: 'mention', mention },
    frameClauses: [clause.index],
    sentence: context.sentence.index,
    confidence: 0.9,
  };
}

/** The sentence without the frame, as one or two spans. */
function around(context: SentenceContext, clause: Clause): readonly Span[] {
  const before = context.clauses.slice(0, clause.index);
  const after = context.clauses.slice(clause.index + 1);
  return [before, after].flatMap((part) => {
    const first = part[0];
    const last = part.at(-1);
    const said = part.some(
      (each) => each.finite >= 0 || each.units.some((unit) => unit.kind === 'quotation'),
    );
    return first && last && said ? [closed(context, { start: first.start, end: last.end })] : [];
  });
}
