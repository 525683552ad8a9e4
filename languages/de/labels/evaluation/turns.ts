import type { Unit } from '../../grammar/units.ts';
import { TURNS } from '../../lexicon/opinion-words.ts';

/** The rest of each turn by its first word. */
const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const turn of TURNS) {
  const [first = '', ...rest] = turn.split(' ');
  byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
}

/** The last word of a listed turn of phrase that begins at `at`. */
export function turnAt(units: readonly Unit[], at: number): Unit | undefined {
  const rest = byFirst
    .get(units[at]?.lower ?? '')
    ?.find((turn) => turn.every((word, offset) => units[at + 1 + offset]?.lower === word));
  return rest && units[at + rest.length];
}
