import type { SentenceContext } from '../../attribution.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import {
  isDocumentNoun,
  isInstitutionNoun,
  isMediaNoun,
  isRoleNoun,
  isUnnamedNoun,
} from '../../lexicon/noun-classes.ts';
import { isLaw, LOUD_OBJECTS, statementClass } from '../../lexicon/statement-nouns.ts';
import { sourceOfPhrase } from './body.ts';
import { isPronoun } from './stands-for.ts';
import { governedEnd } from './governed.ts';
import { phrase, type SourcePhrase } from './source-phrase.ts';

/** „laut Polizei“, „laut eigenen Angaben“, „gemäß dem Vertrag“. */
export function lautAt(context: SentenceContext, clause: Clause, at: number): SourcePhrase | undefined {
  const { units } = clause;
  const word = units[at]?.lower;
  if (word !== 'laut' && !/^gemä(?:ß|ss)$/.test(word ?? '')) return undefined;
  const end =
    isPronoun(units[at + 1]?.lower ?? '') && !isNominal(units[at + 2]) ? at + 2 : governedEnd(clause, at + 1);
  if (end < 0) return undefined;
  const inside = units.slice(at + 1, end);
  if (word === 'laut' ? isLoud(units, at) : !inside.some(isSourceNoun)) return undefined;
  const source = sourceOfPhrase(context, clause, at + 1, end);
  return source && phrase(units, [at, end], at, source, word === 'laut' ? 0.92 : 0.85);
}

/** „rief laut Parolen“, „so laut“, „laut genug“: the adverb. */
function isLoud(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? '';
  return (
    LOUD_OBJECTS.has(units[at + 1]?.lower ?? '') ||
    /^(?:so|zu|sehr|ganz|besonders)$/.test(before) ||
    (before === 'und' && at > 1)
  );
}

/** „gemäß“ is said of sources and of habits alike. */
const isSourceNoun = ({ lower, kind }: Unit): boolean =>
  kind === 'quotation' ||
  (/^(?:statement|event|ruling)$/.test(statementClass(lower) ?? '') &&
    !/^(?:überzeugung|ansicht|meinung)$/.test(lower)) ||
  isLaw(lower) ||
  isDocumentNoun(lower) ||
  (isMediaNoun(lower) && lower !== 'profil' && lower !== 'standard') ||
  isInstitutionNoun(lower) ||
  isRoleNoun(lower) ||
  isUnnamedNoun(lower);
