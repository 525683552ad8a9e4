import type { Mention, SentenceContext, SourcePointer } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../../grammar/subject.ts';
import type { Unit } from '../../grammar/units.ts';
import { DETERMINERS, GENITIVE_DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { isDocumentNoun, isMediaNoun } from '../../lexicon/noun-classes.ts';
import { makerIn, statementClass } from '../../lexicon/statement-nouns.ts';
import { antecedentOf } from './antecedent.ts';
import { smallNameEnd } from './governed.ts';
import { mention, whole } from './source-phrase.ts';

/** The nominative a pronoun or possessive stands for, so that it is looked up like „er“ and „sie“. */
const NOMINATIVE: ReadonlyMap<string, string> = new Map([
  ...['seine', 'seiner', 'seinem', 'seinen', 'seines', 'dessen', 'ihm'].map((word) => [word, 'er'] as const),
  ...['ihre', 'ihrer', 'ihrem', 'ihren', 'ihres', 'deren', 'ihr', 'ihnen'].map(
    (word) => [word, 'sie'] as const,
  ),
]);

/** Whether the word is a pronoun that can be governed by „laut“ or „zufolge“. */
export const isPronoun = (lower: string): boolean => /^(?:ihm|ihr|ihnen|diesem|dieser|diesen)$/.test(lower);

/** A report is its maker's where a medium made it, else a document. */
const isReport = (lower: string): boolean =>
  /(?:^|\p{L})(?:bericht|meldung|mitteilung|recherche|artikel)/u.test(lower);

/** The pronoun as a mention that resolution understands. */
function pronoun(context: SentenceContext, unit: Unit): Mention {
  const lower = NOMINATIVE.get(unit.lower) ?? unit.lower;
  const { start, end, text } = unit;
  return { start, end, units: [{ ...unit, lower }], words: text, sentence: context.sentence.index };
}

/**
 * Who stands behind the phrase of units `from` to before `to` that a preposition governs: the body inside
 * („Angaben des Amtes“), whoever the possessive means, the subject („eigene Angaben“), or the phrase itself.
 */
export function sourceOfPhrase(
  context: SentenceContext,
  clause: Clause,
  from: number,
  to: number,
): SourcePointer | undefined {
  const { units } = clause;
  const spans = [whole(units, from, to)];
  const first = units[from];
  if (!first) return undefined;
  const as = (named?: Mention): SourcePointer | undefined => {
    const found = mention(context, units, from, to, named);
    return found && { kind: 'mention', mention: found };
  };
  const part = (start: number, end: number): SourcePointer | undefined =>
    as(mention(context, units, start, end));
  if (to - from === 1 && isPronoun(first.lower))
    return first.lower.startsWith('dies') ? { kind: 'carried', spans } : as(pronoun(context, first));
  const noun = units.findIndex(
    (unit, at) => at >= from && at < to && isNominal(unit) && statementClass(unit.lower) !== undefined,
  );
  const small = smallNameEnd(units, from);
  // Read like a title in quotation marks, so that it is known for an outlet.
  if (small === to)
    return as({ ...spanned(context, units, from, to), units: [{ ...first, kind: 'quotation' }] });
  if (noun < 0) return as();
  const lower = units[noun]?.lower ?? '';
  if (units.slice(from, noun).some((unit) => /^eigene[nrmsi]?$/.test(unit.lower))) {
    const subject = attributed(context, clause, from, to) ?? subjectOf(context, clause);
    return subject ? as(subject) : { kind: 'carried', spans };
  }
  if (NOMINATIVE.has(first.lower) && noun > from) return as(pronoun(context, first));
  // „einer am Montag erschienenen Studie“: the name is without the attribute.
  if (DETERMINERS.has(first.lower) && PREPOSITIONS.has(units[from + 1]?.lower ?? '')) return part(noun, to);
  const rest = bodyAfter(units, noun, to);
  if (rest !== undefined) {
    const medium = units.slice(rest, to).some((unit) => isMediaNoun(unit.lower) || unit.kind === 'quotation');
    const text = isDocumentNoun(lower) && !(isReport(lower) && medium);
    return text && !medium ? as() : part(rest, to);
  }
  // „nach Grupps Meinung“
  const owner = units[noun - 1];
  if (noun - 1 >= from && isNominal(owner) && /[sß’']$/.test(owner?.text ?? '')) return part(from, noun);
  const maker = makerIn(units[noun]?.text ?? '');
  const { start = 0, end = 0 } = units[noun] ?? {};
  if (maker) {
    const unit: Unit = {
      ...first,
      start,
      end,
      text: maker,
      lower: maker.toLowerCase(),
      kind: 'word',
      initial: false,
    };
    return as({ start, end, units: [unit], words: maker, sentence: context.sentence.index });
  }
  if (/^(?:den|dieser|diesen|diesem)$/.test(first.lower) && statementClass(lower) === 'statement')
    return { kind: 'carried', spans };
  // „übereinstimmenden Medienberichten“ are no outlet.
  if (/^(?:medien|presse|zeitungs|agentur)?berichte?n?$/.test(lower)) return part(noun, noun + 1);
  return isVague(units.slice(from, noun), lower) ? { kind: 'vague', spans } : as();
}

const spanned = (
  context: SentenceContext,
  units: readonly Unit[],
  from: number,
  to: number,
): Omit<Mention, 'units'> => {
  const { start, end } = whole(units, from, to);
  return { start, end, words: context.document.text.slice(start, end), sentence: context.sentence.index };
};

/** Where the body begins that follows a noun for a statement: „Angaben | der Polizei“, „Angaben von | X“. */
function bodyAfter(units: readonly Unit[], noun: number, to: number): number | undefined {
  const next = units[noun + 1];
  if (!next || noun + 1 >= to) return undefined;
  if (next.lower === 'von' || next.lower === 'vom') return noun + 2 < to ? noun + 2 : undefined;
  const genitive =
    GENITIVE_DETERMINERS.has(next.lower) ||
    isNominal(next) ||
    next.kind === 'quotation' ||
    (/e[rn]$/.test(next.lower) && isNominal(units[noun + 2]));
  return genitive ? noun + 1 : undefined;
}

/** „ersten Informationen“, „Schätzungen“: said by nobody in particular. */
const isVague = (before: readonly Unit[], noun: string): boolean =>
  statementClass(noun) === 'statement' &&
  !before.some(({ lower }) =>
    /^(?:offiziell|behördlich|amtlich|polizeilich|staatlich|militärisch)e/.test(lower),
  ) &&
  before.every((unit) => !isNominal(unit) || DETERMINERS.has(unit.lower));

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
function subjectOf(context: SentenceContext, clause: Clause): Mention | undefined {
  if (clause.type === 'relative') return antecedentOf(context, clause);
  const { units, finite } = clause;
  const found =
    clause.type === 'subordinate'
      ? subjectAfter(units.slice(0, finite), 1)
      : (subjectBefore(units, finite) ?? subjectAfter(units, finite + 1));
  return found && mention(context, units, found.start, found.end);
}
