import { MONTHS } from '../lexicon/abbreviations.ts';
import { DAYS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import {
  AHEAD_WORDS,
  DATE_NOUNS,
  FEASTS,
  HABITUAL,
  NEXT_WORDS,
  PARTS_OF_A_TIME,
  TIME_NOUNS,
} from '../lexicon/time-words.ts';
import type { Clause } from './clauses.ts';
import { isCapital, type Unit } from './units.ts';

type Units = readonly Unit[];

const word = (units: Units, at: number): string => units[at]?.lower ?? '';

/** „Montag“, „Donnerstagabend“ */
const DAY_OR_PART =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)(?:e?s|abend|morgen|mittag|nachmittag|vormittag|nacht)?$/;

const isDay = (lower: string): boolean => DAYS.has(lower) || DAY_OR_PART.test(lower);

/** Where the date that begins at `at` ends: „Montag“, „4. März“, „Mitte September“, „Herbst“; -1 where none begins. */
function dateEnd(units: Units, at: number): number {
  const one = word(units, at);
  if (/^(?:diesem|diesen|heutigen|späten|frühen)$/.test(one)) {
    const end = dateEnd(units, at + 1);
    return end > 0 && (isDay(word(units, end - 1)) || one.startsWith('spät')) ? end : -1;
  }
  if (PARTS_OF_A_TIME.has(one))
    return dateEnd(units, at + 1) > 0 || TIME_NOUNS.has(word(units, at + 2)) ? at + 3 : -1;
  if (isDay(one) || MONTHS.has(one) || DATE_NOUNS.has(one)) return at + 1;
  if (/^\d{1,2}$/.test(one) && MONTHS.has(word(units, at + 1))) return at + 2;
  return -1;
}

const NUMERAL =
  /^(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|einem|einer)$/;

/** Where a phrase that begins at `at` and dates something ahead ends; -1 where none begins. */
function phraseEnd(units: Units, at: number): number {
  const one = word(units, at);
  const two = word(units, at + 1);
  if (AHEAD_WORDS.has(one)) return at + 1;
  if (one === 'morgen' && units[at]?.text === 'morgen' && !/^(?:heute|gestern)$/.test(word(units, at - 1)))
    return at + 1;
  if (one === 'heute' && /^(?:abend|nachmittag|nacht|mittag)$/.test(two)) return at + 2;
  if (NEXT_WORDS.has(one)) return nextEnd(units, at);
  if (/^(?:am|im|zum|an|ab|bis|diesen|vo[nm])$/.test(one)) {
    const begin = one === 'bis' && /^(?:zum|zur|an)$/.test(two) ? at + 2 : at + 1;
    const end = dateEnd(units, begin);
    const range = !/^vo[nm]$/.test(one) || /^(?:bis|an)$/.test(word(units, end));
    if (end > 0 && range) return withoutYear(units, end, one);
    if (/^(?:ab|bis)$/.test(one) && /^20\d\d$/.test(word(units, begin))) return begin + 1;
  }
  if (PARTS_OF_A_TIME.has(one) && isCapital(units[at])) {
    const end = dateEnd(units, at + 1);
    if (end > 0) return withoutYear(units, end, one);
  }
  if (/^(?:an|zu|über|bis|ab|nach|vor)$/.test(one) && FEASTS.has(two)) return at + 2;
  if (/^(?:in|binnen)$/.test(one)) return inEnd(units, at);
  return -1;
}

/** „der nächsten zwei Wochen“: the noun may stand a word away; „der nächste Bahnhof“ dates nothing. */
function nextEnd(units: Units, at: number): number {
  for (let noun = at + 1; noun <= at + 2; noun++) {
    const lower = word(units, noun);
    if (TIME_NOUNS.has(lower) || isDay(lower) || MONTHS.has(lower)) return noun + 1;
  }
  return -1;
}

/** „in zwei Wochen“, „in Kürze“, „in naher Zukunft“, „in der Nacht zum Freitag“ */
function inEnd(units: Units, at: number): number {
  const [one, two, three] = [word(units, at + 1), word(units, at + 2), word(units, at + 3)];
  if (/^(?:kürze|bälde|zukunft)$/.test(one)) return at + 2;
  if (/^(?:naher|nächster|absehbarer|ferner)$/.test(one) && /^(?:zukunft|zeit)$/.test(two)) return at + 3;
  if (NUMERAL.test(one) && /^(?:tagen|wochen|monaten|jahren|monat|woche|jahr)$/.test(two)) return at + 3;
  const night = one === 'der' && two === 'nacht' && /^(?:zum|auf)$/.test(three);
  const end = night ? dateEnd(units, at + 4) : -1;
  return end;
}

/** „im Mai 1920“: with its year a date may lie anywhere, unless something runs until or from then. */
const withoutYear = (units: Units, end: number, preposition: string): number =>
  /^(?:1\d|20)\d\d$/.test(word(units, end)) && !/^(?:ab|bis)$/.test(preposition) ? -1 : end;

/** „der am Montag vorgelegte Plan“, „Das Spiel am Samstag ist …“: the date is another's, not that of what is said. */
function isOfNoun({ units, finite, type }: Clause, from: number, end: number): boolean {
  const before = units[from - 1];
  if (DETERMINERS.has(before?.lower ?? '') && !NEXT_WORDS.has(word(units, from))) return true;
  const noun = isCapital(before) && !PREPOSITIONS.has(before?.lower ?? '');
  return type === 'main' && end === finite && noun && units[from]?.text === word(units, from);
}

/** A year that lies behind whenever this is read: „1923 gründet er im Herbst einen Verlag“. */
const LONG_PAST = /^(?:1[0-9]\d\d|20[01]\d)$/;

/** The words by which a clause dates itself ahead, if it is told in the present; undefined for none or for what is habit. */
export function aheadIn(clause: Clause): readonly Unit[] | undefined {
  const { units } = clause;
  let found: readonly Unit[] | undefined;
  for (let at = 0; at < units.length; at++) {
    if (HABITUAL.has(word(units, at)) || LONG_PAST.test(word(units, at))) return undefined;
    if (found) continue;
    const end = phraseEnd(units, at);
    if (end > at && !isOfNoun(clause, at, end)) found = units.slice(at, Math.min(end, units.length));
  }
  return found;
}
