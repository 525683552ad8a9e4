import type { SourceKind } from '../../../core/labels.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isOffice,
  isSpokesperson,
  isUnnamedNoun,
  isVagueNoun,
} from '../lexicon/noun-classes.ts';
import { kindOfAccount } from './accounts.ts';
import { CAPITALS, COUNTRIES } from '../lexicon/places.ts';
import type { Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';

const INDEFINITE = new Set([
  'ein',
  'eine',
  'einer',
  'einem',
  'mehrere',
  'mehreren',
  'mehrerer',
  'einige',
  'einigen',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'viele',
  'vielen',
  'zahlreiche',
]);

/** The nouns the phrase is about: the first unbroken run, before genitives and places. */
export function headNouns(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex((unit) => isNominal(unit) || unit.kind === 'quotation');
  if (first < 0) return [];
  const start = isCapitalAdjective(units, first) ? first + 1 : first;
  const end = units.findIndex((unit, at) => at > start && !isNominal(unit) && unit.kind !== 'quotation');
  return units.slice(start, end < 0 ? units.length : end);
}

/** „Frühere Mitarbeiterinnen“, „Statistischem Bundesamt“: an adjective that opens a name or sentence. */
function isCapitalAdjective(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? '';
  const noun =
    isInstitutionNoun(lower) ||
    isOffice(lower) ||
    isUnnamedNoun(lower) ||
    isMediaNoun(lower) ||
    isDocumentNoun(lower) ||
    FIRST_NAMES.has(lower);
  return isNominal(units[at + 1]) && !noun && ADJECTIVE_ENDING.test(lower);
}

const ADJECTIVE_ENDING =
  /(?:isch|lich|ig|haft|sam|bar|los|ere|te|nd|weit|iell|al|iv|är)(?:e[nmrs]?)$|^(?:frühere|ehemalige|neue|alte|hohe|deutsche|viele|weitere|andere|mehrere)[nmrs]?$/;

/** The country a noun phrase stands for, if it names a country, a capital or a seat of government. */
export function countryOf(nouns: readonly Unit[]): string | undefined {
  const words = nouns.map((noun) => noun.text.replace(/^US-.*/, 'USA'));
  const whole = words.join(' ');
  return (
    CAPITALS.get(whole) ??
    (COUNTRIES.has(whole) ? whole : undefined) ??
    (words.length === 1 ? CAPITALS.get(words[0] ?? '') : undefined)
  );
}

/** „Südkoreas Geheimdienst“: the noun that tells the kind may follow a name. */
const isClassed = ({ lower }: Unit): boolean =>
  isInstitutionNoun(lower) ||
  isOffice(lower) ||
  isDocumentNoun(lower) ||
  isUnnamedNoun(lower) ||
  isVagueNoun(lower);

/** Words that end or stand in the name of a company or organisation, and in nobody's name. */
const IN_COMPANY_NAMES =
  /^(?:ag|gmbh|se|kg|kgaa|inc|ltd|llc|corp|corporation|plc|group|holding|ohg|international|watch|airlines|airways|press|agency|association|center|centre|institute|university|college|foundation|council|committee|commission|department|motors|energy|power|systems|technologies|software|records|entertainment|pictures|europe|services|solutions|labs|energie|werke|versicherungen|e\.v)$/;

const isCompany = (nouns: readonly Unit[]): boolean =>
  nouns.length > 1 && nouns.slice(1).some(({ lower }) => IN_COMPANY_NAMES.test(lower));

/** „zwei Experten“, „ein Beobachter“, „die Kritiker“: these are some that could be named; „viele Experten“ are not. */
const isCounted = (determiner: string): boolean =>
  /^(?:der|die|das|den|dem|des|eine?[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)$/.test(
    determiner,
  );

/** The outlet's or an agency's own people on the spot: „ein dpa-Reporter“. */
const REPORTER =
  /^(?:dpa|afp|apa?|epd|kna|reuters|ard|zdf)-(?:reporter|korrespondent|fotograf|journalist)(?:in|en)?$/;

/** The kind of source a noun phrase names, by its head noun; names of persons are settled before. */
export function kindOfPhrase(units: readonly Unit[]): SourceKind {
  const nouns = headNouns(units);
  const head = (nouns.find(isClassed) ?? nouns[0])?.lower ?? '';
  const determiner = units[0]?.lower ?? '';
  const indefinite = INDEFINITE.has(determiner);
  if (nouns.length === 0) return 'unnamed';
  if (nouns.some((noun) => REPORTER.test(noun.lower))) return 'observation';
  if (units.length === 1 && /^berichten?$/.test(head)) return 'vague';
  const account = nouns[0] && kindOfAccount(units, nouns[0], kindOfPhrase);
  if (account) return account;
  if (isCompany(nouns)) return 'institution';
  if (nouns.some((noun) => isMediaNoun(noun.lower)) || nouns[0]?.kind === 'quotation') return 'media';
  // „die Agentur Norpress“ gives news; „die Agentur für Arbeit“ is another matter.
  if (head === 'agentur' && nouns.length === 2) return 'media';
  const spokesperson = nouns.findIndex((noun) => isSpokesperson(noun.lower));
  if (spokesperson >= 0) return nouns.length > spokesperson + 1 ? 'person' : 'institution';
  if (countryOf(nouns) !== undefined) return 'institution';
  const named = nouns.length > 1 && !isInstitutionNoun(head) && !isDocumentNoun(head);
  if (named && (nouns.some((noun) => isOffice(noun.lower)) || FIRST_NAMES.has(head))) return 'person';
  if (isUnnamedNoun(head) && nouns.length === 1) return 'unnamed';
  if (isVagueNoun(head) && nouns.length === 1) return isCounted(determiner) ? 'unnamed' : 'vague';
  if (isInstitutionNoun(head)) return 'institution';
  if (isDocumentNoun(head)) return 'document';
  if (isOffice(head)) return indefinite ? 'unnamed' : 'person';
  if (/^\d+-jährige/.test(head)) return 'person';
  // „die Norvana Energie“: women go by an article only with a role before the name.
  if (
    nouns.length > 1 &&
    /^(?:die|das)$/.test(determiner) &&
    !nouns.some(({ lower }) => FIRST_NAMES.has(lower))
  )
    return head.endsWith('in') ? 'person' : 'institution';
  if (nouns.length > 1 && !indefinite) return 'person';
  if (isNominal(units[0])) return /^\p{Lu}{2,}/u.test(nouns[0]?.text ?? '') ? 'institution' : 'person';
  if (WOMAN.test(head) || NATIONAL.test(head)) return indefinite ? 'unnamed' : 'person';
  return indefinite ? 'unnamed' : 'institution';
}

/** „der Kenianer“, „die Britin“: somebody by the country he or she is from. */
const NATIONAL =
  /(?:kaner|lianer|nianer|taner|bianer|iener|panier|weger|weizer|eicher|länder|israeli|iraner|iraker|franzose|franzosen|britin?|briten?|russen?|russin|türken?|türkin|dänen?|schweden?|finnen?|griechen?|tschechen?|chinesen?)(?:in)?$/;

/** „die Musikerin“, „die Solistin“: a woman by what she does. */
const WOMAN = /\p{L}{2}(?:er|ist|ent|ant|or|eur|är|log)in$/u;
