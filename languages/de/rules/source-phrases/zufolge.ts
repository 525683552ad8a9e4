import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { afterAngaben, pointer, whole, type SourcePhrase } from './source-phrase.ts';

/** „X zufolge“. */
export function zufolgeAt(context: SentenceContext, { units }: Clause, at: number): SourcePhrase | undefined {
  if (units[at]?.lower !== 'zufolge') return undefined;
  for (let start = 0; start < at; start++) {
    const phrase = nounPhraseAt(units, start);
    if (phrase?.end !== at) continue;
    const inner = afterAngaben(units, start, at);
    const source = pointer(context, units, inner, at);
    if (!source) continue;
    const cue =
      inner > start ? [whole(units, start, inner), whole(units, at, at + 1)] : [whole(units, at, at + 1)];
    return { ...whole(units, start, at + 1), cue, source };
  }
  return undefined;
}

/** „demnach“: the source is the one before. */
export function demnachAt({ units }: Clause, at: number): SourcePhrase | undefined {
  const word = units[at]?.lower;
  if (word !== 'demnach' && word !== 'demzufolge') return undefined;
  return { ...whole(units, at, at + 1), cue: [whole(units, at, at + 1)], source: { kind: 'carried' } };
}
