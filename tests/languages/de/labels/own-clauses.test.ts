import { describe, expect, it } from 'vitest';
import { claimsAmidst } from '../support/texts.ts';

const claimsIn = (text: string): readonly string[] =>
  claimsAmidst(text).map(({ quote, kind, certainty }) => `${quote} [${kind} ${certainty}]`);

describe('main clauses that differ are claims of their own', () => {
  it.each([
    [
      'Von Norden zieht am Abend Regen auf, oberhalb von 700 Metern kann es schneien.',
      [
        'Von Norden zieht am Abend Regen auf [future asserted]',
        'oberhalb von 700 Metern kann es schneien. [future possible]',
      ],
    ],
    [
      'Das Feuer brach im Keller aus, verletzt wurde niemand.',
      ['Das Feuer brach im Keller aus [fact asserted]', 'verletzt wurde niemand. [fact negated]'],
    ],
    [
      'Die Halle steht seit 1920, doch im Mai wird sie abgerissen.',
      ['Die Halle steht seit 1920 [fact asserted]', 'doch im Mai wird sie abgerissen. [future asserted]'],
    ],
    [
      'Der Zug entgleiste bei Aurin, die Ursache ist noch unklar.',
      ['Der Zug entgleiste bei Aurin [fact asserted]', 'die Ursache ist noch unklar. [fact open]'],
    ],
    [
      'Das Feuer brach im Keller aus. Verletzt wurde niemand.',
      ['Das Feuer brach im Keller aus. [fact asserted]', 'Verletzt wurde niemand. [fact negated]'],
    ],
  ])('%s', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

describe('main clauses that agree stay together', () => {
  it.each([
    'Das Feuer brach im Keller aus, die Feuerwehr kam nach zehn Minuten.',
    'Die Brücke ist alt, aber sie trägt viel.',
    'Am Montag beginnt die Messe, am Freitag endet sie.',
    'Der Damm hielt nicht, und die Pumpen liefen nicht.',
    'Der Mann lief weg, weil er nicht bleiben wollte.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toHaveLength(1);
  });
});
