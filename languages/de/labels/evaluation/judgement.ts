import { isCapital, type Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { classOf } from './word-class.ts';

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
    const listed = classOf(unit);
    copula ||= listed.copula;
    return (
      listed.judging || (listed.predicate && (copula || isCopula(units[at + 1])) && !isAttached(units, at))
    );
  });
}

const isCopula = (unit: Unit | undefined): boolean => unit?.kind === 'word' && classOf(unit).copula;

/** „gut geschützt“, „ein wichtiger Schritt“: not said of something by itself, but with the word that follows. */
function isAttached(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word' || isCapital(units[at])) return false;
  return isCapital(next) || (hasFeature(next.lower, VERB.participle) && !isCopula(next));
}
