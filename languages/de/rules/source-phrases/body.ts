import type { Mention, SentenceContext, SourcePointer } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { DAYS, DETERMINERS, GENITIVE_DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { isDocumentNoun, isMediaNoun } from '../../lexicon/noun-classes.ts';
import { makerIn, statementClass } from '../../lexicon/statement-nouns.ts';
import { smallNameEnd } from './chain.ts';
import { isPronoun, isThirdPerson, ownerOf, pronounMention } from './stands-for.ts';
import { mention, whole } from './source-phrase.ts';

/** A report is its maker's where a medium made it, else a document. */
const isReport = (lower: string): boolean =>
  /(?:^|\p{L})(?:bericht|meldung|mitteilung|recherche|artikel)/u.test(lower);

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
    return first.lower.startsWith('dies') ? { kind: 'carried', spans } : as(pronounMention(context, first));
  const within = units.slice(from, to);
  const stated = within.findIndex((unit) => isNominal(unit) && statementClass(unit.lower) !== undefined);
  const noun = from + stated;
  const small = smallNameEnd(units, from);
  // Read like a title in quotation marks, so that it is known for an outlet.
  if (small === to)
    return as({
      ...spanned(context, units, from, to),
      units: [{ ...first, end: whole(units, from, to).end, kind: 'quotation' }],
    });
  if (stated < 0) return as();
  const lower = units[noun]?.lower ?? '';
  if (units.slice(from, noun).some((unit) => /^eigene[nrmsi]?$/.test(unit.lower))) {
    const subject = ownerOf(context, clause, from, to);
    return subject ? as(subject) : { kind: 'carried', spans };
  }
  if (isThirdPerson(first.lower) && noun > from) return as(pronounMention(context, first));
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
  if (maker && !/^(?:medien|presse|zeitungs|agentur)$/i.test(maker)) {
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
  // „übereinstimmenden Medienberichten“ are no outlet, „ersten Erkenntnissen“ nobody's.
  const reports = /^(?:medien|presse|zeitungs|agentur)?berichte?n?$/.test(lower);
  return reports || isVague(units.slice(from, noun), lower) ? part(noun, noun + 1) : as();
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
  // „Angaben vom Dienstag“ are dated, „Angaben aus dem Amt“ have a maker.
  if (next.lower === 'vom' && DAYS.has(units[noun + 2]?.lower ?? '')) return undefined;
  if (/^(?:von|vom|aus)$/.test(next.lower)) return noun + 2 < to ? noun + 2 : undefined;
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
  // An adjective that opens the sentence is capital, too.
  before.every((unit) => !isNominal(unit) || (unit.initial && /e[mnrs]$/.test(unit.lower)));
