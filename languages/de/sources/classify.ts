import type { SourceKind } from '../../../core/labels.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  isAnybody,
  isDocumentNoun,
  isExpertNoun,
  isInstitutionNoun,
  isMediaNoun,
  isOffice,
  isSpokesperson,
  isUnnamedNoun,
  isVagueNoun,
} from '../lexicon/noun-classes.ts';
import { kindOfAccount } from './accounts.ts';
import { isClubName, isNamedForSomebody, isOutletName, isPartyPeople } from './proper-bodies.ts';
import { isOutletsReporter, isOwnReporter } from './reporters.ts';
import { CAPITALS, COUNTRIES } from '../lexicon/places.ts';
import type { Unit } from '../grammar/units.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
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
  const first = behindAttribute(
    units,
    units.findIndex((unit) => isNominal(unit) || unit.kind === 'quotation'),
  );
  if (first < 0) return [];
  const start = isCapitalAdjective(units, first) ? first + 1 : first;
  const end = units.findIndex((unit, at) => at > start && !isNominal(unit) && unit.kind !== 'quotation');
  return units.slice(start, end < 0 ? units.length : end);
}

/** „die in Aue erscheinende „Rundschau““, „in Afrika durchgeführte Studien“: the noun behind what is said of it. */
function behindAttribute(units: readonly Unit[], first: number): number {
  const before = units[first - 1];
  if (!before || !PREPOSITIONS.has(before.lower) || first > 2) return first;
  if (first === 2 && !DETERMINERS.has(units[0]?.lower ?? '')) return first;
  const attribute = units.findIndex(
    ({ lower, kind }, at) => at > first && kind === 'word' && !isNominal(units[at]) && PARTICIPLE.test(lower),
  );
  const noun = units[attribute + 1];
  return attribute > first && (isNominal(noun) || noun?.kind === 'quotation') ? attribute + 1 : first;
}

/** „erscheinende“, „geborene“, „zuständigen“ */
const PARTICIPLE = /\p{L}{4}(?:nd|t|en|ig)e[nrms]?$/u;

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
  /(?:isch|lich|ig|haft|sam|bar|los|ere|te|nd|weit|iell|al|iv|är|rot|grün|schwarz|gelb|blau)(?:e[nmrs]?)$|^(?:frühere|ehemalige|neue|alte|hohe|deutsche|viele|weitere|andere|mehrere)[nmrs]?$/;

/** The country a noun phrase stands for, if it names a country, a capital or a seat of government. */
export function countryOf(nouns: readonly Unit[]): string | undefined {
  const words = nouns.map(({ text, lower }) =>
    /^US-./.test(text) && isInstitutionNoun(lower) ? 'USA' : text,
  );
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

/** The kind of source a noun phrase names, by its head noun; names of persons are settled before. */
export function kindOfPhrase(given: readonly Unit[]): SourceKind {
  // „sowohl die Polizei als auch die Reederei“
  const units = given[0]?.lower === 'sowohl' ? given.slice(1) : given;
  const nouns = headNouns(units);
  if (nouns.length === 0) return SOME.test(units[0]?.lower ?? '') ? 'vague' : 'unnamed';
  if (isOwnReporter(units, nouns)) return 'observation';
  const account = nouns[0] && kindOfAccount(units, nouns[0], kindOfPhrase);
  if (account) return account;
  const head = (nouns.find(isClassed) ?? nouns[0])?.lower ?? '';
  return (
    kindOfName(units, nouns, head) ?? kindOfHead(units, nouns, head) ?? kindOfUnknown(units, nouns, head)
  );
}

/** „manche“, „viele“ */
const SOME = /^(?:manche|einige|viele|andere|etliche)[rnm]?$/;

/** „die Agentur Norpress“, „die Agentur SDA“ give news; „die Agentur für Arbeit“ is another matter. */
const isAgencyName = ([first, , more]: readonly Unit[]): boolean =>
  first?.lower === 'agentur' && more === undefined;

/** Spokespersons, outlets, companies, countries and persons: whatever bears a name. */
function kindOfName(units: readonly Unit[], nouns: readonly Unit[], head: string): SourceKind | undefined {
  if (isOutletName(nouns)) return 'media';
  if (isAgencyName(nouns)) return 'media';
  if (isCompany(nouns) || isClubName(nouns) || isNamedForSomebody(nouns)) return 'institution';
  if (isOutletsReporter(units, nouns)) return 'media';
  if (nouns.some((noun) => isMediaNoun(noun.lower)) || nouns[0]?.kind === 'quotation') return 'media';
  const spokesperson = nouns.findIndex((noun) => isSpokesperson(noun.lower));
  if (spokesperson >= 0) return nouns.length > spokesperson + 1 ? 'person' : 'institution';
  if (countryOf(nouns) !== undefined) return 'institution';
  const named = nouns.length > 1 && !isInstitutionNoun(head) && !isDocumentNoun(head);
  return named && (nouns.some((noun) => isOffice(noun.lower)) || FIRST_NAMES.has(head))
    ? 'person'
    : undefined;
}

/** By a noun that is known; `head` in lower case. */
function kindOfHead(units: readonly Unit[], nouns: readonly Unit[], head: string): SourceKind | undefined {
  const determiner = units[0]?.lower ?? '';
  const bare = isNominal(units[0]);
  if (nouns.length === 1) {
    // „Ärzte ohne Grenzen“
    if (units.some(({ lower }) => lower === 'ohne') && units.at(-1)?.lower === 'grenzen')
      return 'institution';
    if (isPartyPeople(units[0], head)) return 'institution';
    if (isAnybody(head) || /^\d+-jährige/.test(head)) return 'unnamed';
    if (isExpertNoun(head) && isSeveral(head) && (bare || !DETERMINERS.has(determiner)))
      return isFrom(units, nouns) ? 'unnamed' : 'vague';
    if (isUnnamedNoun(head)) return 'unnamed';
    if (isVagueNoun(head)) return isCounted(determiner) && !isCharge(head) ? 'unnamed' : 'vague';
  }
  if (POSTS.test(head) && SEVERAL.test(determiner)) return 'vague';
  if (head === 'urteil' && isOfCritics(units, nouns)) return 'institution';
  if (isInstitutionNoun(head)) return 'institution';
  if (isDocumentNoun(head)) return 'document';
  if (!isOffice(head)) return undefined;
  return INDEFINITE.has(determiner) || ((bare || isAdjective(determiner)) && isSeveral(head))
    ? 'unnamed'
    : 'person';
}

/** „Andere Beiträge behaupteten“: what somebody or other writes on the net shows nothing. */
const POSTS = /(?:posts?|postings?|tweets?|beiträgen?|kommentaren?|videos?|kanälen?|accounts?)$/;
const SEVERAL = /^(?:andere|einige|mehrere|viele|zahlreiche|manche|etliche|weitere|solche|diverse)[nr]?$/;

/** „Das Urteil der Opposition“ is what it thinks, that of a court what it rules. */
const isOfCritics = (units: readonly Unit[], nouns: readonly Unit[]): boolean =>
  units
    .slice(units.findIndex((unit) => unit === nouns[0]) + 1)
    .some(({ lower }) =>
      /^(?:afd|cdu|csu|spd|fdp|bsw|övp|spö|fpö|svp|grünen|linken|piraten|opposition|union|regierung|fraktion|koalition|gewerkschaft|kritiker|experten|fachleute|jury|tester)$/.test(
        lower,
      ),
    );

/** „Forscher der Universität Aue“: whose they are is said. */
const isFrom = (units: readonly Unit[], nouns: readonly Unit[]): boolean => {
  const rest = units.slice(units.findIndex((unit) => unit === nouns[0]) + 1);
  return rest.some(({ lower }) => isInstitutionNoun(lower));
};

/** What is said against somebody is nobody, with any article. */
const isCharge = (lower: string): boolean => /(?:vorwurf|vorwürfen?|ungen|ung)$/.test(lower);

/** „Politische Berater“: an adjective without an article before it. */
const isAdjective = (lower: string): boolean => /\p{L}{3}e[nr]?$/u.test(lower) && !DETERMINERS.has(lower);

/** „Meteorologen“, „Datenschützer“, „Wissenschaftlerinnen“: nouns for people that are plurals, or can be. */
const isSeveral = (lower: string): boolean =>
  /(?:ologen|innen|isten|anten|enten|auten|nomen|aten|iker|ikern|ler|lern|scher|schern|ützer|ützern|iner|inern|ater|atern|leute|enner|ennern|perten|oren|juristen|sachverständige)$/.test(
    lower,
  );

/** By the shape of the phrase, where no noun of it is known. */
function kindOfUnknown(units: readonly Unit[], nouns: readonly Unit[], head: string): SourceKind {
  const determiner = units[0]?.lower ?? '';
  const indefinite = INDEFINITE.has(determiner);
  // „die Norvana Energie“: women go by an article only with a role before the name.
  if (
    nouns.length > 1 &&
    /^(?:die|das)$/.test(determiner) &&
    !nouns.some(({ lower }) => FIRST_NAMES.has(lower))
  )
    return head.endsWith('in') ? 'person' : 'institution';
  if (nouns.length > 1 && (!indefinite || FIRST_NAMES.has(nouns.at(-2)?.lower ?? ''))) return 'person';
  if (nouns.length === 1 && units.length > 1 && isAgent(head)) return 'unnamed';
  if (isNominal(units[0])) return /^\p{Lu}{2,}/u.test(nouns[0]?.text ?? '') ? 'institution' : 'person';
  if (WOMAN.test(head) || NATIONAL.test(head)) return indefinite ? 'unnamed' : 'person';
  return indefinite ? 'unnamed' : 'institution';
}

/** „die Eisenbahner“, „der Doktorand“, „die Demonstrationsgäste“: people by what they do, whom nobody names. */
const isAgent = (lower: string): boolean => AGENT.test(lower) && !FIRMS.test(lower);

const AGENT =
  /\p{L}{3}(?:[bcdfghklmnprstz]er|[bcdfghklmnprstz]ern|erinnen|isten?|enten?|anten?|anden?|auten?|ologen?|eure?n?|leuten?|frauen|gästen?|kräften?)$/u;

/** „der Versorger“, „der Ausrüster“, „der Träger“: firms by what they do, and things. */
const FIRMS =
  /(?:versorger|träger|schützer|steller|rüster|sender|märkter|leister|wickler|sorger|richter|bauer|führer|konkurrent|konkurrenten|lieferant|lieferanten|leiher|finanzierer|spezialist|broker|investor|partner|geber|center|theater|riese|reiter|lader|computer|rechner|zähler|filter|ticker|newsletter|server|markenhersteller|moment|dokument|parlament|argument|experiment|instrument|element|konsument|prozent|patent|talent|winter|sommer|meter|liter|monster|poster|register|muster|fenster|messer|wasser|zimmer|nummer|kammer|mauer|feuer|steuer|leiter|welle|faktor)[sn]?$/;

/** „der Kenianer“, „die Britin“: somebody by the country he or she is from. */
const NATIONAL =
  /(?:kaner|lianer|nianer|taner|bianer|iener|panier|weger|weizer|eicher|länder|israeli|iraner|iraker|franzose|franzosen|britin?|briten?|russen?|russin|türken?|türkin|dänen?|schweden?|finnen?|griechen?|tschechen?|chinesen?)(?:in)?$/;

/** „der Kenianer“: somebody by the country he is from. */
export const isNational = (lower: string): boolean => NATIONAL.test(lower);

/** „die Musikerin“, „die Solistin“: a woman by what she does. */
const WOMAN = /\p{L}{2}(?:er|ist|ent|ant|or|eur|är|log)in$/u;
