import type { SourceKind } from '../../../core/labels.ts';
import { DETERMINERS, GENITIVE_DETERMINERS } from '../lexicon/function-words.ts';
import { isInstitutionNoun, isMediaNoun } from '../lexicon/noun-classes.ts';
import { MEDIA_NAMES } from '../lexicon/source-nouns.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isReporter } from './reporters.ts';
import type { Unit } from '../grammar/units.ts';

/** Nouns for what somebody says, with or without who it is before them: „Angaben“, „Polizeiangaben“. */
const ACCOUNT =
  /^(\p{L}*?)-?(?:angaben?|aussagen?|meldung(?:en)?|information(?:en)?|schätzung(?:en)?|erkenntniss?en?|darstellung(?:en)?|einschätzung(?:en)?|auskunft|auskünften|worten|prognosen?|ansicht|meinung|auffassung|überzeugung|schilderung(?:en)?|vermutung(?:en)?|spekulation(?:en)?|hinweisen?|quellen|vernehmen|annahmen?|gerüchten?|erfahrungen|kenntnisstand|erkenntnisstand|vorhersagen?|berechnung(?:en)?)$/u;

/** Nouns for what somebody orders, plans or looks into: whose it is says who speaks; alone they are what they are. */
const OWNED =
  /^(?:auflagen?|anordnung(?:en)?|vorgaben?|weisung(?:en)?|anweisung(?:en)?|empfehlung(?:en)?|forderung(?:en)?|ankündigung(?:en)?|fazit|bilanz|befürchtung(?:en)?|vorstellung(?:en)?|warnung(?:en)?|sicht|lesart|version|recherchen?|ermittlung(?:en)?|beobachtung(?:en)?|andeutung(?:en)?|zusage|versprechen|vorwurf|vorwürfen?)$/;

/** Nouns for texts: of an outlet they are the outlet's word, of people theirs, else they are documents. */
const TEXTS =
  /^(?:\p{L}*(?:zeitungs|agentur|presse|medien)-?)?(?:berichte?n?s?|artikels?|beitrag(?:s|es)?|beiträge|reportagen?|meldung(?:en)?|ausgabe|interviews?)$/u;

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
  const owner = ownerIn(units, head);
  const outlet =
    /^(?:„|")?(\p{L}[\p{L}\d]*)(?:“|")?-(?:berichte?n?s?|informationen|recherchen|meldung(?:en)?)$/iu.exec(
      head.lower,
    )?.[1];
  if (outlet && MEDIA_NAMES.has(outlet)) return 'media';
  if (head.lower.startsWith('beobachtung') && isReporter(owner)) return 'observation';
  // „ein Blick in die Akten“; the paper has no such phrase behind it.
  if (head.lower === 'blick' && /^(?:in|auf)$/.test(units[units.indexOf(head) + 1]?.lower ?? ''))
    return 'document';
  if (OWNED.test(head.lower)) return owner.length > 0 ? kindOf(owner) : KIND_ALONE[head.lower.slice(0, 5)];
  if (TEXTS.test(head.lower) && owner.length > 0) {
    const kind = kindOf(owner);
    return /^(?:media|unnamed|vague)$/.test(kind) ? kind : undefined;
  }
  const maker = makerIn(head.lower);
  if (maker === undefined)
    return /^berichten?$/.test(head.lower) && isLoose(units, head) ? 'vague' : undefined;
  if (maker !== '') return kindOfMaker(maker, head.lower);
  if (owner.length > 0) return kindOf(owner);
  if (/^(?:sein|ihr)e[mnrs]?$/.test(units[0]?.lower ?? '')) return 'person';
  // „nach offiziellen Angaben“: the authorities, whichever they are.
  if (OFFICIAL.test(units[units.indexOf(head) - 1]?.lower ?? '')) return 'institution';
  return head.lower === 'meldung' ? 'media' : 'vague';
}

/** Those whose kind is plain without an owner, by their first letters. */
const KIND_ALONE: Readonly<Record<string, SourceKind>> = {
  ermit: 'institution',
  vorwu: 'vague',
  vorwü: 'vague',
  befür: 'vague',
};

const OFFICIAL = /^(?:amtliche|behördliche|offizielle|polizeiliche|staatliche|gerichtliche)[nr]?$/;

/** „Berichten“, „ersten Berichten“: nobody says whose. */
const isLoose = (units: readonly Unit[], head: Unit): boolean =>
  !DETERMINERS.has(units[0]?.lower ?? '') && units.at(-1) === head;

/** The phrase after „von“, or in the genitive: whose account it is. */
function ownerIn(units: readonly Unit[], head: Unit): readonly Unit[] {
  const at = units.indexOf(head);
  const link = units[at + 1]?.lower ?? '';
  if (link === 'von' || link === 'vom' || link === 'aus') return units.slice(at + 2);
  if (GENITIVE_DETERMINERS.has(link)) return units.slice(at + 1);
  // „Angaben israelischer Medien“
  return /\p{L}{3}er$/u.test(link) && !isNominal(units[at + 1]) && isNominal(units[at + 2])
    ? units.slice(at + 1)
    : [];
}

function kindOfMaker(maker: string, word: string): SourceKind {
  if (/zeugen?$/.test(maker)) return 'unnamed';
  if (/^(?:experten|beobachter|branchen|insider)$/.test(maker))
    return /insider/.test(maker) ? 'unnamed' : 'vague';
  const generic = /^(?:medien|presse|zeitungs?|agentur)$/.test(maker);
  if (MEDIA_NAMES.has(maker) && !generic) return 'media';
  if (isMediaNoun(maker) || generic) return /(?:en|angaben|berichte)$/.test(word) ? 'vague' : 'media';
  return isInstitutionNoun(maker) || word.endsWith('angaben') ? 'institution' : 'vague';
}
