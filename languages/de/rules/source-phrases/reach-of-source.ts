import type { Mention, SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { nounPhraseAt } from '../../grammar/noun-phrase.ts';
import type { SourcePhrase } from './source-phrase.ts';
import { opens } from './governed.ts';

/**
 * The phrase with what explains its source: a bracket („(NDB)“) and appositions („der Direktorin des Amtes“),
 * which belong to the source's words, and whom it was told to („gegenüber dem „Boten““), which only ends it.
 */
export function withExplanation(
  context: SentenceContext,
  clause: Clause,
  phrase: SourcePhrase,
): SourcePhrase {
  const { text } = context.document;
  if (
    phrase.source.kind !== 'mention' ||
    phrase.relative ||
    phrase.cue.some(({ start }) => start > phrase.start)
  )
    return phrase;
  const { mention } = phrase.source;
  let { end } = mention;
  if (end !== phrase.end) return phrase;
  end += /^\s*\([^()]{1,30}\)/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  if (phrase.to === clause.units.length) end = Math.max(end, appositionEnd(context, clause, phrase));
  const told = toldTo(clause, phrase);
  if (end === phrase.end) return told > end ? { ...phrase, end: told } : phrase;
  const { named = mention } = mention;
  const extended: Mention = { ...mention, end, words: text.slice(mention.start, end), named };
  return { ...phrase, end: Math.max(end, told), source: { kind: 'mention', mention: extended } };
}

/** End of the appositions right after the clause, or 0. */
function appositionEnd({ clauses }: SentenceContext, clause: Clause, phrase: SourcePhrase): number {
  let end = 0;
  for (const next of clauses.slice(clause.index + 1, clause.index + 3)) {
    const [first] = next.units;
    const named =
      isNominal(first) || (opens(clause, phrase.from) && nounPhraseAt(next.units, 0) !== undefined);
    const oblique = /^(?:dem|der|einem|einer|des|eines)$/.test(first?.lower ?? '');
    const apposition =
      next.before === ',' && next.type === 'fragment' && next.after === ',' && (named || oblique);
    if (!apposition) break;
    ({ end } = next);
  }
  return end;
}

/** End of „gegenüber …“ after the phrase, or 0. */
function toldTo({ units }: Clause, phrase: SourcePhrase): number {
  if (units[phrase.to]?.lower !== 'gegenüber') return 0;
  const inner = nounPhraseAt(units, phrase.to + 1);
  const quoted = units[phrase.to + 2]?.kind === 'quotation' ? phrase.to + 3 : 0;
  return units[Math.max(inner?.end ?? 0, quoted) - 1]?.end ?? 0;
}
