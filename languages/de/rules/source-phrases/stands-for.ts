import type { Mention, SentenceContext } from '../../attribution.ts';
import { leadingSubject } from '../../grammar/clause-subject.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../../grammar/subject.ts';
import type { Unit } from '../../grammar/units.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { antecedentOf } from './antecedent.ts';
import { mention } from './source-phrase.ts';

/** The nominative a pronoun or possessive stands for, so that it is looked up like „er“ and „sie“. */
const NOMINATIVE: ReadonlyMap<string, string> = new Map([
  ...['seine', 'seiner', 'seinem', 'seinen', 'seines', 'dessen', 'ihm'].map((word) => [word, 'er'] as const),
  ...['ihre', 'ihrer', 'ihrem', 'ihren', 'ihres', 'deren', 'ihr', 'ihnen'].map(
    (word) => [word, 'sie'] as const,
  ),
]);

/** Whether the word is a pronoun that can be governed by „laut“ or „zufolge“. */
export const isPronoun = (lower: string): boolean => /^(?:ihm|ihr|ihnen|diesem|dieser|diesen)$/.test(lower);

/** Whether the word is a pronoun or possessive of the third person. */
export const isThirdPerson = (lower: string): boolean => NOMINATIVE.has(lower);

/** The pronoun as a mention that resolution understands. */
export function pronounMention(context: SentenceContext, unit: Unit): Mention {
  const lower = NOMINATIVE.get(unit.lower) ?? unit.lower;
  const { start, end, text } = unit;
  return {
    start,
    end,
    units: [{ ...unit, lower }],
    words: text,
    sentence: context.sentence.index,
    plural: unit.lower === 'ihnen',
  };
}

/** Who „eigene Angaben“ in units `from` to before `to` are the statements of; undefined where the clause does not say. */
export const ownerOf = (
  context: SentenceContext,
  clause: Clause,
  from: number,
  to: number,
): Mention | undefined => attributed(context, clause, from, to) ?? subjectOf(context, clause, to);

/** „die nach eigenen Angaben parteilose Kandidatin“: who the attribute is about. */
function attributed(
  context: SentenceContext,
  { units }: Clause,
  from: number,
  to: number,
): Mention | undefined {
  const article = units[from - 2];
  const next = units[to];
  if (
    !article ||
    !DETERMINERS.has(article.lower) ||
    !next ||
    isNominal(next) ||
    !/e[nrsm]?$/.test(next.lower)
  )
    return undefined;
  const found = nounPhraseAt(units, to);
  return found && mention(context, units, found.start, found.end);
}

/** The subject of the clause, or what the relative pronoun stands for. */
function subjectOf(context: SentenceContext, clause: Clause, to: number): Mention | undefined {
  if (clause.type === 'relative') return antecedentOf(context, clause);
  const { units, finite } = clause;
  // „Der Maler, Jan Rem, war nach eigenen Angaben …“: the subject stands before the commas.
  const leading = finite === 0 ? leadingSubject(context, clause)?.mention : undefined;
  if (leading) return leading;
  const found =
    clause.type === 'subordinate'
      ? subjectAfter(units.slice(0, finite), 1)
      : ((to <= finite ? undefined : subjectBefore(units, finite)) ?? subjectAfter(units, finite + 1));
  return found && mention(context, units, found.start, found.end);
}
