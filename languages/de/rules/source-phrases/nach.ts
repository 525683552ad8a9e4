import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, verbReadings } from '../../grammar/verb-forms.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from '../../lexicon/noun-classes.ts';
import { isLaw, isViewed, statementClass } from '../../lexicon/statement-nouns.ts';
import { sourceOfPhrase } from './body.ts';
import { governedEnd, opens } from './governed.ts';
import { isTimeless } from './timeless.ts';
import { phrase, type SourcePhrase } from './source-phrase.ts';

/** How many words may stand between the preposition and its noun. */
const LONGEST_ATTRIBUTE = 7;

/** „nach Angaben von X“, „nach Polizeiangaben“, „nach eigenen Angaben“, „nach dem Grundgesetz“, „aus Sicht des X“. */
export function nachAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  const word = units[at]?.lower;
  if (word !== 'nach' && word !== 'aus') return undefined;
  const noun = nounAfter(units, at);
  if (noun < 0) return undefined;
  const head = units[noun]?.lower ?? '';
  if (word === 'aus' ? head !== 'sicht' : !isSource(clause, at, noun)) return undefined;
  const end = governedEnd(clause, at + 1);
  if (end <= noun) return undefined;
  // „aus heutiger Sicht“, „aus juristischer Sicht“: a point in time or a field, nobody's view.
  if (word === 'aus' && end === noun + 1) return undefined;
  const source = sourceOfPhrase(context, clause, at + 1, end);
  const sure = /^(?:statement|content)$/.test(statementClass(head) ?? '');
  return (
    source &&
    phrase(
      units,
      [at, end],
      at,
      source,
      sure || !/^(?:der|dem|den)$/.test(units[at + 1]?.lower ?? '') ? 0.92 : 0.8,
    )
  );
}

/** The first noun after the preposition that names a statement or law, with nothing but attributes before it; or -1. */
function nounAfter(units: readonly Unit[], at: number): number {
  for (let noun = at + 1; noun <= at + LONGEST_ATTRIBUTE; noun++) {
    const unit = units[noun];
    if (!unit || unit.kind === 'mark') return -1;
    if (!isNominal(unit)) continue;
    if (statementClass(unit.lower) || isLaw(unit.lower) || unit.lower === 'sicht') return noun;
    // „nach Grupps Meinung“, „nach Ministeriumsangaben“
    const owner = /[sß’']$/.test(unit.text) && isNominal(units[noun + 1]);
    if (!owner) return -1;
  }
  return -1;
}

/** Whether „nach“ with this noun tells a source, not a time, an aim or what somebody asks for. */
function isSource(clause: Clause, at: number, noun: number): boolean {
  const { units } = clause;
  const head = units[noun]?.lower ?? '';
  const determiner = units[at + 1]?.lower ?? '';
  const before = units[at - 1];
  if (before && isTime(units, at - 1)) return false;
  // „nach Gerüchten über eine Festnahme“, „nach Angaben zum Täter“
  if (/^(?:über|zu|zum|zur)$/.test(units[noun + 1]?.lower ?? '') && !/^(?:studie|bericht)/.test(head))
    return false;
  const first = opens(clause, at);
  if (isLaw(head)) return first || !isNominal(before);
  const kind = statementClass(head);
  // „Nach der Mitteilung brach Jubel aus“: the time after it.
  const article = /^(?:der|dem|den)$/.test(determiner);
  const maker = makerAfter(units, noun);
  if (head === 'ansicht' && maker && isViewed(maker.lower)) return false;
  if (BARE.test(head) && noun === at + 1 && !maker) return false;
  const own = /^(?:seine|ihre|eigene)/.test(determiner);
  const dated =
    kind === 'ruling' || (kind === 'event' && article) || (kind === 'inquiry' && !own && !isMaker(maker));
  if (dated && !isTimeless(clause)) return false;
  return first || !isAskedFor(clause, before, determiner);
}

/** „folgt nach Angaben“: with nothing said of them they are nobody's. */
const BARE = /^(?:angaben?|aussagen?|auskunft|informationen|meinung|ansicht|auffassung|darstellung|worten)$/;

/** The noun of the genitive or of „von“ after the noun. */
function makerAfter(units: readonly Unit[], noun: number): Unit | undefined {
  const next = units[noun + 1];
  const tied =
    next &&
    (isNominal(next) || next.kind === 'quotation' || /^(?:von|vom|\p{Ll}+(?:e?[rs]))$/u.test(next.lower));
  return tied
    ? (units.slice(noun + 1, noun + 6).find((unit) => isNominal(unit) || unit.kind === 'quotation') ?? next)
    : undefined;
}

/** Whether somebody makes inquiries, and is not what they are about („Auswertung der Daten“). */
const isMaker = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === 'quotation' || isSpeaker(unit.lower) || isMediaNoun(unit.lower)) &&
  !isDocumentNoun(unit.lower);

/** „kurz nach“, „zwei Tage nach“, „je nach“. */
const isTime = (units: readonly Unit[], at: number): boolean =>
  /^(?:kurz|unmittelbar|direkt|gleich|sofort|je|bald|lange|erst|auch|noch|(?:tage?|wochen?|monate?|jahre?|stunden?|minuten?|sekunden?)n?)$/.test(
    units[at]?.lower ?? '',
  );

const ASKING = new Set(['fragen', 'nachfragen', 'erkundigen', 'befragen']);

const SEEKING = new Set([
  ...ASKING,
  'suchen',
  'verlangen',
  'rufen',
  'forschen',
  'streben',
  'greifen',
  'durchsuchen',
  'sehnen',
]);

/** „suchten nach Angaben“, „die Frage nach der Meinung“. */
function isAskedFor(clause: Clause, before: Unit | undefined, determiner: string): boolean {
  const asking = /^(?:frage|fragen|suche|ruf|wunsch|bedarf|nachfrage|forderung|verlangen)$/.test(
    before?.lower ?? '',
  );
  if (asking && /^(?:de[rmn]|weiteren|neuen)$/.test(determiner)) return true;
  const own = /^(?:seine|ihre|deren|dessen|eigene)/.test(determiner);
  return clause.units.some(
    (unit) =>
      unit.kind === 'word' &&
      !isNominal(unit) &&
      verbReadings(unit.lower).some(({ lemma }) => (own ? ASKING : SEEKING).has(lemma)),
  );
}

const OPINION =
  /^(?:meinung|ansicht|auffassung|überzeugung|einschätzung|angaben|aussage|aussagen|darstellung|schilderung|dafürhalten|bekunden|vernehmen|worten|schätzung|schätzungen|informationen|expertenmeinung|darlegung|lesart|umfragen|berichten|medienberichten)$/;

/** „seiner Meinung nach“, „Expertenmeinung nach“, „dem Vernehmen nach“. */
export function postposedNachAt(
  context: SentenceContext,
  clause: Clause,
  at: number,
): SourcePhrase | undefined {
  const { units } = clause;
  if (units[at]?.lower !== 'nach' || at === 0) return undefined;
  const head = units[at - 1];
  if (!head || !isNominal(head)) return undefined;
  const stated = OPINION.test(head.lower) || statementClass(head.lower) === 'statement';
  // „Den Forschern nach steigt der Pegel.“
  const speaker = at === 2 && /^(?:den|dem|der)$/.test(units[0]?.lower ?? '') && isSpeaker(head.lower);
  if (!stated && !(speaker && clause.finite === 3)) return undefined;
  let from = at - 1;
  while (from > 0 && isAttribute(units[from - 1])) from--;
  const possessive =
    /^(?:meiner|seine[mnr]?|ihre[mnr]?|unserer|deren|dessen|dem|de[nr]|eigene[mnr]?|allgemeiner)$/.test(
      units[from]?.lower ?? '',
    );
  // „gab den Angaben nach“: without a possessive the phrase must open its clause before the verb.
  const closes = clause.finite === at + 1 && from <= 1;
  const held = possessive && (!/^de[mnr]$/.test(units[from]?.lower ?? '') || head.lower === 'vernehmen');
  if ((!held && !closes) || /^(?:meiner|unserer)$/.test(units[from]?.lower ?? '')) return undefined;
  const source = sourceOfPhrase(context, clause, from, at);
  return source && phrase(units, [from, at + 1], at, source, 0.85);
}

const isSpeaker = (lower: string): boolean =>
  isRoleNoun(lower) ||
  isInstitutionNoun(lower) ||
  isUnnamedNoun(lower) ||
  isVagueNoun(lower) ||
  isDocumentNoun(lower);

const isAttribute = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (/^(?:seine|ihre|unsere|eigene|meine)[mnr]$|^(?:deren|dessen|de[mnr])$/.test(unit.lower) ||
    (!isNominal(unit) && /e[nrm]$/.test(unit.lower) && !hasFeature(unit.lower, VERB.pastPlural)));
