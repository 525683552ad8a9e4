import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { certaintyOf } from '../../../languages/de/labels/certainty.ts';
import { kindOf } from '../../../languages/de/labels/kind.ts';
import { ownStatement } from '../../../languages/de/labels/statement.ts';
import { clausesFrom } from './support/texts.ts';

const read = (text: string) => {
  const statement = ownStatement(clausesFrom(text));
  return certaintyOf(statement, kindOf(statement));
};

describe('how sure the outlet sounds', () => {
  it.each([
    ['Der Damm hält.', 'asserted', ''],
    ['Der Damm hält nicht.', 'negated', 'nicht'],
    ['Niemand wurde verletzt.', 'negated', 'Niemand'],
    ['Kein Zug fährt.', 'negated', 'Kein'],
    ['Der Damm hält nicht nur bei Ebbe.', 'asserted', ''],
    ['Nicht zuletzt der Regen half.', 'asserted', ''],
    ['Hunde dürfen nicht ins Bad.', 'asserted', ''],
    ['Der Damm hält wohl.', 'probable', 'wohl'],
    ['Offenbar hält der Damm.', 'probable', 'Offenbar'],
    ['Der Damm dürfte halten.', 'probable', 'dürfte'],
    ['Wahrscheinlich hält er nicht.', 'probable', 'Wahrscheinlich'],
    ['Der Damm könnte halten.', 'possible', 'könnte'],
    ['Vielleicht hält er.', 'possible', 'Vielleicht'],
    ['Der Damm soll im Mai stehen.', 'open', 'soll'],
    ['Die Stadt will bauen.', 'open', 'will'],
    ['Die Stadt plant einen Damm.', 'open', 'plant'],
    ['Der Mann, der wohl krank war, kam.', 'asserted', ''],
  ] as const)('%s: %s', (text, certainty, cue) => {
    const reading = read(text);
    expect(reading.certainty).toBe(certainty);
    expect(reading.cue.map((span) => textOf(text, span)).join(' ')).toBe(cue);
  });

  it('is open where what is to come hangs on a condition', () => {
    expect(read('Wenn es regnet, wird der Damm brechen.').certainty).toBe('open');
  });

  it('gives its words as the reason, and no reason without words', () => {
    expect(read('Er hält wohl.').reasons).toEqual([
      { label: 'certainty:probable', rule: 'de/certainty/probable', spans: [{ start: 8, end: 12 }] },
    ]);
    expect(read('Er hält.').reasons).toEqual([]);
  });
});
