import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { COORDINATORS, DETERMINERS } from '../../lexicon/function-words.ts';
import { isDocumentNoun } from '../../lexicon/noun-classes.ts';
import { isLaw, statementClass } from '../../lexicon/statement-nouns.ts';
import { isPronoun, sourceOfPhrase } from './body.ts';
import { chainEnd } from './governed.ts';
import { phrase, type SourcePhrase } from './source-phrase.ts';

/** „X zufolge“, „ihm zufolge“; „dem Vertrag gemäß“. */
export function zufolgeAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  const word = units[at]?.lower;
  const head = units[at - 1]?.lower ?? '';
  if (
    word !== 'zufolge' &&
    !(word === 'gemäß' && (isLaw(head) || isDocumentNoun(head)) && clause.finite === at + 1)
  )
    return undefined;
  const from = startOf(clause, at);
  const source = from < 0 ? undefined : sourceOfPhrase(context, clause, from, at);
  return source && phrase(units, [from, at + 1], at, source, 0.92);
}

/** Where the phrase that ends before `at` begins, or -1. */
function startOf({ units, finite, type }: Clause, at: number): number {
  if (isPronoun(units[at - 1]?.lower ?? '')) return at - 1;
  let first = 0;
  while (COORDINATORS.has(units[first]?.lower ?? '') || units[first]?.lower === 'auch') first++;
  // All before the finite verb is one constituent.
  if (type === 'main' && finite > at && first < at) return first;
  // „… war in Berlin Polizeiangaben zufolge …“: a bare compound takes no name before it.
  const bare = statementClass(units[at - 1]?.lower ?? '') && isNominal(units[at - 2]) && !isMade(units, at);
  if (bare) return at - 1;
  for (let start = Math.max(first, at - LONGEST); start < at; start++)
    if (begins(units, start) && chainEnd(units, start) === at) return start;
  return -1;
}

const LONGEST = 14;

/** „der Polizei Angaben“ is no phrase of today; „laut Spiegel-Bericht“ is one word. */
const isMade = (units: readonly Unit[], at: number): boolean => /[’']$/.test(units[at - 2]?.text ?? '');

const begins = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  return Boolean(unit && (DETERMINERS.has(unit.lower) || isNominal(unit) || /e[nrms]$/.test(unit.lower)));
};
