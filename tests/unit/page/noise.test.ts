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
  'Related stories',
  'Ähnliche Beiträge',
  'Follow us on Instagram and never miss a story',
  'Follow The Weekly on Google News to get more of this.',
  'Folgen Sie der Redaktion auf allen Kanälen',
  'Click here to read the ruling',
  'Jetzt kostenlos testen',
  'Dieser Text erschien zuerst im Wochenblatt.',
  'Ada Lindt contributed to this report.',
  '[Beiträge von Gästen entsprechen nicht immer der Meinung der Redaktion.]',
  '____________',
  'An dieser Stelle steht ein externer Inhalt, der den Text ergänzt. Mit einem Klick lassen Sie ihn sich anzeigen.  Dabei können personenbezogene Daten übermittelt werden.',
  'Ich bin damit einverstanden, dass mir Inhalte von Drittanbietern gezeigt werden. Mehr in der Datenschutzerklärung.',
  'To view this you need to accept cookies. Your data may be shared with third parties.',
])('%j is furniture', (line) => {
  expect(isNoise(line)).toBe(true);
});

test.each([
  'Von der Krise zur Wende',
  'Von Haus zu Haus gingen die Helfer.',
  'Nein.',
  'Anzeigen gegen den Betreiber liegen noch nicht vor, sagte die Polizei.',
  'Die Werbung für das Projekt begann im Mai.',
  'Dieser Artikel ist nach Ansicht der Richterin keine Beleidigung.',
  'Follow the money on its way, the old rule says.',
  'Die Behörde wirft dem Konzern vor, personenbezogene Daten ohne Einwilligung an Drittanbieter übermittelt zu haben; dessen Datenschutzerklärung sage davon nichts.',
  'Der Minister bat um Zustimmung: „Sie entscheiden heute über den Haushalt.“',
  `Published figures show that ${'the council spent more than it had planned, '.repeat(5)}as auditors found.`,
])('%j is text', (line) => {
  expect(isNoise(line)).toBe(false);
});

test('a line made to be read in every possible way is read in no time', () => {
  const begun = performance.now();
  expect(isNoise(`Von ${'A'.repeat(190)} x`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(100);
});
