import type { Span } from '../../../../core/span.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { phraseOf } from './chain.ts';
import type { Placed } from './source-phrase.ts';

/** Whether the word before the phrase is the article of a noun to come, not a pronoun („…, die laut …“, „sind das laut …“). */
export function isArticle(clause: Clause, at: number): boolean {
  const lower = clause.units[at]?.lower ?? '';
  const pronoun =
    (at === 0 && clause.before === ',') ||
    /^(?:das|dies|dieser?|alle|beide|viele|einige|andere|weitere)$/.test(lower);
  return DETERMINERS.has(lower) && !pronoun;
}

/** „die nach Angaben des Amtes giftige Lauge“: only this noun phrase is laid to the source. */
export function attributeAround({ clause, phrase }: Placed): readonly Span[] | undefined {
  const { units } = clause;
  const before = units[phrase.from - 1];
  const next = units[phrase.to];
  const adjective = next?.kind === 'word' && !isNominal(next) && /(?:e|en|er|es|em)$/.test(next.lower);
  if (!before || !isArticle(clause, phrase.from - 1)) return undefined;
  // „die ihrer Meinung nach in Europa verbreitete Angst“ is not cut out.
  if (!adjective || DETERMINERS.has(next.lower)) return [];
  const noun = phraseOf(units, phrase.to);
  const end = noun && units[noun.end - 1];
  if (!end) return [];
  return [
    { start: before.start, end: before.end },
    { start: next.start, end: end.end },
  ];
}

/** „der nach Angaben des Amtes 300 Gäste“, „100, nach anderen Angaben 110“: only a number is laid to the source. */
export function isCount({ clause, phrase }: Placed): boolean {
  const { units } = clause;
  const next = units[phrase.to];
  const number =
    next?.kind === 'number' ||
    /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/.test(next?.lower ?? '');
  return number && (clause.type === 'fragment' || isArticle(clause, phrase.from - 1));
}
