import { assert, array, constantFrom, integer, pre, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Span } from '../../../core/span.ts';
import { passageLink } from '../../../core/text-fragment.ts';

const ARTICLE = 'https://blatt.example/a?b=c';
const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
};
const linkTo = (text: string, ...words: readonly string[]): string =>
  passageLink(
    ARTICLE,
    text,
    words.map((each) => spanOf(text, each)),
  );

describe('the link to a passage', () => {
  test.each<[string, string, readonly string[], string]>([
    ['holds short words whole', 'Sie baut eine Brücke.', ['baut eine'], 'text=baut%20eine'],
    ['grows to whole words', 'Der Neubau-Rat tagt.', ['bau-R'], 'text=Neubau%2DRat'],
    ['encodes what means something', 'Ja, A & B – „gut“.', ['Ja, A & B'], 'text=Ja%2C%20A%20%26%20B'],
    ['has one part for each part', 'Er soll dort gebaut haben.', ['Er', 'gebaut'], 'text=Er&text=gebaut'],
    ['tells it from others before', 'Sie baut. Er baut.', [' baut.'], 'text=baut.'],
    ['collapses white space', 'Sie  baut', ['Sie  baut'], 'text=Sie%20baut'],
  ])('%s', (_, text, words, directive) => {
    expect(linkTo(text, ...words)).toBe(`${ARTICLE}#:~:${directive}`);
  });

  test('says what stands before words that were said before', () => {
    const text = 'Die Stadt baut.\nUnd auch der Kreis baut.';
    const second = spanOf(text, 'baut', text.indexOf('Kreis'));
    expect(passageLink(ARTICLE, text, [second])).toBe(`${ARTICLE}#:~:text=Kreis-,baut`);
  });

  test('names only the first and last words of a long passage', () => {
    const text = `Eins zwei drei vier fünf ${'weiter '.repeat(30)}sechs sieben acht neun zehn. Ende`;
    const link = passageLink(ARTICLE, text, [spanOf(text, text.slice(0, -' Ende'.length))]);
    expect(link).toBe(`${ARTICLE}#:~:text=Eins%20zwei%20drei%20vier,sieben%20acht%20neun%20zehn.`);
  });

  test('keeps a fragment, and leaves an address alone where there are no words', () => {
    expect(passageLink(`${ARTICLE}#top`, 'Ja.', [{ start: 0, end: 2 }])).toBe(`${ARTICLE}#top:~:text=Ja`);
    expect(passageLink(ARTICLE, 'Ja. –', [{ start: 4, end: 5 }])).toBe(ARTICLE);
    expect(passageLink(ARTICLE, 'Ja.', [])).toBe(ARTICLE);
    expect(passageLink('', 'Ja.', [{ start: 0, end: 2 }])).toBe('');
  });
});

/** Where a browser would find what a directive means: the first place that fits. */
function found(text: string, link: string): Span | undefined {
  const parts = (link.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);
  const raw = link.split(':~:text=')[1] ?? '';
  const before = raw.includes('-,') ? (parts.shift() ?? '').slice(0, -1) : '';
  const [first = '', last] = parts;
  const at = text.indexOf(before ? `${before} ${first}` : first);
  if (at < 0) return undefined;
  const start = at + (before ? before.length + 1 : 0);
  if (last === undefined) return { start, end: start + first.length };
  const end = text.indexOf(last, start + first.length);
  return end < 0 ? undefined : { start, end: end + last.length };
}

test('any run of words is found again, where it or words like it stand first', () => {
  const words = array(constantFrom('a', 'bb', 'c,', 'dd-d', '„e“', 'f.'), { minLength: 12, maxLength: 80 });
  assert(
    property(
      tuple(words, integer({ min: 0, max: 79 }), integer({ min: 1, max: 80 })),
      ([all, from, count]) => {
        pre(from < all.length);
        const text = all.join(' ');
        const start = all.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const end = start + all.slice(from, from + count).join(' ').length;
        const place = found(text, passageLink(ARTICLE, text, [{ start, end }]));
        const wanted = text.slice(start, end);
        // The words said are always there; whether they are told from others depends on what stands before them.
        expect(text.slice(place?.start).startsWith(wanted.slice(0, 4))).toBe(true);
        pre(place?.start === start && wanted.length <= 120);
        expect(text.slice(place?.start, place?.end)).toBe(wanted);
      },
    ),
  );
});
