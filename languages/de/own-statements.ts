import type { Clause } from './grammar/clauses.ts';
import { VERB } from './grammar/verb-features.ts';
import { hasFeature } from './grammar/verb-forms.ts';
import { isCapital } from './grammar/units.ts';
import { certaintyOf } from './labels/certainty.ts';
import { kindOf } from './labels/kind.ts';
import { ownStatement } from './labels/statement.ts';
import { CLAUSE_NEGATIONS } from './lexicon/negations.ts';

/** A statement of the outlet needs this many words to be one, or one less where they weigh something. */
const FEWEST_WORDS = 4;

/** Whether clauses make a statement: a main clause with enough words, or three that weigh („Verletzt wurde niemand.“). */
export function isStatement(group: readonly Clause[]): boolean {
  const main = group.find(({ type }) => type === 'main');
  if (!main) return false;
  const words = group.flatMap(({ units }) => units.filter(({ kind }) => kind !== 'mark'));
  const verb = main.units[main.finite];
  return (
    words.length >= FEWEST_WORDS ||
    (words.length === FEWEST_WORDS - 1 &&
      words.some(
        (unit) =>
          unit !== verb &&
          (CLAUSE_NEGATIONS.has(unit.lower) || (isCapital(unit) && hasFeature(unit.lower, VERB.participle))),
      ))
  );
}

/** Groups clauses into statements: apart where an attribution lies between, or where a part is of another kind or less sure. */
export function statementsIn(clauses: readonly Clause[], broken: boolean): readonly (readonly Clause[])[] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before !== undefined && broken && clause.index !== before.index + 1;
    if (!group || gap || (before && parts(group, before, clause))) groups.push([clause]);
    else group.push(clause);
  }
  return groups.map(settle);
}

/** Whether `clause` begins a statement of its own next to `group`. */
function parts(group: readonly Clause[], before: Clause, clause: Clause): boolean {
  const complete = group.some((each) => each.type === 'main' && each.finite >= 0);
  const independent = clause.type === 'main' && clause.finite > 0;
  const comment = clause.introducer === 'was' && clause.before === ',';
  if (!complete || !(independent || comment) || before.type === 'infinitive') return false;
  return clause.before === ';' || differ(group, [{ ...clause, type: 'main' }]);
}

function differ(one: readonly Clause[], other: readonly Clause[]): boolean {
  const [a, b] = [ownStatement(one), ownStatement(other)];
  const [kindOfOne, kindOfOther] = [kindOf(a), kindOf(b)];
  return (
    kindOfOne.kind !== kindOfOther.kind ||
    certaintyOf(a, kindOfOne).certainty !== certaintyOf(b, kindOfOther).certainty
  );
}

/** A relative comment („was wohl … liegt“) that stands as a statement of its own counts as a main clause. */
const settle = (group: readonly Clause[]): readonly Clause[] =>
  group.length === 1 && group[0]?.introducer === 'was' ? [{ ...group[0], type: 'main' }] : group;
