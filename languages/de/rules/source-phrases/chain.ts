import { isNominal, nounPhraseAt, type Phrase } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { DAYS, GENITIVE_DETERMINERS } from '../../lexicon/function-words.ts';
import { isDocumentNoun, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../../lexicon/noun-classes.ts';
import { makerIn, statementClass } from '../../lexicon/statement-nouns.ts';

/** Prepositions that tie a field or place to a role or a text („Leiter für …“, „Bericht vom …“). */
const TIES = new Set(['in', 'im', 'aus', 'bei', 'beim', 'vom', 'für', 'zu', 'zum', 'zur', 'über', 'am']);

const isText = (lower: string): boolean => isDocumentNoun(lower) || statementClass(lower) !== undefined;

/** End of an outlet's name written small („taz“, „beispiel.de“), or -1. */
export function smallNameEnd(units: readonly Unit[], at: number): number {
  const [name, domain] = units.slice(at, at + 2);
  if (name?.kind !== 'word') return -1;
  if (domain && domain.start === name.end + 1 && DOMAIN.test(domain.lower)) return at + 2;
  return name.text === name.lower && name.lower.length > 2 && isMediaNoun(name.lower) ? at + 1 : -1;
}

const DOMAIN = /^(?:de|com|org|net|at|ch|info|eu|tv|uk|fr)$/;

/** A noun phrase, its first adjective taken for one even where it looks like a verb („bedrohte“). */
export function phraseOf(units: readonly Unit[], at: number): Phrase | undefined {
  const adjective = /e[nrsm]?$/.test(units[at]?.lower ?? '') && !isNominal(units[at]);
  return nounPhraseAt(units, at) ?? (adjective ? nounPhraseAt(units, at + 1) : undefined);
}

/** End of a noun phrase with its genitives, or -1. */
export function chainEnd(units: readonly Unit[], at: number): number {
  const small = smallNameEnd(units, at);
  if (small > 0) return small;
  const first = nounPhraseAt(units, at);
  if (!first) return -1;
  const own = ownEnd(units, at);
  if (own > 0) return own;
  let end = trimmed(units, at, first.end);
  for (;;) {
    const next = units[end]?.lower ?? '';
    const last = units[end - 1]?.lower ?? '';
    const genitive = GENITIVE_DETERMINERS.has(next) && isText(last) && !isNominative(units, end);
    const from =
      (next === 'von' || (next === 'vom' && !isDay(units[end + 1]))) &&
      ((isStated(last) && !makerIn(units[end - 1]?.text ?? '')) || isRoleNoun(last));
    const start = genitive && /^(?:beiden|zwei|drei|vier)$/.test(units[end + 1]?.lower ?? '') ? end + 1 : end;
    const field = (next === 'für' && isAssociation(last)) || (next === 'aus' && isStated(last));
    const inner = genitive
      ? nounPhraseAt(units, start)
      : from || field
        ? phraseOf(units, end + 1)
        : undefined;
    const quoted = units[end + 1]?.kind === 'quotation' && (genitive || from);
    if (inner) end = trimmed(units, end, inner.end);
    else if (from && smallNameEnd(units, end + 1) > 0) end = smallNameEnd(units, end + 1);
    else if (quoted) end += 2;
    else return end;
  }
}

/** End of „eigenen Angaben“, which names its maker already, or -1: „hat nach eigenen Angaben | Karten verschickt“. */
function ownEnd(units: readonly Unit[], at: number): number {
  const noun = /^eigene[nrm]$/.test(units[at]?.lower ?? '') ? units[at + 1] : undefined;
  return noun && statementClass(noun.lower) ? at + 2 : -1;
}

const isDay = (unit: Unit | undefined): boolean => DAYS.has(unit?.lower ?? '');

/** „Gesellschaft für …“, „Institut für …“. */
const isAssociation = (lower: string): boolean =>
  isInstitutionNoun(lower) || /(?:schaft|verein|initiative)s?$/.test(lower);

/** A noun that „von“ can give a maker to; „laut Entwurf von …“ more often has the agent of a passive there. */
const isStated = (lower: string): boolean => /^(?:statement|event)$/.test(statementClass(lower) ?? '');

/** „nach Angaben des Amtes größter Käufer“: with this ending rather the predicate than a genitive. */
const isSuperlative = ({ kind, lower }: Unit): boolean => kind === 'word' && /[sßz]ter$/.test(lower);

/** „laut Verfassung der Präsident“, „nach Auskunft der Nasa der größte Teil“: „der“ opens the subject. */
function isNominative(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'der') return false;
  const adjective = units[at + 1];
  if (adjective?.kind === 'word' && !isNominal(adjective)) return /(?<!n)e$/.test(adjective.lower);
  const noun = units.slice(at + 1, at + 6).find((unit) => isNominal(unit))?.lower ?? '';
  return isRoleNoun(noun) && !/(?:in|en|er|s|innen)$/.test(noun);
}

/** Without a place or a quotation that the noun before does not take. */
function trimmed(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const unit = units[at];
    const last = units[at - 1]?.lower ?? '';
    if (!unit || !isNominal(units[at - 1])) continue;
    if (unit.kind === 'quotation' && !isMediaNoun(last) && !isInstitutionNoun(last) && !isDocumentNoun(last))
      return at;
    if (isSuperlative(unit) || isNominative(units, at) || (unit.lower === 'vom' && isDay(units[at + 1])))
      return at;
    if (unit.lower === 'von' && statementClass(last) === 'content') return at;
    if (!TIES.has(unit.lower) || unit.text !== unit.lower) continue;
    const kept = unit.lower === 'für' ? isAssociation(last) || isRoleNoun(last) : isRoleNoun(last);
    if (!kept) return at;
  }
  return to;
}
