import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { ACCORDING_NOUNS } from '../../lexicon/cues.ts';
import { isDocumentNoun, isMediaNoun } from '../../lexicon/noun-classes.ts';
import { afterAngaben, pointer, whole, type SourcePhrase } from './source-phrase.ts';

/** „laut Polizei“, „gemäß dem Vertrag“. */
export function lautAt(context: SentenceContext, { units }: Clause, at: number): SourcePhrase | undefined {
  const word = units[at]?.lower;
  if (word !== 'laut' && word !== 'gemäß') return undefined;
  const phrase = nounPhraseAt(units, at + 1);
  if (!phrase) return undefined;
  if (
    word === 'gemäß' &&
    !units
      .slice(phrase.start, phrase.end)
      .some(
        (unit) => isDocumentNoun(unit.lower) || ACCORDING_NOUNS.has(unit.lower) || isMediaNoun(unit.lower),
      )
  )
    return undefined;
  const inner = afterAngaben(units, phrase.start, phrase.end);
  const source = pointer(context, units, inner, phrase.end);
  return source && { ...whole(units, at, phrase.end), cue: [whole(units, at, inner)], source };
}
