import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { statementClass } from '../../lexicon/statement-nouns.ts';
import { sourceOfPhrase } from './body.ts';
import { isSpeaker } from './nach-senses.ts';
import { phrase, type SourcePhrase } from './source-phrase.ts';

/** Nouns of stating that take „nach“ behind them, beside the plain ones. */
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

const isAttribute = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  (/^(?:seine|ihre|unsere|eigene|meine)[mnr]$|^(?:deren|dessen|de[mnr])$/.test(unit.lower) ||
    ((!isNominal(unit) || unit.initial) &&
      /e[nrm]$/.test(unit.lower) &&
      !hasFeature(unit.lower, VERB.pastPlural)));
