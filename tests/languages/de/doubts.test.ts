import { describe, expect, it } from 'vitest';
import { joinedTextOf, textOf } from '../../../core/span.ts';
import { readGerman } from '../../../languages/de/read.ts';
import { articleOf } from './support/texts.ts';

/** Every doubt of a text as `claim ← the words that leave it open`. */
const doubtsIn = (text: string): readonly string[] => {
  const { claims, doubts } = readGerman(articleOf(text));
  return doubts.map(
    ({ claim, reason }) =>
      `${joinedTextOf(text, claims[claim]?.spans ?? [])} ← ${reason.spans.map((span) => textOf(text, span)).join('')}`,
  );
};

describe('the article itself leaves a claim unconfirmed', () => {
  it.each([
    [
      'Der genaue Ablauf ist noch nicht geklärt.',
      ['Der genaue Ablauf ist noch nicht geklärt. ← nicht geklärt'],
    ],
    [
      'Noch unbekannt ist das Ergebnis der Wahl in Kessen.',
      ['Noch unbekannt ist das Ergebnis der Wahl in Kessen. ← Noch unbekannt'],
    ],
    ['Der Sänger ist im Norden bisher unbekannt.', []],
    [
      'Lea Korn sagte, die Brücke sei eingestürzt. Die Angaben ließen sich nicht unabhängig überprüfen.',
      ['die Brücke sei eingestürzt ← nicht unabhängig überprüfen'],
    ],
    [
      'Der Wirt habe betrogen, sagte Lea Korn. Eine Bestätigung dieser Darstellung gab es nicht. Dies ist bislang nicht bestätigt.',
      [
        'Der Wirt habe betrogen ← Bestätigung dieser Darstellung gab es nicht',
        'Dies ist bislang nicht bestätigt. ← nicht bestätigt',
      ],
    ],
    ['Ob die Brücke noch trägt, ist unklar.', ['Ob die Brücke noch trägt, ist unklar. ← unklar']],
    [
      'Ob Haller zurücktritt, ist ungewiss. Lea Korn sagte, Haller habe die Koffer gepackt.',
      ['Ob Haller zurücktritt, ist ungewiss. ← ungewiss'],
    ],
  ])('%s', (text, expected) => {
    expect(doubtsIn(text)).toEqual(expected);
  });

  it.each([
    'Lea Korn sagte, die Brücke sei eingestürzt. Am Abend regnete es in Grauwitz.',
    'Die Brücke wurde 1920 gebaut und trägt seither viel.',
    'Lea Korn sagte, die Brücke sei eingestürzt. Die Ministerin bestätigte die Angaben.',
  ])('but not here: %s', (text) => {
    expect(doubtsIn(text)).toEqual([]);
  });

  it('nor over the end of a paragraph', () => {
    expect(
      doubtsIn(
        'Ob Haller zurücktritt, ist ungewiss.\nLea Korn wirft Haller vor, den Rücktritt erfunden zu haben.',
      ),
    ).toEqual(['Ob Haller zurücktritt, ist ungewiss. ← ungewiss']);
  });
});
