import type { SourceKind } from '../../../core/labels.ts';
import { GENITIVE_DETERMINERS } from '../lexicon/function-words.ts';
import { isInstitutionNoun, isMediaNoun } from '../lexicon/noun-classes.ts';
import type { Unit } from '../grammar/units.ts';

/** Nouns for what somebody says, with or without who it is before them: „Angaben“, „Polizeiangaben“. */
const ACCOUNT =
  /^(\p{L}*?)-?(?:angaben?|aussagen?|meldung(?:en)?|informationen|schätzung(?:en)?|erkenntniss?en?|darstellung(?:en)?|einschätzung(?:en)?|auskunft|auskünften|worten|prognosen?|ansicht|meinung|auffassung|überzeugung|schilderung(?:en)?|vermutung(?:en)?|spekulation(?:en)?|hinweisen?|quellen|vernehmen|annahmen?|gerüchten?|erfahrungen|kenntnisstand|erkenntnisstand|vorhersagen?|berechnung(?:en)?)$/u;

/** Reports of somebody who is named in the word: „Medienberichten“, „Augenzeugenberichten“. */
const REPORTS = /^((?:augen)?zeugen|medien|presse|zeitungs|agentur)-?berichte?n?$/u;

/** What stands before the noun in such a word, without the letters that join it; undefined for other words. */
function makerIn(lower: string): string | undefined {
  const found = ACCOUNT.exec(lower) ?? REPORTS.exec(lower);
  return found?.[1]?.replace(/(?<=\p{L}{4})s$/u, '');
}

/** Whether the noun is an account by itself: „Angaben“, „Meinung“. */
export const isAccount = (lower: string): boolean => makerIn(lower) !== undefined;

/**
 * The kind of a source that is called an account, by who made it: in the word („Polizeiangaben“), after it
 * („Angaben der Polizei“, `kindOf` reads that), or by „seine“. Nobody at all is vague.
 */
export function kindOfAccount(
  units: readonly Unit[],
  head: Unit,
  kindOf: (units: readonly Unit[]) => SourceKind,
): SourceKind | undefined {
  const maker = makerIn(head.lower);
  if (maker === undefined) return undefined;
  if (maker !== '') return kindOfMaker(maker, head.lower);
  const at = units.indexOf(head);
  const link = units[at + 1]?.lower ?? '';
  const from =
    link === 'von' || link === 'vom' ? at + 2 : GENITIVE_DETERMINERS.has(link) ? at + 1 : units.length;
  if (from < units.length) return kindOf(units.slice(from));
  if (/^(?:sein|ihr)e[mnrs]?$/.test(units[0]?.lower ?? '')) return 'person';
  return head.lower === 'meldung' ? 'media' : 'vague';
}

function kindOfMaker(maker: string, word: string): SourceKind {
  if (/zeugen?$/.test(maker)) return 'unnamed';
  if (/^(?:experten|beobachter|branchen|insider)$/.test(maker))
    return /insider/.test(maker) ? 'unnamed' : 'vague';
  if (isMediaNoun(maker) || /^(?:medien|presse|zeitungs?|agentur)$/.test(maker))
    return /(?:en|angaben|berichte)$/.test(word) ? 'vague' : 'media';
  return isInstitutionNoun(maker) || word.endsWith('angaben') ? 'institution' : 'vague';
}
