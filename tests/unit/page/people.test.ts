import { expect, test } from 'vitest';

import { peopleIn } from '../../../page/metadata/people.ts';

test.each<[readonly string[], readonly string[]]>([
  [['Von Ada Lindt und Bo Kern'], ['Ada Lindt', 'Bo Kern']],
  [['By Ada Lindt, Bo Kern and Cy Maas'], ['Ada Lindt', 'Bo Kern', 'Cy Maas']],
  [['Ein Kommentar von Ada Lindt'], ['Ada Lindt']],
  [['Ada Lindt, Redakteurin'], ['Ada Lindt']],
  [['Ada Lindt', 'ada lindt', 'ADA LINDT'], ['Ada Lindt']],
  [['Ada Lindt', 'Talblatt'], ['Ada Lindt']],
  [['Talblatt'], ['Talblatt']],
  [['https://talblatt.de/ada', 'ada@talblatt.de', '@ada'], []],
  [['Vonda Reuter'], ['Vonda Reuter']],
  [['rpe/dpa'], ['rpe/dpa']],
  [['', ' ', '–'], []],
])('%j names %j', (statements, expected) => {
  expect(peopleIn(statements, ['Talblatt'])).toEqual(expected);
});
