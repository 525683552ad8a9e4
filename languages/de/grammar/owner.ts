import { mentionOf, type Mention, type SentenceContext } from '../attribution.ts';
import { DETERMINERS, GENITIVE_DETERMINERS, POSSESSIVES } from '../lexicon/function-words.ts';
import type { Clause } from './clauses.ts';
import { isNominal, nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { isCapital, type Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature } from './verb-forms.ts';

/** Whose noun it is, and where the phrase around the noun ends. */
export interface Owned {
  readonly mention: Mention | undefined;
  readonly end: number;
}

/** The owner of a noun: a genitive or „von“ after it, a name in the genitive or a possessive before it. */
export function ownerOf(context: SentenceContext, clause: Clause, noun: number): Owned {
  const { units } = clause;
  const after = phraseAfter(units, noun);
  const mention = after && mentionOf(context, units, after);
  if (after && mention) return { mention, end: after.end };
  const before = makerBefore(context, units, noun) ?? nameBefore(context, units, noun);
  return { mention: before ?? possessor(context, clause, noun), end: noun + 1 };
}

/** The genitive or „von“ right after the noun. */
function phraseAfter(units: readonly Unit[], noun: number): Phrase | undefined {
  const next = units[noun + 1]?.lower ?? '';
  const from = next === 'von' || next === 'vom' ? noun + 2 : GENITIVE_DETERMINERS.has(next) ? noun + 1 : -1;
  if (from >= 0) return nounPhraseAt(units, from);
  // „die Forderung Frankreichs“, „die Ankündigung Präsident Malls“
  const phrase = isNominal(units[noun + 1]) ? nounPhraseAt(units, noun + 1) : undefined;
  return phrase && isGenitive(units[phrase.end - 1]) ? phrase : undefined;
}

const isGenitive = (unit: Unit | undefined): boolean => /(?:[^s]s|['’])$/.test(unit?.lower ?? '');

/** „Frankreichs Forderung“, „Minister Rohdes neuer Vorschlag“. */
function nameBefore(context: SentenceContext, units: readonly Unit[], noun: number): Mention | undefined {
  let at = noun - 1;
  while (
    units[at]?.kind === 'word' &&
    !isCapital(units[at]) &&
    /e[rsnm]?$/.test(units[at]?.lower ?? '') &&
    !DETERMINERS.has(units[at]?.lower ?? '')
  )
    at--;
  if (!isNominal(units[at]) || !isGenitive(units[at])) return undefined;
  let start = at;
  while (isNominal(units[start - 1])) start--;
  return mentionOf(context, units, { start, end: at + 1 });
}

/** „das von Minister Kolb formulierte Ziel“: „von“ and a participle before the noun. */
function makerBefore(context: SentenceContext, units: readonly Unit[], noun: number): Mention | undefined {
  const stem = (units[noun - 1]?.lower ?? '').replace(/e[nrsm]?$/, '');
  if (!hasFeature(stem, VERB.participle)) return undefined;
  const by = units.findLastIndex(({ lower }, at) => at < noun && /^vo[nm]$/.test(lower));
  const article = units[by - 1]?.lower ?? '';
  const phrase = by > 0 && DETERMINERS.has(article) ? nounPhraseAt(units, by + 1) : undefined;
  return phrase && phrase.end < noun ? mentionOf(context, units, phrase) : undefined;
}

const HIS = /^(?:sein|dessen)/;

/** „seine Forderung“: the subject of the clause, if the noun is not in it; else whoever the pronoun stands for. */
function possessor(context: SentenceContext, clause: Clause, noun: number): Mention | undefined {
  const { units, finite } = clause;
  let at = noun - 1;
  while (at >= 0 && noun - at <= 3 && !POSSESSIVES.has(units[at]?.lower ?? '') && !isCapital(units[at])) at--;
  const unit = units[at];
  if (!unit || !POSSESSIVES.has(unit.lower) || /^(?:mein|dein|unser)/.test(unit.lower)) return undefined;
  const subject = finite < 0 ? undefined : (subjectBefore(units, finite) ?? subjectAfter(units, finite + 1));
  if (subject && !(subject.start <= at && noun < subject.end)) return mentionOf(context, units, subject);
  // „Ihre Forderung, …, wiederholte die Initiative“
  const verb = context.clauses.find(
    ({ index, type, finite: first }) => index > clause.index && type === 'main' && first === 0,
  );
  const later = finite < 0 && verb ? subjectAfter(verb.units, 1) : undefined;
  if (verb && later) return mentionOf(context, verb.units, later);
  const stands = { ...unit, lower: HIS.test(unit.lower) ? 'er' : 'sie' };
  return {
    start: unit.start,
    end: unit.end,
    units: [stands],
    words: unit.text,
    sentence: context.sentence.index,
  };
}
