import { expect, it } from 'vitest';

import { addSegments, countSegments, segmentScores } from '../../../scripts/bench/pages/segments.ts';

it('looks passages up without regard to white space and unseen characters', () => {
  const text = 'Der Rat\u00A0tagt\nheute im Rat\u00ADhaus.';
  expect(countSegments(text, ['Rat tagt heute', 'Rathaus', 'gestern'], ['Impressum', 'heute'])).toEqual({
    tp: 2,
    fn: 1,
    fp: 1,
    tn: 1,
  });
});

it('finds no passage in an empty text and no empty passage in any', () => {
  expect(countSegments('', ['Rat'], ['Impressum'])).toEqual({ tp: 0, fn: 1, fp: 0, tn: 1 });
  expect(countSegments('Rat', [' '], [''])).toEqual({ tp: 0, fn: 1, fp: 0, tn: 1 });
});

it('adds the pages up before it divides', () => {
  const all = addSegments([
    { tp: 3, fn: 1, fp: 0, tn: 2 },
    { tp: 0, fn: 0, fp: 1, tn: 1 },
  ]);
  expect(segmentScores(all)).toEqual({ precision: 3 / 4, recall: 3 / 4, f: 6 / 8, keptOut: 3 / 4 });
});
