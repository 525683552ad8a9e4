import {
  ADVERBS,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  GENITIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { TITLED_NOUNS } from '../lexicon/attitude-verbs.ts';
import { MONTHS } from '../lexicon/abbreviations.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from '../lexicon/noun-classes.ts';
import { FINITE_THIRD } from './verb-features.ts';
import { hasFeature } from './verb-forms.ts';
import { isCapital, type Unit } from './units.ts';

/** Half-open range of unit indexes. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** Prepositions that tie a place, field or body to the noun before them: „Botschafter in Moskau“. */
const ATTACHING = new Set(['von', 'vom', 'für', 'in', 'im', 'aus', 'bei', 'beim', 'der', 'des']);

/** Capital only because it opens the sentence. „Im“ may be a name („Im Sen-o“) and is left to the position. */
const CLOSED_CLASS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...ADVERBS,
  ...SUBORDINATORS,
]);

/** „darin“, „hierzu“, „wovor“. */
const PRONOMINAL =
  /^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|über|um|unter|von|vor|zu|zwischen)$/;

/** Polite „Sie“ is capital everywhere. */
const POLITE = new Set(['sie', 'ihnen', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'ihres']);

/** When, where and in what it was said. */
const OCCASION =
  /^(?:\p{L}*(?:interview|gespräch|rede|ansprache|erklärung|mitteilung|pressekonferenz|brief|stellungnahme|sendung|beitrag|schreiben|statement|sitzung|debatte|video|botschaft)|(?:mon|diens|donners|frei|sams|sonn)tag\p{L}*|mittwoch\p{L}*|jahr|zuge|rahmen|anschluss|vorfeld|fall|zukunft|wesentlichen|einsatz|hinblick|zusammenhang|gegensatz|blick|abend|morgen|nacht|auftrag|namen)e?s?n?$/u;

/** Names that are written in lower case. */
const LOWER_CASE_NAMES = new Set('taz dpa afp epd dts sda heise golem netzpolitik tagesschau'.split(' '));

/** A noun, a name, or „58-Jährige“. */
export function isNominal(unit: Unit | undefined): boolean {
  // Most words are written small.
  if (unit?.kind === 'word' && unit.text === unit.lower) return LOWER_CASE_NAMES.has(unit.text);
  if (unit?.kind === 'number') return unit.text.includes('-') && /-\p{Lu}/u.test(unit.text);
  if (!unit || !isCapital(unit) || POLITE.has(unit.lower)) return false;
  return !unit.initial || !(CLOSED_CLASS.has(unit.lower) || PRONOMINAL.test(unit.lower));
}

const isAdjective = (unit: Unit | undefined, after: boolean): boolean =>
  unit?.kind === 'word' &&
  !isNominal(unit) &&
  !PREPOSITIONS.has(unit.lower) &&
  !CLOSED_CLASS.has(unit.lower) &&
  !COORDINATORS.has(unit.lower) &&
  !/^e[rs]$/.test(unit.lower) &&
  // „sagte Minister …“: without a determiner before it a verb form is the verb.
  (after || !hasFeature(unit.lower, FINITE_THIRD)) &&
  /(?:e|en|er|es|em)$/.test(unit.lower);

const isPlainAdjective = (unit: Unit | undefined): boolean =>
  isAdjective(unit, true) && !CLOSED_CLASS.has(unit?.lower ?? '') && !COORDINATORS.has(unit?.lower ?? '');

/** Index after determiners, numbers and adjectives that lead to a noun; `at` itself when none do. */
function nounStart(units: readonly Unit[], at: number): number {
  let next = at;
  if (DETERMINERS.has(units[next]?.lower ?? '') || /^de(?:ss|r)en$/.test(units[next]?.lower ?? ''))
    next = participleStart(units, at + 1) ?? at + 1;
  while (
    isAdjective(units[next], next > at) ||
    (units[next]?.kind === 'number' && !isNominal(units[next])) ||
    (['rund', 'etwa', 'knapp', 'gut', 'mehr', 'genannte', 'so'].includes(units[next]?.lower ?? '') &&
      next > at) ||
    // „die mehr als 40 Boote“, not „dies als Irrtum“
    (units[next]?.lower === 'als' && units[next - 1]?.lower === 'mehr' && next > at) ||
    (next > at && isAdverbial(units[next]) && leadsToParticiple(units, next))
  ) {
    next++;
  }
  return next;
}

/** „finanziell“, „erst“, „kürzlich“: what can stand before a participle or adjective without an ending. */
const isAdverbial = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  unit.text === unit.lower &&
  (ADVERBS.has(unit.lower) ||
    /(?:lich|isch|ell|weise|mals|ig|haft|weit|neu|nah|fern|schwer|hoch)$/.test(unit.lower));

/** „der erst kürzlich ernannte Leiter“, „das finanziell angeschlagene Land“ */
function leadsToParticiple(units: readonly Unit[], at: number): boolean {
  const next = isAdverbial(units[at + 1]) && !isAdjective(units[at + 1], true) ? at + 2 : at + 1;
  const noun = units[next + 1];
  return (
    isAdjective(units[next], true) &&
    (ADVERBS.has(units[at]?.lower ?? '') || isNominal(noun) || noun?.kind === 'quotation')
  );
}

/** „die in Kiel geborene Autorin“, „der für die Region zuständige Leiter“: where the adjective after the inner phrase stands. */
function participleStart(units: readonly Unit[], at: number): number | undefined {
  if (!PREPOSITIONS.has(units[at]?.lower ?? '') || units[at]?.text !== units[at]?.lower) return undefined;
  const inner = nounPhraseAt(units, at + 1)?.end ?? at;
  const noun = units[inner + 1];
  const names = isNominal(noun) || (noun?.kind === 'quotation' && isTitle(noun, units[inner]));
  return inner > at && isAdjective(units[inner], true) && names ? inner : undefined;
}

/**
 * The noun phrase that begins at `at`: determiner, adjectives, nouns and names, a title in quotation marks,
 * genitives, and places or bodies tied to a role („Sprecher der Polizei in Kiel“). Undefined when none begins there.
 */
export function nounPhraseAt(units: readonly Unit[], at: number): Phrase | undefined {
  const start = partitiveStart(units, at) ?? particleStart(units, at) ?? nounStart(units, at);
  const title =
    units[start]?.kind === 'quotation' &&
    (start > at || BEFORE_A_TITLE.has(units[start - 1]?.lower ?? '')) &&
    isTitle(units[start], units[start - 1]);
  if (!isNominal(units[start]) && !title) return undefined;
  let end = start + 1;
  while (continuesName(units, end)) end++;
  for (;;) {
    const extended = modifierEnd(units, start, end);
    if (extended === undefined) break;
    end = extended;
  }
  return { start: at, end };
}

/** „al Hutai“, „de Ruiz“: a name that begins with a small word. */
const particleStart = (units: readonly Unit[], at: number): number | undefined =>
  /^(?:al|el|bin|ibn|ben|de|di|del|van|ter)$/.test(units[at]?.text ?? '') && isNominal(units[at + 1])
    ? at + 1
    : undefined;

const INNER_PARTICLE = /^(?:al|el|bin|ibn|ben|de|di|da|do|dos|del|della|du|la|le|van|ter|ten)$/;

/** Whether the word at `end` belongs to the run of nouns and names before it. */
function continuesName(units: readonly Unit[], end: number): boolean {
  const unit = units[end];
  if (unit?.kind === 'quotation') return isTitle(unit, units[end - 1]);
  // „Lula da Silva“, „Bayer 04 Hamm“
  if (INNER_PARTICLE.test(unit?.text ?? '') || /^0\d$/.test(unit?.text ?? ''))
    return isNominal(units[end - 1]) && isNominal(units[end + 1]);
  return isNominal(unit) && !isOfVerb(units, end) && !isWhatIsSaid(unit) && !isApart(units, end);
}

/** „hatte Minister Rom Positives zu melden“: an adjective made a noun is no part of a name. */
export const isWhatIsSaid = (unit: Unit | undefined): boolean =>
  /^(?:neu|gut|schlecht|positiv|negativ|kritisch|ähnlich|folgend|weiter|näher|schlimm|schlimmer|besser|anderer|ander|groß|wichtig|entscheidend|erstaunlich|bemerkenswert|überraschend|konkret|genauer)es$/.test(
    unit?.lower ?? '',
  );

/** „baten die Organisationen Bürger“: a plural is followed by names, not by people in general. */
function isApart(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? '';
  const lower = units[at]?.lower ?? '';
  return (
    /(?:ionen|schaften|ungen|behörden|parteien|verbände|vereine|firmen|kammern)$/.test(before) &&
    isInstitutionNoun(before) &&
    (isUnnamedNoun(lower) || isVagueNoun(lower))
  );
}

/** „nimmt der Forscher Jan Rem Bezug“: a noun that closes the clause as a part of its verb. */
export function isOfVerb(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const closes = next === undefined || next.kind === 'mark';
  return closes && /^(?:bezug|stellung|abstand|anteil|kenntnis|rücksicht)$/.test(units[at]?.lower ?? '');
}

/** „einige der Mönche“, „zwei von ihnen“ are read with what they are part of. */
function partitiveStart(units: readonly Unit[], at: number): number | undefined {
  const [first, second] = units.slice(at, at + 2);
  const part = PARTITIVE.has(first?.lower ?? '') && second !== undefined && PARTS_OF.has(second.lower);
  return part ? nounStart(units, at + 1) : undefined;
}

const PARTITIVE = new Set(
  'einer eine eines einige mehrere viele manche zwei drei vier fünf sechs zahlreiche keiner'.split(' '),
);
const PARTS_OF = new Set(['der', 'dieser', 'unserer', 'seiner', 'ihrer']);

/** After these a short quotation alone is a name: „wie „Der Bote“ meldet“. */
const BEFORE_A_TITLE = new Set(
  'laut von vom nach wie dass so zufolge bei beim im in zu zum zur gegenüber'.split(' '),
);

/** A short quotation after a noun is a name: „das Magazin „Der Spiegel““. In units, marks included. */
const isTitle = (unit: Unit | undefined, before: Unit | undefined): boolean =>
  Boolean(unit && unit.end - unit.start <= 44 && (!unit.small || isTitled(before)));

/** „die Firma „con wind ag““: after these a name may be written small. */
const isTitled = (unit: Unit | undefined): boolean =>
  unit !== undefined && (TITLED_NOUNS.has(unit.lower.replace(/s$/, '')) || isMediaNoun(unit.lower));

/** „der Präsident“ is no genitive: in the plural these have another ending. */
const MASCULINE = /(?:ent|ant|chef|bischof|könig|papst|kommissar|direktor|senator|mann|herr)$/;

/** „in einem Interview“, „vom Dienstag“, „im Zuge …“: when and where it was said, no part of the name. */
function isOccasion(units: readonly Unit[], at: number): boolean {
  const noun = units[nounStart(units, at)]?.lower ?? '';
  return OCCASION.test(noun) || DAYS.has(noun) || MONTHS.has(noun);
}

/** End of a modifier that begins at `end`, if one does. */
function modifierEnd(units: readonly Unit[], head: number, end: number): number | undefined {
  const word = units[end]?.lower ?? '';
  const last = units[end - 1];
  const role =
    isRoleNoun(last?.lower ?? '') || isInstitutionNoun(last?.lower ?? '') || isMediaNoun(last?.lower ?? '');
  const named = end - head > 1 && !role;
  if (GENITIVE_DETERMINERS.has(word)) {
    const inner = nounStart(units, end);
    // „der Werft der leitende Ingenieur“: after a genitive article the adjective ends in „-en“.
    if (inner > end + 1 && /^(?:de|eine)r$/.test(word) && !units[inner - 1]?.lower.endsWith('en'))
      return undefined;
    // „sagte Müller der Zeitung“: a name takes no genitive, the medium is told something.
    if (!isNominal(units[inner]) && units[inner]?.kind !== 'quotation') return undefined;
    const medium = !word.endsWith('s') && isMediaNoun(units[inner]?.lower ?? '');
    if (/^(?:de|eine)r$/.test(word) && MASCULINE.test(units[inner]?.lower ?? '')) return undefined;
    if (named || (medium && !isRoleNoun(last?.lower ?? '') && !isMediaNoun(last?.lower ?? '')))
      return undefined;
    return nounPhraseAt(units, end)?.end;
  }
  if (
    ATTACHING.has(word) &&
    units[end]?.text === word &&
    !isOccasion(units, end + 1) &&
    (role || (named && /^vo[nm]$/.test(word)))
  ) {
    return nounPhraseAt(units, end + 1)?.end;
  }
  // „einem Artikel von „Nordblick““, „Unterlagen aus der Behörde“
  if (/^(?:vo[nm]|aus)$/.test(word) && isDocumentNoun(last?.lower ?? '') && !isOccasion(units, end + 1)) {
    return nounPhraseAt(units, end + 1)?.end;
  }
  // „der Verband kommunaler Betriebe“
  if (role && word.endsWith('er') && isPlainAdjective(units[end]) && isNominal(units[end + 1])) {
    return nounPhraseAt(units, end + 1)?.end;
  }
  if (
    (word === 'und' || word === 'sowie') &&
    (isNominal(units[end + 1]) ||
      DETERMINERS.has(units[end + 1]?.lower ?? '') ||
      /^de(?:ss|r)en$/.test(units[end + 1]?.lower ?? ''))
  ) {
    return nounPhraseAt(units, end + 1)?.end;
  }
  return undefined;
}
