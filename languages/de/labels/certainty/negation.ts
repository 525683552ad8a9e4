import type { Clause } from '../../grammar/clauses.ts';
import { isInNounPhrase } from '../../grammar/scope.ts';
import type { Unit } from '../../grammar/units.ts';
import { AFFIRMING_AFTER, CLAUSE_NEGATIONS, MEASURES, NEGATIVE_WORDS } from '../../lexicon/negations.ts';
import type { Statement } from '../statement.ts';
import type { Sign } from './sign.ts';

/** „nicht“, „kein“, „niemand“, „weder“ over the main clause; neither a part of it nor a mere figure of speech. */
export function negationIn({ main, clauses }: Statement): Sign | undefined {
  if (!main || main.finite < 0 || isProhibition(main)) return undefined;
  if (clauses.some((clause) => clause.index > main.index && clause.units[0]?.lower === 'sondern'))
    return undefined;
  const { units } = main;
  if (units.some(({ lower }) => lower === 'sondern' || NEGATIVE_WORDS.has(lower))) return undefined;
  const word = units.find((unit, at) => CLAUSE_NEGATIONS.has(unit.lower) && !isFigure(units, at));
  return word && { certainty: 'negated', rule: 'negation', words: [word] };
}

/** „darf nicht“: that something is forbidden is said for a fact. */
const isProhibition = ({ units, finite }: Clause): boolean =>
  /^(?:darf|dürfen|durften?)$/.test(units[finite]?.lower ?? '');

/** „nicht nur“, „nicht mehr als“, „nicht selten“, „keine zwei Stunden später“, „nichts weniger als“, „ein nicht genannter Zeuge“. */
function isFigure(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]?.lower ?? '';
  if (AFFIRMING_AFTER.has(next)) return true;
  if (MEASURES.has(next) && units.slice(at + 2, at + 4).some(({ lower }) => lower === 'als')) return true;
  if (/^keine$/.test(units[at]?.lower ?? '') && isAmount(units[at + 1])) return true;
  return units[at]?.lower === 'nicht' && isInNounPhrase(units, at);
}

const isAmount = (unit: Unit | undefined): boolean =>
  unit?.kind === 'number' || /^(?:zwei|drei|vier|fünf|sechs|zehn|zwölf)$/.test(unit?.lower ?? '');
