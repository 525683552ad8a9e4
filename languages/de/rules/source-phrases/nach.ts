import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { isLaw, statementClass } from '../../lexicon/statement-nouns.ts';
import { sourceOfPhrase } from './body.ts';
import { governedEnd } from './governed.ts';
import { namesSource } from './nach-senses.ts';
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
  if (word === 'aus' ? head !== 'sicht' : !namesSource(clause, at, noun)) return undefined;
  const end = governedEnd(clause, at + 1);
  if (end <= noun) return undefined;
  // „aus heutiger Sicht“, „aus juristischer Sicht“: a point in time or a field, nobody's view.
  if (word === 'aus' && end === noun + 1) return undefined;
  const source = sourceOfPhrase(context, clause, at + 1, end);
  const sure = /^(?:statement|content)$/.test(statementClass(head) ?? '');
  const confidence = sure || !/^(?:der|dem|den)$/.test(units[at + 1]?.lower ?? '') ? 0.92 : 0.8;
  return source && phrase(units, [at, end], at, source, confidence);
}

/** The first noun after the preposition that names a statement or law, with nothing but attributes before it; or -1. */
function nounAfter(units: readonly Unit[], at: number): number {
  for (let noun = at + 1; noun <= at + LONGEST_ATTRIBUTE; noun++) {
    const unit = units[noun];
    if (!unit || unit.kind === 'mark') return -1;
    if (!isNominal(unit)) continue;
    if (statementClass(unit.lower) || isLaw(unit.lower)) return noun;
    // „nach Grupps Meinung“, „nach Ministeriumsangaben“
    const owner = /[sß’']$/.test(unit.text) && isNominal(units[noun + 1]);
    if (!owner) return -1;
  }
  return -1;
}
