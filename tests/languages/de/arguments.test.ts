import { describe, expect, it } from 'vitest';
import { argumentsOf, canBeObject } from '../../../languages/de/grammar/arguments.ts';
import { verbClauseFrom } from './support/texts.ts';

/** Kind and words of each phrase, the verb left out. */
const phrasesIn = (text: string): readonly string[] => {
  const { units, finite } = verbClauseFrom(text);
  return argumentsOf(units, units.slice(finite, finite + 1)).map(
    ({ kind, start, end }) =>
      `${kind}: ${units
        .slice(start, end)
        .map((unit) => unit.text)
        .join(' ')}`,
  );
};

describe('the phrases of a clause', () => {
  it.each([
    ['Der Ort fordert mehr Hilfe.', ['bare: Der Ort', 'word: mehr', 'bare: Hilfe']],
    [
      'Die Stadt spricht von einer weitgehend ruhigen Nacht.',
      ['bare: Die Stadt', 'prepositional: von einer weitgehend ruhigen Nacht'],
    ],
    ['Sie spricht von bis zu 300 Gästen.', ['word: Sie', 'prepositional: von bis zu 300 Gästen']],
    ['Er wertet das Spiel als großen Erfolg.', ['word: Er', 'bare: das Spiel', 'as: als großen Erfolg']],
    ['Er nennt das Spiel gut.', ['word: Er', 'bare: das Spiel', 'word: gut']],
    [
      'Er sieht sowohl Gold als auch Silber.',
      ['word: Er', 'word: sowohl', 'bare: Gold', 'word: als', 'word: auch', 'bare: Silber'],
    ],
  ])('%s', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });

  it.each([
    ['Er lobt den Plan.', 1],
    ['Er dankt dem Rat.', 0],
    ['Er lobt Dienstag den Plan.', 1],
    ['Er spricht von dem Plan.', 0],
    ['Dies fordert er.', 0],
  ])('%s has %i that can be an object', (text, count) => {
    const { units, finite } = verbClauseFrom(text);
    const found = argumentsOf(units, units.slice(finite, finite + 1));
    expect(found.filter((argument) => canBeObject(units, argument))).toHaveLength(count);
  });
});
