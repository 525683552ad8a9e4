import { isCapital, type Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { classOf } from './word-class.ts';

const COPULAS = new Set(
  'ist sind war waren wäre wären sei seien bleibt bleiben bleibe blieb scheint scheine wirkt wirke klingt klinge'.split(
    ' ',
  ),
);

/**
 * The words of a clause that judge: „absurd“, „vertuschen“ wherever they stand; „wichtig“, „ein Fehler“ where they are
 * what is said of something. None where it only tells.
 */
export function judgingWordsIn(units: readonly Unit[]): readonly Unit[] {
  let copula = false;
  return units.filter((unit, at) => {
    // What a copula says of something ends with its clause.
    if (unit.text === ',') copula = false;
    if (unit.kind !== 'word') return false;
    copula ||= isCopula(unit);
    const { judging, predicate } = classOf(unit);
    return judging || (predicate && (copula || isCopula(units[at + 1])) && !isAttached(units, at));
  });
}

const isCopula = (unit: Unit | undefined): boolean => COPULAS.has(unit?.lower ?? '');

/** „gut geschützt“, „ein wichtiger Schritt“: not said of something by itself, but with the word that follows. */
function isAttached(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word' || isCapital(units[at])) return false;
  return isCapital(next) || (hasFeature(next.lower, VERB.participle) && !isCopula(next));
}
