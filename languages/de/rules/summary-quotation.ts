import { spanOf, type Attribution, type AttributionRule, type SentenceContext } from '../attribution.ts';
import { SUMMARY_PREPOSITIONS } from '../lexicon/cues.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Unit } from '../grammar/units.ts';
import { cueOf } from '../grammar/cue.ts';
import { sourceOf } from '../grammar/frame.ts';

/** Quoted words as the object of a verb of saying: „rief nach „mehr Geduld““, „nannte das „absurd““. */
export const summaryQuotation: AttributionRule = {
  id: 'de/reported/quotation',
  stage: 'summary',
  apply: (context) => context.clauses.flatMap((clause) => read(context, clause) ?? []),
};

/** One quoted word may be a name or irony; two are somebody's words. */
const FEWEST_WORDS = 2;

function read(context: SentenceContext, clause: Clause): Attribution | undefined {
  if (clause.type !== 'main') return undefined;
  const at = clause.units.findIndex((unit) => unit.quotation && wordsIn(context, unit) >= FEWEST_WORDS);
  const quoted = clause.units[at];
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  if (!quoted || !cue || cue.passive || cue.negated || at < clause.finite || cue.act === 'deny')
    return undefined;
  const link = linkBefore(clause.units, at, cue.lemma);
  if (!link) return undefined;
  const source = sourceOf(context, clause, cue);
  if (!source) return undefined;
  return {
    rule: summaryQuotation.id,
    form: link.as ? 'direct' : 'reported',
    act: cue.act === 'say' && link.preposition === 'nach' ? 'demand' : cue.act,
    lemma: cue.lemma,
    factive: false,
    content: [spanOf(quoted)],
    cue: link.preposition ? [...cue.units, link.unit].map(spanOf) : cue.units.map(spanOf),
    source: { kind: 'mention', mention: source.mention },
    frameClauses: [clause.index, ...source.clauses],
    sentence: context.sentence.index,
    confidence: 0.85,
  };
}

const wordsIn = (context: SentenceContext, unit: Unit): number =>
  context.document.text.slice(unit.start, unit.end).split(/\s+/).length;

/** The word that ties the quotation to the verb: „als“, or the verb's own preposition. */
function linkBefore(
  units: readonly Unit[],
  at: number,
  lemma: string,
): { unit: Unit; as: boolean; preposition: string } | undefined {
  for (const back of [1, 2, 3]) {
    const unit = units[at - back];
    if (!unit) return undefined;
    if (unit.lower === 'als') return { unit, as: true, preposition: '' };
    if (SUMMARY_PREPOSITIONS.get(lemma)?.includes(unit.lower))
      return { unit, as: false, preposition: unit.lower };
  }
  return undefined;
}
