import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbReadings } from '../../grammar/verb-forms.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
  isVagueNoun,
} from '../../lexicon/noun-classes.ts';
import { isLaw, isViewed, statementClass } from '../../lexicon/statement-nouns.ts';
import { opens } from './first-field.ts';
import { isTimeless } from './timeless.ts';

/** Whether „nach“ with this noun tells a source, not a time, an aim or what somebody asks for. */
export function namesSource(clause: Clause, at: number, noun: number): boolean {
  const { units } = clause;
  const head = units[noun]?.lower ?? '';
  const determiner = units[at + 1]?.lower ?? '';
  const before = units[at - 1];
  // „Auch nach Angaben der Reederei“ is one more; „auch nach Tagen“ is a time.
  const more = before?.lower === 'auch' && statementClass(head) === 'statement';
  if (before && !more && isTime(units, at - 1)) return false;
  // „nach Gerüchten über eine Festnahme“, „nach Angaben zum Täter“
  if (/^(?:über|zu|zum|zur)$/.test(units[noun + 1]?.lower ?? '') && !/^(?:studie|bericht)/.test(head))
    return false;
  // „Geht es nach dem Willen der Stadt, …“
  if (before?.lower === 'es' && clause.units.some(({ lower }) => /^(?:geht|ging|ginge)$/.test(lower)))
    return false;
  const first = opens(clause, at);
  if (isLaw(head)) return first || !isNominal(before);
  const kind = statementClass(head);
  // „Nach der Mitteilung brach Jubel aus“: the time after it.
  const article = /^(?:der|dem|den)$/.test(determiner);
  const maker = makerAfter(units, noun);
  if (head.endsWith('sicht') && maker && isViewed(maker.lower)) return false;
  if (BARE.test(head) && noun === at + 1 && !maker) return false;
  const own = /^(?:seine|ihre|eigene)/.test(determiner);
  const dated =
    kind === 'ruling' || (kind === 'event' && article) || (kind === 'inquiry' && !own && !isMaker(maker));
  if (dated && !isTimeless(clause)) return false;
  return first || !isAskedFor(clause, at);
}

/** „folgt nach Angaben“: with nothing said of them they are nobody's. */
const BARE =
  /^(?:angaben?|aussagen?|auskunft|informationen|meinung|ansicht|auffassung|darstellung|worten|sicht)$/;

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

/** How far off the verb of asking may stand, in units. */
const NEAR = 15;

/** „suchten nach Angaben“, „die Frage nach der Meinung“. */
function isAskedFor(clause: Clause, at: number): boolean {
  const before = clause.units[at - 1];
  const determiner = clause.units[at + 1]?.lower ?? '';
  const asking = /^(?:frage|fragen|suche|ruf|wunsch|bedarf|nachfrage|forderung|verlangen)$/.test(
    before?.lower ?? '',
  );
  if (asking && /^(?:de[rmn]|weiteren|neuen)$/.test(determiner)) return true;
  const own = /^(?:seine|ihre|deren|dessen|eigene)/.test(determiner);
  const around = clause.units.slice(Math.max(0, at - NEAR), at + NEAR);
  return around.some(
    (unit) =>
      unit.kind === 'word' &&
      !isNominal(unit) &&
      verbReadings(unit.lower).some(({ lemma }) => (own ? ASKING : SEEKING).has(lemma)),
  );
}

/** A noun for somebody or something that can state a thing. */
export const isSpeaker = (lower: string): boolean =>
  isRoleNoun(lower) ||
  isInstitutionNoun(lower) ||
  isUnnamedNoun(lower) ||
  isVagueNoun(lower) ||
  isDocumentNoun(lower);
