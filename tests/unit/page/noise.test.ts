import { expect, test } from 'vitest';

import { isNoise } from '../../../page/find/noise.ts';

test.each([
  'Anzeige',
  'ANZEIGE:',
  'Lesen Sie auch: Wie der Rat entschied',
  'Mehr zum Thema',
  'Rubriklistenbild: © Archiv',
  'Foto: Ada Lindt',
  'Von Ada Lindt und Bo Kern',
  'By Ada Lindt',
  '12 Kommentare',
  '4 min read',
  'Read more',
])('%j is furniture', (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  'Von der Krise zur Wende',
  'Von Haus zu Haus gingen die Helfer.',
  'Nein.',
  'Anzeigen gegen den Betreiber liegen noch nicht vor, sagte die Polizei.',
  'Die Werbung für das Projekt begann im Mai.',
  `Published figures show that ${'the council spent more than it had planned, '.repeat(5)}as auditors found.`,
])('%j is text', (line) => {
  expect(isNoise(line)).toBe(false);
});

test('a line made to be read in every possible way is read in no time', () => {
  const begun = performance.now();
  expect(isNoise(`Von ${'A'.repeat(190)} x`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(100);
});
