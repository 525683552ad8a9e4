import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { articleFromText } from '../../core/article-from-text.ts';
import { textOf } from '../../core/span.ts';

const shape = (text: string): string[] => {
  const article = articleFromText(text);
  return article.blocks.map((block) => `${block.role}: ${textOf(article.text, block)}`);
};

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['white space', ' \n\n\t ', []],
  ['one sentence', 'Der Rat tagt heute.', ['paragraph: Der Rat tagt heute.']],
  ['one line that ends no sentence', 'Der Rat tagt', ['paragraph: Der Rat tagt']],
  [
    'a headline and a paragraph',
    'Rat tagt zur Brücke\n\nDer Rat tagt heute.',
    ['headline: Rat tagt zur Brücke', 'paragraph: Der Rat tagt heute.'],
  ],
  [
    'a first sentence that is no headline',
    'Der Rat tagt heute.\n\nEs geht um die Brücke.',
    ['paragraph: Der Rat tagt heute.', 'paragraph: Es geht um die Brücke.'],
  ],
  [
    'a first line with no empty line after it',
    'Rat tagt zur Brücke\nDer Rat tagt heute.',
    ['paragraph: Rat tagt zur Brücke', 'paragraph: Der Rat tagt heute.'],
  ],
  [
    'a crosshead between paragraphs',
    'Der Rat tagt heute.\n\nStreit um die Kosten\n\nEs geht um Geld.',
    ['paragraph: Der Rat tagt heute.', 'crosshead: Streit um die Kosten', 'paragraph: Es geht um Geld.'],
  ],
  [
    'a last line that ends no sentence',
    'Der Rat tagt heute.\n\nMehr in Kürze',
    ['paragraph: Der Rat tagt heute.', 'paragraph: Mehr in Kürze'],
  ],
  [
    'a quotation that ends in its mark',
    'Der Rat tagt.\n\n„Wir sind bereit.“\n\nEs geht um Geld.',
    ['paragraph: Der Rat tagt.', 'paragraph: „Wir sind bereit.“', 'paragraph: Es geht um Geld.'],
  ],
  [
    'lines that are paragraphs',
    'Der Rat tagt heute.\nEs geht um die Brücke.\nSie ist gesperrt.',
    ['paragraph: Der Rat tagt heute.', 'paragraph: Es geht um die Brücke.', 'paragraph: Sie ist gesperrt.'],
  ],
  [
    'lines wrapped at a width',
    'Der Stadtrat von Aue hat am Montag über die neue\nBrücke beraten und noch nichts entschieden, weil\ndas Geld fehlt.\n\nEr tagt wieder im Mai.',
    [
      'paragraph: Der Stadtrat von Aue hat am Montag über die neue\nBrücke beraten und noch nichts entschieden, weil\ndas Geld fehlt.',
      'paragraph: Er tagt wieder im Mai.',
    ],
  ],
  [
    'Windows line ends and indents',
    'Rat tagt zur Brücke\r\n\r\n  Der Rat tagt heute.  \r\n',
    ['headline: Rat tagt zur Brücke', 'paragraph: Der Rat tagt heute.'],
  ],
])('%s', (_, text, blocks) => {
  expect(shape(text)).toEqual(blocks);
});

test('the headline is the title, unless one is given', () => {
  const text = 'Rat tagt zur Brücke\n\nDer Rat tagt heute.';
  expect(articleFromText(text).meta.title).toBe('Rat tagt zur Brücke');
  expect(articleFromText(text, { title: 'Ein anderer' }).meta.title).toBe('Ein anderer');
  expect(articleFromText('Der Rat tagt heute.').meta.title).toBe('');
});

test('whatever the text: it stays as it is, and blocks cover all its ink in order', () => {
  const piece = fc.constantFrom(
    'Der Rat tagt.',
    'Aue',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '„',
    '😀',
    '\uFEFF',
    '\u2028',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const article = articleFromText(text);
      expect(article.text).toBe(text);
      let from = 0;
      for (const { start, end } of article.blocks) {
        expect(text.slice(from, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});

test.each([
  ['Tagt der Rat?', 'Tagt der Rat?\nDer Rat tagt heute.', 'headline: Tagt der Rat?'],
  ['Rat  tagt.', 'Rat tagt.\n\nDer Rat tagt heute.', 'headline: Rat tagt.'],
  ['Rat tagt', 'Der Rat tagt heute.\n\nEs geht um Geld.', 'paragraph: Der Rat tagt heute.'],
  ['Der Rat tagt.', 'Der Rat tagt.', 'paragraph: Der Rat tagt.'],
])('a first line that says what the title does is the headline: %s', (title, text, first) => {
  const [block] = articleFromText(text, { title }).blocks;
  expect(block && `${block.role}: ${textOf(text, block)}`).toBe(first);
});
