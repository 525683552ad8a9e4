import { expect, test } from 'vitest';

import { inkOf, isSameInk, normalise } from '../../../page/normalise.ts';

test.each<[string, string, string]>([
  ['odd spaces', ' 1,2\u00A0Mio.\u202F\u2003Euro\u3000\n', '1,2 Mio. Euro'],
  ['what carries nothing', 'Mo\u00ADrä\u200Bnen\u2060\u200Cdamm\uFEFF\u061C\u2069\u180E', 'Moränendamm'],
  ['ligatures', 'oﬃziell ﬁnden, Giﬅ', 'offiziell finden, Gist'],
  ['accents apart', 'Bru\u0308cke, a\u0328\u0308', 'Brücke, ą\u0308'],
  ['nothing else', '„Å‚ ½ … – № A‐B 👩\u200D🚒', '„Å‚ ½ … – № A‐B 👩\u200D🚒'],
])('%s', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each<[string, string, string, boolean]>([
  ['white space', 'der Rat', 'der\u00A0\nRat', true],
  ['units that carry nothing', 'Rathaus', 'Rat\u00ADhaus\u200B', true],
  ['ligatures', 'ﬁnden', 'finden', true],
  ['accents', 'a\u0308', 'ä', true],
  ['accents over what carries nothing', 'a\u00AD\u0308', 'ä', true],
  ['the joiner of an emoji', '👩\u200D🚒', '👩🚒', true],
  ['a letter without its accent', 'a', 'ä', false],
  ['quotation marks', '„Rat“', '"Rat"', false],
  ['dashes', 'Rat – Haus', 'Rat - Haus', false],
  ['capitals', 'Rat', 'rat', false],
  ['nothing and something', '', 'a', false],
])('whether texts that differ in %s have the same ink', (_, a, b, expected) => {
  expect(isSameInk(a, b)).toBe(expected);
  expect(inkOf(a) === inkOf(b)).toBe(expected);
});
