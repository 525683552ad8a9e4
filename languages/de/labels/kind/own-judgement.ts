import { feltIn, valueIn, worthIn } from '../evaluation/in-speech.ts';
import { isCondition } from '../../grammar/condition.ts';
import { isSubjunctive2 } from '../../grammar/verb-forms.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „ist überglücklich“, „Ein Glücksfall ist …“, „wäre es anders ausgegangen“: the outlet says outright what to think of it. */
export function ownJudgementIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  const complex = main && (voice === 'own' || voice === 'summed') ? verbComplexOf(main) : undefined;
  if (!main || !complex) return undefined;
  const { verb, lemmas } = complex;
  if (voice === 'summed' || /^(?:freut|freuen)$/.test(verb.lower)) {
    const self = main.units.find(({ lower }) => lower === 'sich');
    const feels = lemmas.some((lemma) => /^(?:freuen|fühlen|schämen|ärgern)$/.test(lemma));
    return self && feels ? found([verb, self], 'felt') : undefined;
  }
  if (lemmas.includes('mangeln') && main.units.some(({ lower }) => lower === 'es'))
    return found([verb], 'lacking');
  if (clauses.some((clause) => isCondition(clause, clauses) && isUnreal(clause)) && isUnreal(main))
    return complex.participle && complex.unreal ? found([verb], 'might-have-been') : undefined;
  if (!/^(?:ist|sind|bleibt|bleiben)$/.test(verb.lower)) return undefined;
  const felt = main.units.length <= FEW ? feltIn(main.units.slice(main.finite)) : undefined;
  if (felt) return found(felt, 'felt');
  const fronted = worthIn(main.units.slice(0, main.finite));
  const opens = /^(?:k?eine?|keinen)$/.test(main.units[0]?.lower ?? '');
  return found((opens ? fronted : undefined) ?? valueIn(main.units.slice(main.finite + 1)), 'worth');
}

const found = (words: KindFinding['words'] | undefined, rule: string): KindFinding | undefined =>
  words && { kind: 'evaluation', rule, words, open: false };

/** A feeling is told in few words; in a long clause it may be another's. In words. */
const FEW = 12;

const isUnreal = ({
  units,
  finite,
}: {
  readonly units: KindFinding['words'];
  readonly finite: number;
}): boolean => isSubjunctive2(units[finite]?.lower ?? '');
