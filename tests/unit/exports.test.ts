import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codePointsOf } from '../../core/exports/code-points.ts';
import { csvCell, toCsv } from '../../core/exports/csv.ts';
import { toJsonLd } from '../../core/exports/jsonld.ts';
import { toMarkdown } from '../../core/exports/markdown.ts';
import { markdownText } from '../../core/exports/markdown-text.ts';
import type { Report } from '../../core/report.ts';
import { rowsOf } from './core/exports/csv-rows.ts';
import { aReport } from './samples.ts';

const [first, second] = aReport.claims;
const withQuote = (quote: string): Report => ({
  ...aReport,
  claims: [{ ...first!, quote, deniedBy: [] }],
});
const ownVoice: Report = {
  ...aReport,
  claims: [{ ...second!, form: 'own', sources: [], standing: ['unsourced'], denies: null }],
};

describe('CSV', () => {
  test('has a header and a line for each claim, with source, denial and offsets', () => {
    const [header, one, two, ...rest] = rowsOf(toCsv(aReport));
    expect(rest).toEqual([]);
    expect(header?.slice(0, 4)).toEqual(['id', 'claim', 'source', 'cue']);
    expect(one).toEqual([
      'c1',
      'Die Brücke sei sicher',
      'Anna Feld (person)',
      'sagte',
      'fact',
      'indirect',
      'attributed',
      'disputed',
      'Stadt Aue (institution)',
      '',
      '',
      '22..43',
      'Streit um die Brücke',
      'https://news.example.org/a-1.html',
    ]);
    expect(two?.[9]).toBe('c1');
  });

  test('gives back every text that is no formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell = ''] = []] = rowsOf(`${csvCell(text)}\r\n`);
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });

  test.each([
    '=1+1',
    '+49 30',
    '-5',
    '@name',
    '\t=1',
    '  =HYPERLINK("x")',
    '\r\n=1',
    '＝1',
    '\u0000=1',
    '\ntext',
  ])('keeps a spreadsheet from computing %j', (text) => {
    expect(csvCell(text).startsWith('"\'')).toBe(true);
  });

  test.each(['Die Brücke', '„=“ ist ein Zeichen', '5 - 3', ''])('leaves %j as it is', (text) => {
    expect(csvCell(text)).toBe(`"${text}"`);
  });

  test('keeps its columns whatever a claim holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        expect(rowsOf(toCsv(withQuote(quote))).map((row) => row.length)).toEqual([14, 14]);
      }),
    );
  });
});

describe('Markdown', () => {
  test('has a table with source and denial', () => {
    expect(toMarkdown(aReport)).toBe(
      [
        '# Streit um die Brücke',
        '',
        '<https://news.example.org/a-1.html>',
        '',
        '| Claim | Source | Cue | How sure the article sounds | Standing | Denied by |',
        '| --- | --- | --- | --- | --- | --- |',
        '| “Die Brücke sei sicher” | Anna Feld (person) | “sagte” | attributed | disputed | Stadt Aue (institution) |',
        '| “das” | Stadt Aue (institution) | “bestreitet” | attributed | single |  |',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a | b', String.raw`a \| b`],
    ['<script>', String.raw`\<script\>`],
    ['[x](javascript:y)', String.raw`\[x\](javascript:y)`],
    ['two\nlines', 'two lines'],
    [String.raw`a\|b`, String.raw`a\\\|b`],
    ['&lt;', String.raw`\&lt;`],
    ['Ban Tho-un, 2. Mai', 'Ban Tho-un, 2. Mai'],
  ])('shows %j as it is', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  test('keeps its columns whatever a claim holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        const lines = toMarkdown(withQuote(quote)).trimEnd().split('\n');
        expect(lines).toHaveLength(7);
        expect(lines[6]?.replaceAll(/\\./gs, '').match(/\|/g)).toHaveLength(7);
      }),
    );
  });

  test('does not let an address out of its link', () => {
    const article = { ...aReport.article, url: 'https://x.example/> <b>' };
    expect(toMarkdown({ ...aReport, article })).toContain('<https://x.example/%3E%20%3Cb%3E>');
  });
});

describe('JSON-LD', () => {
  const { first: page, ...collection } = toJsonLd(aReport);
  const [item] = page.items;

  test('is a collection of web annotations', () => {
    expect(collection).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://news.example.org/a-1.html#sayso-claims',
      type: 'AnnotationCollection',
      label: 'Streit um die Brücke',
      total: 2,
    });
    expect(page.items.map(({ id }) => id)).toEqual([
      'https://news.example.org/a-1.html#sayso-c1',
      'https://news.example.org/a-1.html#sayso-c2',
    ]);
  });

  test('points at the words by quote, context and position', () => {
    expect(item?.target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://news.example.org/a-1.html',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'Die Brücke sei sicher',
            prefix: 'Streit um die Brücke\n\n',
            suffix: ', sagte Bürgermeisterin Anna Fel',
          },
          { type: 'TextPositionSelector', start: 22, end: 43 },
        ],
      },
    ]);
  });

  test('says source, cue and denial in the body, labels as tags', () => {
    expect(item?.body.map(({ purpose, value }) => `${purpose}: ${value}`)).toEqual([
      'describing: Source: Anna Feld (person). Cue: “sagte”. Denied by: Stadt Aue (institution).',
      'tagging: standing:disputed',
      'tagging: certainty:attributed',
      'tagging: form:indirect',
      'tagging: kind:fact',
    ]);
  });

  test('has a target without an address too', () => {
    const nowhere = toJsonLd({ ...aReport, article: { ...aReport.article, url: '' } });
    expect(nowhere.first.items[0]?.target[0]?.source).toBe('urn:sayso:article');
    expect(nowhere.first.items[0]?.id).toBe('urn:sayso:article#sayso-c1');
  });

  test('counts positions in code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, words) => {
        const codePoint = codePointsOf(before + words);
        expect(codePoint(before.length)).toBe(Array.from(before).length);
        expect(codePoint((before + words).length)).toBe(Array.from(before).length + Array.from(words).length);
      }),
    );
  });
});

test.each([
  ['CSV', toCsv],
  ['Markdown', toMarkdown],
  ['JSON-LD', (report: Report) => JSON.stringify(toJsonLd(report))],
])('%s says so where a claim has no source', (_, print) => {
  expect(print(ownVoice)).toContain('no source given');
});
