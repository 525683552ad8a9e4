import { isCapital, type Unit } from '../../grammar/units.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { classesOf, type WordClass } from './word-class.ts';

/**
 * The words of a clause that judge: „absurd“, „vertuschen“ wherever they stand; „wichtig“, „ein Fehler“ where they are
 * what is said of something. None where it only tells.
 */
export const judgingWordsIn = (units: readonly Unit[], classes = classesOf(units)): readonly Unit[] => {
  let copula = false;
  return units.filter((unit, at) => {
    const listed = classes[at];
    // What a copula says of something ends with its clause.
    if (!listed) copula &&= unit.text !== ',';
    copula ||= listed?.copula === true;
    if (!listed?.predicate) return listed?.judging;
    const said = copula || classes[at + 1]?.copula === true;
    return listed.judging || (said && !isAttached(units, classes, at));
  });
};

/** „gut geschützt“, „ein wichtiger Schritt“: not said of something by itself, but with the word that follows. */
function isAttached(
  units: readonly Unit[],
  classes: readonly (WordClass | undefined)[],
  at: number,
): boolean {
  const next = units[at + 1];
  if (next?.kind !== 'word' || isCapital(units[at])) return false;
  return isCapital(next) || (hasFeature(next.lower, VERB.participle) && !classes[at + 1]?.copula);
}
