import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { isNominal, nounPhraseAt } from '../../../languages/de/grammar/noun-phrase.ts';
import { sentenceFrom } from './support/texts.ts';

/** The phrase that begins with the first word of the text. */
const phraseOf = (text: string): string | undefined => {
  const units = unitsOf(sentenceFrom(text));
  const phrase = nounPhraseAt(units, 0);
  const last = phrase && units[phrase.end - 1];
  return last && text.slice(0, last.end);
};

describe('the noun phrase at the beginning', () => {
  it.each([
    ['der Minister sagte', 'der Minister'],
    ['die neue Ministerin sagte', 'die neue Ministerin'],
    ['Ministerin Ida Thorn sagte', 'Ministerin Ida Thorn'],
    ['Ban Tho-un sagte', 'Ban Tho-un'],
    ['ein Sprecher der Polizei sagte', 'ein Sprecher der Polizei'],
    ['der Botschafter in Nordhafen sagte', 'der Botschafter in Nordhafen'],
    ['das Magazin „Nordlicht“ schrieb', 'das Magazin „Nordlicht“'],
    ['rund 40 Beamte kamen', undefined],
    ['die rund 40 Beamten kamen', 'die rund 40 Beamten'],
    ['Polen und Ungarn sagten', 'Polen und Ungarn'],
    ['die 58-Jährige sagte', 'die 58-Jährige'],
    ['Haller der Zeitung sagte', 'Haller'],
    ['das Amt für Umwelt sagte', 'das Amt für Umwelt'],
    ['Brodt vom Verband sagte', 'Brodt'],
    ['Jan Brodt vom Verband sagte', 'Jan Brodt vom Verband'],
  ])('%s', (text, expected) => {
    expect(phraseOf(text)).toBe(expected);
  });

  it.each(['sagte der Minister', 'am Montag', 'in der Stadt', 'und Haller', 'er sagte', 'schnell', '„Ja“'])(
    'is none: %s',
    (text) => {
      expect(phraseOf(text)).toBeUndefined();
    },
  );
});

it.each([
  ['Haus', true],
  ['58-Jährige', true],
  ['haus', false],
  ['Die', false],
  ['Er', false],
  ['58', false],
])('%s is a noun or name: %s', (text, expected) => {
  expect(isNominal(unitsOf(sentenceFrom(text))[0])).toBe(expected);
});
