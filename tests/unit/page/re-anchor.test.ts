import { expect, test } from 'vitest';

import { reAnchor } from '../../../page/re-anchor.ts';

const before = 'Eins. Der Rat der Stadt hat gestern Abend lange beraten. Ja. Zwei. Ja. Drei.';
const spanOf = (words: string, from = 0) => {
  const start = before.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (words: string, now: string, from = 0): string | null => {
  const span = reAnchor(spanOf(words, from), before, now);
  return span && `${span.start}:${now.slice(span.start, span.end)}`;
};
const long = 'Der Rat der Stadt hat gestern Abend lange beraten.';

test.each<[string, string, string, string | null]>([
  ['unchanged', long, before, `6:${long}`],
  ['moved down', long, `Neu davor. ${before}`, `17:${long}`],
  ['alone with other text around', long, `Ganz anders ${long} und mehr.`, `12:${long}`],
  ['gone', long, 'Der Rat hat beraten.', null],
  ['there twice with nothing to tell them apart', long, `x ${long} y ${long} z`, null],
  ['short and in other surroundings', 'Drei.', 'Ganz anders. Drei. Und mehr.', null],
  ['short, with its surroundings', 'Drei.', `Neu. ${before}`, '76:Drei.'],
])('words %s', (_, words, now, expected) => {
  expect(found(words, now)).toBe(expected);
});

test('of the same words twice, the one with the text around it is meant', () => {
  expect(found('Ja.', `Neu. ${before}`, before.indexOf('Zwei'))).toBe('72:Ja.');
});

test('of the same words twice, the one with the text on both sides is meant', () => {
  const tail = ' und das Geld dafür sei bewilligt, sagte der Sprecher.';
  const text = `Erst am Montag. Es werde gebaut${tail} Dann, am Dienstag. Es werde gebaut${tail}`;
  const start = text.indexOf('Es werde', 40);
  const words = 'Es werde gebaut';
  const now = `Neu. ${text}`;
  expect(reAnchor({ start, end: start + words.length }, text, now)?.start).toBe(start + 5);
});

test('long words that stood twice are not those that are left where the text around them is another', () => {
  const twice = `Montag hieß es am Rande einer Sitzung so: ${long} Dienstag hieß es an derselben Stelle so: ${long} Ende.`;
  const start = twice.indexOf(long);
  const now = `Dienstag hieß es an derselben Stelle so: ${long} Ende.`;
  expect(reAnchor({ start, end: start + long.length }, twice, now)).toBeNull();
});
