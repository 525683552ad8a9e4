import { describe, expect, test } from 'vitest';

import { anchorQuote, anchorQuotes } from '../../../../core/quotes/anchor-quotes.ts';
import { describeQuote, type StoredQuote } from '../../../../core/quotes/stored-quote.ts';

const TEXT = [
  'Streit um die Brücke von Pjöngjang',
  'Die Stadt baut eine neue Brücke über den Fluss, das sagte der Bürgermeister am Abend. „Wir bauen – und zwar bald.“',
  'Der Kreis bestreitet das. Ja, sagte die Landrätin.',
  'Die Kosten trage allein die Stadt, heißt es in Pjöngjang aus der Verwaltung. Ja, sagte der Sprecher.',
].join('\n');

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const stored = (words: string, from = 0): StoredQuote => describeQuote(TEXT, spanOf(words, from));
const bare = (exact: string): StoredQuote => ({ exact, prefix: '', suffix: '', hint: null });
/** How a quote is placed, and on which words; or why it is not. */
const placed = (text: string, quote: StoredQuote): string => {
  const found = anchorQuote(text, quote);
  return found.ok ? `${found.how}: ${text.slice(found.span.start, found.span.end)}` : found.reason;
};

const LONG = 'Die Kosten trage allein die Stadt, heißt es in Pjöngjang';
const SPOKEN = '„Wir bauen – und zwar bald.“';

describe('words that one place has', () => {
  test.each<[string, string, string, string]>([
    ['where they were', LONG, TEXT, LONG],
    ['elsewhere', LONG, `Neu davor.\n${TEXT}`, LONG],
    ['among other text', LONG, `Ganz anders. ${LONG} – und mehr.`, LONG],
    [
      'in straight quotation marks',
      SPOKEN,
      TEXT.replace(SPOKEN, '"Wir bauen - und zwar bald."'),
      '"Wir bauen - und zwar bald."',
    ],
    [
      'in other quotation marks',
      SPOKEN,
      TEXT.replace(SPOKEN, '»Wir bauen — und zwar bald.«'),
      '»Wir bauen — und zwar bald.«',
    ],
    ['with other spaces', LONG, TEXT.replaceAll(' ', '\u00A0'), LONG.replaceAll(' ', '\u00A0')],
    [
      'with soft hyphens',
      LONG,
      TEXT.replaceAll('Kosten', 'Kos\u00ADten'),
      LONG.replace('Kosten', 'Kos\u00ADten'),
    ],
    ['few, with the text around them', 'Landrätin', `Neu davor.\n${TEXT}`, 'Landrätin'],
  ])('%s', (_, words, text, expected) => {
    expect(placed(text, stored(words))).toBe(`exact: ${expected}`);
  });
});

describe('words that several places have', () => {
  const second = TEXT.lastIndexOf('Ja');

  test('are told apart by the text around them', () => {
    const text = `Ja. ${TEXT}`;
    const found = anchorQuote(text, stored('Ja', second));
    expect(found).toEqual({ ok: true, how: 'context', span: { start: second + 4, end: second + 6 } });
  });

  test('and by most of it where some has changed', () => {
    const text = TEXT.replace('der Sprecher', 'ein Sprecher');
    expect(anchorQuote(text, stored('Ja', second))).toMatchObject({ ok: true, span: { start: second } });
  });

  const twice = `${TEXT}\n${TEXT}`;
  const at = spanOf(LONG);
  test('and by their position where the text has not changed', () => {
    const found = anchorQuote(twice, describeQuote(twice, at));
    expect(found).toEqual({ ok: true, how: 'context', span: at });
  });

  test.each<[string, string, StoredQuote]>([
    ['without anything to tell them apart', `${twice}\n${TEXT}`, describeQuote(twice, at)],
    ['where the right place is gone', TEXT.replace('. Ja, sagte der Sprecher', ''), stored('Ja', second)],
    ['where the text around all of them is another', 'Ja. Nein. Ja.', stored('Ja', second)],
    ['without context', TEXT, bare('Ja')],
    ['where one would be part of another word', TEXT.replaceAll('Ja,', 'Jagd,'), stored('Ja', second)],
  ])('are dropped %s', (_, text, quote) => {
    expect(placed(text, quote)).toBe('unsure');
  });
});

describe('words that have changed', () => {
  test.each<[string, string, string]>([
    ['a name written otherwise', 'Pjöngjang', 'Pjongjang'],
    ['a word left out', 'allein ', ''],
    ['a word put in', 'die Stadt, heißt', 'die ganze Stadt, heißt'],
    ['another form', 'trage', 'trägt'],
  ])('%s', (_, before, after) => {
    expect(placed(TEXT.replaceAll(before, after), stored(LONG))).toBe(
      `fuzzy: ${LONG.replaceAll(before, after)}`,
    );
  });

  test.each<[string, string, StoredQuote, string]>([
    [
      'too much',
      TEXT.replace('allein die Stadt, heißt', 'wohl das Land, so sagt man'),
      stored(LONG),
      'not-found',
    ],
    ['in few words', TEXT.replace('Landrätin', 'Landratin'), stored('Landrätin'), 'not-found'],
    ['at their end', TEXT.replace('es in Pjöngjang aus', 'es in Pjotrgrad aus'), stored(LONG), 'unsure'],
    [
      'and others are as near',
      `${TEXT.replaceAll('Pjöngjang', 'Pjongjang')}\n${TEXT.replaceAll('Pjöngjang', 'Pjöngyang')}`,
      stored(LONG),
      'unsure',
    ],
    [
      'and stand elsewhere',
      `Ganz anders. ${LONG.replace('allein', 'alleine')} und mehr`,
      stored(LONG),
      'unsure',
    ],
  ])('%s are dropped', (_, text, quote, reason) => {
    expect(placed(text, quote)).toBe(reason);
  });

  test('are found without context where they are nearly the same', () => {
    expect(placed(TEXT, bare(LONG.replace('ö', 'o')))).toBe(`fuzzy: ${LONG}`);
  });

  test('words that are there go before words that are alike, and these before none', () => {
    const quote = stored(LONG);
    const alike = LONG.replace('ö', 'o');
    expect(placed(`${TEXT}\n${alike}.`, quote)).toMatch(/^exact/);
    expect(placed(TEXT.replace(LONG, alike), quote)).toMatch(/^fuzzy/);
    expect(placed(TEXT.replace(LONG, ''), quote)).toBe('not-found');
  });
});

test.each<[string, StoredQuote, string]>([
  ['no words', bare(''), 'empty'],
  ['white space', bare(' \n\u00AD'), 'empty'],
  ['a whole book', bare('Die Stadt '.repeat(100_000)), 'too-long'],
  ['words that were never there', bare('Der Hafen bleibt bis Freitag für Schiffe gesperrt.'), 'not-found'],
])('%s', (_, quote, reason) => {
  expect(placed(TEXT, quote)).toBe(reason);
});

describe('many quotes', () => {
  test('come back placed or with the reason, with all they brought, in order', () => {
    const quotes = [LONG, 'never said by anybody in this text', SPOKEN].map((words, id) => ({
      ...(TEXT.includes(words) ? stored(words) : bare(words)),
      id,
    }));
    const { placed: found, unplaced } = anchorQuotes(TEXT, quotes);
    expect(found.map(({ quote, how }) => [quote.id, how])).toEqual([
      [0, 'exact'],
      [2, 'exact'],
    ]);
    expect(unplaced).toEqual([{ quote: quotes[1], reason: 'not-found' }]);
  });

  test('are found exactly also when no work is left for those that are not', () => {
    // Nothing but the same few words, so that any words are alike to much of it.
    const text = `${'der eine und der andere und '.repeat(3000)}\n${TEXT}`;
    const alike = Array.from({ length: 300 }, () =>
      bare('der eine und der andre und der eine oder der andere und'),
    );
    const { placed: found, unplaced } = anchorQuotes(text, [...alike, bare(LONG)]);
    expect(found.map(({ quote }) => quote.exact)).toEqual([LONG]);
    expect(new Set(unplaced.map(({ reason }) => reason))).toEqual(new Set(['unsure']));
  });
});
