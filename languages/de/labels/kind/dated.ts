import type { Clause } from '../../grammar/clauses.ts';
import { aheadIn } from '../../grammar/time-ahead.ts';
import { isCapital } from '../../grammar/units.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { IN_FORCE } from '../../lexicon/decisions.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const PRESENT =
  VERB.presentThird |
  VERB.presentPlural |
  VERB.presentFirst |
  VERB.subjunctive1Third |
  VERB.subjunctive1Plural;

/** „Am Mittwoch gastiert der TuS“, „eröffnet im Herbst“, „Ich bleibe, bis …“: told in the present, dated ahead. */
export function datedIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  const complex = main && verbComplexOf(main);
  if (!main || !complex || complex.past || complex.unreal) return undefined;
  if (!hasFeature(complex.verb.lower, PRESENT) || isModal(complex.lemmas)) return undefined;
  const date = aheadIn(main);
  // „ist bis Juni gesperrt“ tells what is so already.
  if (date?.[0]?.lower === 'bis' && (complex.lemmas.includes('sein') || isInForce(main, complex.lemmas)))
    return undefined;
  const words = date ?? (voice === 'own' ? undefined : until(clauses, main));
  return words && { kind: 'future', rule: 'ahead', words, open: false };
}

/** „Der Vertrag läuft bis Mai“: in force already. */
const isInForce = ({ units }: Clause, lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => /^(?:laufen|gelten|reichen)$/.test(lemma)) &&
  units.some((unit) => isCapital(unit) && IN_FORCE.test(unit.lower));

/** „Jede Woche kann man …“: what may or must be done is no event with a date. */
const isModal = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => /^(?:können|dürfen|müssen|mögen)$/.test(lemma));

/** „Wir bleiben, bis alle da sind“ */
function until(clauses: readonly Clause[], main: Clause): readonly Clause['units'][number][] | undefined {
  const after = clauses.find(
    ({ introducer, before, index }) => introducer === 'bis' && before === ',' && index > main.index,
  );
  return after?.units.slice(0, 1);
}
