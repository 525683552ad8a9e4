import { describe, expect, test } from 'vitest';

import { countNames, isSameDay, isSamePublisher, isSameTitle } from '../../scripts/bench/compare-meta.ts';

describe('titles', () => {
  test.each<[string, string, readonly string[], boolean]>([
    ['Der Rat tagt', 'DER RAT TAGT', [], true],
    ['„Wir bleiben“ – der Rat', '"Wir bleiben" - der Rat', [], true],
    ['Das Mer\u00ADben\u200Btal\u00A0lebt', 'Das Merbental lebt', [], true],
    ['Wie lebt man hier?...', 'Wie lebt man hier?…', [], true],
    ['Der Rat tagt | Talblatt', 'Der Rat tagt', ['Talblatt'], true],
    ['Der Rat tagt', 'Der Rat tagt - talblatt.de', ['www.talblatt.de'], true],
    ['Der Rat tagt | Politik', 'Der Rat tagt', ['Talblatt'], false],
    ['Der Rat tagt - und schweigt', 'Der Rat tagt', ['Talblatt'], false],
    ['Der Rat tagt | Talblatt', 'Der Rat tagt', [], false],
    ['Merbental: Der Rat tagt', 'Der Rat tagt', ['Talblatt'], false],
    ['', 'Der Rat tagt', ['Talblatt'], false],
    ['', '', [], true],
  ])('%j for %j of %j: %j', (said, gold, outlets, expected) => {
    expect(isSameTitle(said, gold, outlets)).toBe(expected);
  });
});

describe('days', () => {
  test.each<[string, string, boolean]>([
    ['2026-03-01', '2026-03-01 10:00:00+01:00', true],
    ['2026-03-01T00:30:00+01:00', '2026-02-28 23:30:00+00:00', true],
    ['2026-02-28T23:30:00Z', '2026-03-01 00:30:00+01:00', true],
    ['2026-02-28T23:30:00.123+0000', '2026-03-01 00:30:00+0100', true],
    ['2026-03-01', '2026-3-1', true],
    ['2026-03-01T00:30:00', '2026-02-28', false],
    ['2026-03-02', '2026-03-01', false],
    ['', '2026-03-01', false],
    ['', '', false],
    ['2026-03-01T99:99:99Z', '2026-03-01', true],
  ])('%j for %j: %j', (said, gold, expected) => {
    expect(isSameDay(said, gold)).toBe(expected);
  });
});

describe('publishers', () => {
  test.each<[string, string, boolean]>([
    ['Merbentaler Rundschau', 'MerbentalerRundschau', true],
    ['merbentaler-rundschau.de', 'MerbentalerRundschau', true],
    ['Talblatt', 'TalblattEN', true],
    ['Talblatt Austria', 'TalblattAT', true],
    ['t-v nachrichten', 'TV', true],
    ['Merbentaler Zeitung', 'MZ', true],
    ['The Upper Merben Times', 'UMTimes', true],
    ['Märzblatt', 'Marzblatt', true],
    ['Oberhainer Rundschau', 'MerbentalerRundschau', false],
    ['Rundschau', 'Talblatt', false],
    ['Netzmz Verlag', 'MZ', false],
    ['', 'Talblatt', false],
  ])('%j for %j: %j', (said, gold, expected) => {
    expect(isSamePublisher(said, gold)).toBe(expected);
  });
});

test.each<[readonly string[], readonly string[], object]>([
  [['Ada Lindt', 'Bo Kern'], ['BO KERN', 'Ada Lindt'], { said: 2, gold: 2, both: 2 }],
  [['Ada Lindt'], ['Ada Lindt', 'dpa'], { said: 1, gold: 2, both: 1 }],
  [['Ada Lindt', 'Ada Lindt'], ['Ada Lindt'], { said: 2, gold: 1, both: 1 }],
  [['Talblatt'], ['Redaktion Talblatt'], { said: 1, gold: 1, both: 1 }],
  [[], ['Ada Lindt'], { said: 0, gold: 1, both: 0 }],
])('names %j for %j: %j', (said, gold, expected) => {
  expect(countNames(said, gold)).toEqual(expected);
});
