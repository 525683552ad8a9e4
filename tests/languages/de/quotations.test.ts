import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/span.ts';
import { beginsQuoted, quotationsIn } from '../../../languages/de/text/quotations.ts';

/** Every quotation as `depth:words with marks`. */
const found = (text: string, continues = false): readonly string[] =>
  quotationsIn(text, { start: 0, end: text.length }, continues).map(
    (quotation) => `${quotation.depth}:${textOf(text, quotation)}`,
  );

describe('quotations in one block', () => {
  it.each([
    ['German', 'Er sagte „ja“.', ['0:„ja“']],
    ['guillemets pointing in', 'Er sagte »ja«.', ['0:»ja«']],
    ['guillemets pointing out', 'Er sagte «ja».', ['0:«ja»']],
    ['straight', 'Er sagte "ja".', ['0:"ja"']],
    ['English', 'Er sagte “ja”.', ['0:“ja”']],
    ['opened German, closed straight', 'Er sagte „ja".', ['0:„ja"']],
    ['opened German, closed English', 'Er sagte „ja”.', ['0:„ja”']],
    ['opened and closed low', 'Er sagte „ja„.', ['0:„ja„']],
    ['English the wrong way round', 'Er sagte ”ja“ und “nein“.', ['0:”ja“', '0:“nein“']],
    ['closing marks at both ends', 'Er sagte ”ja”.', ['0:”ja”']],
    ['straight single', "Er sagte 'so geht's nicht'.", ["0:'so geht's nicht'"]],
    ['English single', 'Er sagte ‘ja’.', ['0:‘ja’']],
    ['two apostrophes', "Er sagte ''ja''.", ["0:''ja''"]],
    ['two commas, two apostrophes', "Er sagte ,,ja'', dann „nein''.", ["0:,,ja''", "0:„nein''"]],
    ['set apart by spaces', 'Er sagte „ ja “ und ging.', ['0:„ ja “']],
    ['single alone', 'Er nannte es ‚seltsam‘.', ['0:‚seltsam‘']],
    ['single guillemets alone', 'Er nannte es ›seltsam‹.', ['0:›seltsam‹']],
    ['two side by side', '„Ja“ und „nein“', ['0:„Ja“', '0:„nein“']],
    ['two straight side by side', '"Ja" und "nein"', ['0:"Ja"', '0:"nein"']],
    ['two without a space between', '»Ja«, »nein«', ['0:»Ja«', '0:»nein«']],
    ['several sentences', '„Ja. Nein! Wer weiß?“, sagte er.', ['0:„Ja. Nein! Wer weiß?“']],
    ['in brackets', 'Der Bau („die Halle“) steht.', ['0:„die Halle“']],
    ['at both ends', '„Ja“', ['0:„Ja“']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['single in German', '„Er rief ‚Halt‘ und lief“', ['0:„Er rief ‚Halt‘ und lief“', '1:‚Halt‘']],
    ['guillemets', '»Er rief ›Halt‹ und lief«', ['0:»Er rief ›Halt‹ und lief«', '1:›Halt‹']],
    ['same marks', '„Das Schiff „Aurora“ sank“, sagte er', ['0:„Das Schiff „Aurora“ sank“', '1:„Aurora“']],
    ['German in guillemets', '»Das „Ja“ gilt«', ['0:»Das „Ja“ gilt«', '1:„Ja“']],
    ['closing together', '„Er rief ‚Halt‘“', ['0:„Er rief ‚Halt‘“', '1:‚Halt‘']],
    ['two inside one', '„Ein ‚Ja‘ ist ein ‚Ja‘“', ['0:„Ein ‚Ja‘ ist ein ‚Ja‘“', '1:‚Ja‘', '1:‚Ja‘']],
  ])('nested, %s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['apostrophe in a word', '„Ich hab’s gewusst“', ['0:„Ich hab’s gewusst“']],
    ['apostrophe in a single quotation', 'Er rief ‚Ich hab’s‘ und ging', ['0:‚Ich hab’s‘']],
    ['straight apostrophes', "Das war's, sagte Hans' Bruder", []],
    ['what is left out', "Das ist 's und so 'n Haus in Hans' Straße", []],
    ['a closing mark after a full stop', 'Er ging.“, sagte sie ”, und blieb.', []],
    ['inches', 'Ein 27" Schirm und ein 32" Schirm', []],
    ['opened and never closed', 'Er sagte „ja und ging.', []],
    ['closed and never opened', 'Er sagte ja“ und ging.', []],
    ['one straight mark', 'Er sagte "ja und ging.', []],
    ['a mark before a space', 'Er sagte „ ja und ging.', []],
    ['one unclosed, one whole', 'Er rief »Halt und sagte „ja“', ['0:„ja“']],
    ['empty', 'Er sagte „“ und ging.', ['0:„“']],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives the words without the marks', () => {
    const text = 'Er sagte „ja“.';
    const [quotation] = quotationsIn(text, { start: 0, end: text.length }, false);
    expect(quotation && textOf(text, quotation.inner)).toBe('ja');
  });

  it('runs to the end of the block when the next block re-opens it', () => {
    expect(found('Er sagte: „Erstens. Zweitens.', true)).toEqual(['0:„Erstens. Zweitens.']);
    expect(found('Er sagte: „Erstens. Zweitens.', false)).toEqual([]);
    expect(found('Er sagte: „Erstens.“ Dann ging er.', true)).toEqual(['0:„Erstens.“']);
  });

  it('reads nothing outside the block', () => {
    const text = '„Eins“ „Zwei“ „Drei“';
    const quotations = quotationsIn(text, { start: 7, end: 13 }, false);
    expect(quotations.map((quotation) => textOf(text, quotation))).toEqual(['„Zwei“']);
  });
});

it.each([
  ['„Ja“', true],
  ['»Ja«', true],
  ['"Ja"', true],
  ['Ja „nein“', false],
  ['', false],
])('a block that begins with an opening mark: %s → %s', (text, expected) => {
  expect(beginsQuoted(text, { start: 0, end: text.length })).toBe(expected);
});
