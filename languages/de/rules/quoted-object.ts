import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';
import type { Unit } from '../grammar/units.ts';
import { isSaid } from '../quoted-words.ts';

/** „Rom rief „Raus mit euch!““, „Rom hofft, „dass der Damm hält““: what is said follows its verb without a colon. */
export const quotedObject: AttributionRule = {
  id: 'de/direct/quoted-object',
  stage: 'quotation',
  place: -2,
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type === 'fragment' || clause.type === 'infinitive') return undefined;
  const following = context.clauses.slice(clause.index + 1);
  const cue = cueOf(clause, following);
  const quoted = quotedAfter(context, clause);
  if (!quoted || !cue || cue.passive || cue.negated || cue.act === 'deny') return undefined;
  const source = sourceOf(context, clause, cue);
  if (!source) return undefined;
  return {
    rule: quotedObject.id,
    form: 'direct',
    act: cue.act,
    lemma: cue.lemma,
    factive: false,
    content: [spanOf(quoted)],
    cue: cue.units.map(spanOf),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index, ...source.clauses],
    sentence: context.sentence.index,
    confidence: 0.85,
  };
}

/** The quotation that closes the clause, or stands alone after its comma. */
function quotedAfter({ document, clauses }: SentenceContext, clause: Clause): Unit | undefined {
  const next = clauses[clause.index + 1];
  const alone = next?.before === ',' && next.units.length === 1 ? next.units[0] : undefined;
  const last = clause.units.findLast((unit) => unit.kind !== 'mark');
  const quoted = [alone, last].find((unit) => unit?.quotation);
  if (!quoted?.quotation || quoted === clause.units[0]) return undefined;
  const said = document.text.slice(quoted.quotation.inner.start, quoted.quotation.inner.end);
  return isSaid(document.text, quoted.quotation) || /[.!?]$/.test(said) ? quoted : undefined;
}
