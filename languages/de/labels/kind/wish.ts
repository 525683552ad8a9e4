import { isCondition } from '../../grammar/condition.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import type { Statement } from '../statement.ts';

/** „Wir wollen, dass der Bund zahlt“, „hätte gern“, „Es ist Zeit, dass …“: what somebody wishes of others. */
export function wishIn({ main, clauses, voice }: Statement): readonly Unit[] | undefined {
  const complex = main && voice !== 'own' && voice !== 'summed' ? verbComplexOf(main) : undefined;
  if (!main || !complex || isCondition(main, clauses)) return undefined;
  const { verb, lemmas, infinitive, participle } = complex;
  const behind = clauses.find(({ index, before }) => index > main.index && before === ',');
  const that = behind && /^(?:dass|daß)$/.test(behind.introducer);
  if (that && !infinitive && !participle && /^(?:will|wollen|wolle|möchte|möchten)$/.test(verb.lower))
    return [verb];
  const gladly = main.units.find(({ lower }) => /^(?:gerne?|lieber)$/.test(lower));
  if (gladly && /^(?:hätte|hätten)$/.test(verb.lower) && !participle)
    return [verb, gladly].toSorted((a, b) => a.start - b.start);
  const time = main.units.find(
    ({ lower }, at) => lower === 'zeit' && !/^[e]?(?:ine|er)$/.test(main.units[at - 1]?.lower ?? ''),
  );
  const due = time && lemmas.includes('sein') && !participle && (that || behind?.type === 'infinitive');
  return due && main.units.every(({ lower }) => lower !== 'nicht') ? [time] : undefined;
}
