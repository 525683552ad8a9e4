import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../languages/de/grammar/units.ts';
import { isNominal } from '../../../languages/de/grammar/noun-phrase.ts';
import { bodiesOf } from '../../../languages/de/sources/bodies.ts';
import { documentOf } from '../../../languages/de/text/sentences.ts';

const documentFrom = (text: string) => documentOf(text, [{ start: 0, end: text.length, role: 'paragraph' }]);

/** The body that the last words of the text name, in an article of that text. */
const named = (text: string, words: string): string | undefined => {
  const nouns = documentFrom(words).sentences.flatMap((sentence) => unitsOf(sentence).filter(isNominal));
  return bodiesOf(documentFrom(text)).named(nouns);
};

describe('the bodies of an article', () => {
  it.each([
    ['Das Unternehmen Norvana baut um.', 'Norvana', 'Norvana'],
    ['Norvana schweigt. Der Konzern Norvana baut um.', 'Norvana', 'Norvana'],
    ['Der Umweltverband Flusswacht klagt.', 'Flusswacht', 'Flusswacht'],
    ['Der Umweltverband Flusswacht klagt.', 'Der Umweltverband Flusswacht', 'Flusswacht'],
    ['Das Unternehmen Norvana baut um.', 'Velmora', undefined],
    ['Das Unternehmen baut um.', 'Unternehmen', undefined],
    ['Die Regierung Harms tritt ab.', 'Harms', undefined],
    ['Der Verein Ida Rom spielt.', 'Rom', undefined],
  ])('%s “%s” names %s', (text, words, expected) => {
    expect(named(text, words)).toBe(expected);
  });
});
