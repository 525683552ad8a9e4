import type { Mention, SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { mention } from './source-phrase.ts';
import { chainEnd } from './governed.ts';

/** What a relative clause hangs on: the last noun phrase before it, or the last whose noun `fits`. */
export function antecedentOf(
  context: SentenceContext,
  clause: Clause,
  fits?: (lower: string) => boolean,
): Mention | undefined {
  const before = context.clauses[clause.index - 1];
  return before && phraseAround(context, before.units, fits);
}

/** The noun phrase around the last noun that fits, with determiner, adjectives and genitives. */
export function phraseAround(
  context: SentenceContext,
  units: readonly Unit[],
  fits: (lower: string) => boolean = () => true,
): Mention | undefined {
  const noun = units.findLastIndex((unit) => isNominal(unit) && fits(unit.lower));
  if (noun < 0) return undefined;
  let start = noun;
  while (start > 0) {
    const lower = units[start - 1]?.lower ?? '';
    if (!DETERMINERS.has(lower) && !isNominal(units[start - 1]) && !/e[nrsm]?$/.test(lower)) break;
    start--;
    if (DETERMINERS.has(lower)) break;
  }
  while (start < noun && !nounPhraseAt(units, start)) start++;
  return mention(context, units, start, Math.max(noun + 1, chainEnd(units, start)));
}
