import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/read-article.ts';
import type { Claim, Report } from '../../../core/report.ts';
import { joinedTextOf, type Span } from '../../../core/span.ts';
import { german } from '../../../languages/de/index.ts';
import { articleOf } from './support/texts.ts';

const read = (text: string): Report => readArticle(articleOf(text), german);

/** Two spans that overlap without one holding the other. */
const cross = (a: Span, b: Span): boolean => a.start < b.start && b.start < a.end && a.end < b.end;

const crossings = (claims: readonly Claim[]): readonly string[] => {
  const spans = claims.flatMap((claim) => claim.spans.map((span) => ({ claim, span })));
  return spans.flatMap((one) =>
    spans.flatMap((other) =>
      cross(one.span, other.span) ? [`${one.claim.quote} ><  ${other.claim.quote}`] : [],
    ),
  );
};

/** What a report does that none may, whatever was read. */
const faultsIn = (text: string, { claims }: Report): readonly string[] => [
  ...crossings(claims),
  ...claims.flatMap(({ spans, quote, form, sources, confidence }) => {
    const inside = spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length);
    return [
      inside ? '' : 'beyond the text',
      quote === joinedTextOf(text, spans) ? '' : 'other words',
      sources.length > 0 === (form !== 'own') ? '' : 'no source, or one of the outlet’s own',
      confidence >= 0 && confidence <= 1 ? '' : 'a confidence that is none',
    ].flatMap((fault) => (fault ? [`${fault}: ${quote}`] : []));
  }),
];

const SENTENCES = [
  'Die Polizei teilte mit, der Mann habe das Feuer gelegt.',
  'Ministerin Lea Korn sagte: „Wir prüfen das, und zwar gründlich.“',
  'Laut einem Gutachten des Landesamts sind zwei Brücken „in schlechtem Zustand“.',
  'Der Wirt bestreitet, davon gewusst zu haben.',
  '„Das ist Unsinn“, sagte Paul Ahlers, „und das wissen alle.“',
  'Er soll nach Angaben von Nachbarn geflohen sein, wie der Sender Nordwelle berichtet.',
  'Man habe alles versucht, so Korn (SPD), und werde weiter helfen.',
  'Die Stadt warf der Firma vor, Rechnungen gefälscht zu haben – diese wies den Vorwurf zurück.',
  'Es heißt, der Vertrag sei längst unterschrieben.',
  'The mayor said that the bridge was safe.',
  'Le maire a déclaré que le pont était sûr.',
];

const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .chain((sentences) =>
    fc
      .array(fc.constantFrom(' ', ' ', '\n'), { minLength: 12, maxLength: 12 })
      .map((gaps) => sentences.map((sentence, at) => sentence + (gaps[at] ?? ' ')).join('')),
  );

/** A change of a text at places chosen by chance. */
const damaged = (change: (text: string, at: number, kind: number) => string, most: number) =>
  fc
    .tuple(article, fc.array(fc.tuple(fc.nat(), fc.nat(20)), { minLength: 1, maxLength: most }))
    .map(([text, places]) =>
      places.reduce((rest, [at, kind]) => change(rest, at % Math.max(1, rest.length), kind), text),
    );

const put = (text: string, at: number, words: string, instead = 0): string =>
  text.slice(0, at) + words + text.slice(at + instead);

const OCR: readonly (readonly [RegExp, string])[] = [
  [/l/, '1'],
  [/[Ii]/, 'l'],
  [/[a-z](?=[a-z])/, '-\n'],
  [/ /, ''],
  [/[a-z]/, '- '],
  [/rn/, 'm'],
  [/[.,]/, ' '],
];
const MARKS = ['„', '“', '”', '"', '»', '«', '‚', '‘', '(', ')', ':'];

const SHAPES: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['well formed', article],
  [
    'read from paper',
    damaged((text, at, kind) => {
      const [pattern, by] = OCR[kind % OCR.length] ?? [/x/, 'x'];
      const found = pattern.exec(text.slice(at));
      return found ? put(text, at + found.index, by, found[0].length) : text;
    }, 40),
  ],
  ['with quotation marks that open and do not close', damaged((text, at) => put(text, at, '„'), 8)],
  ['with marks anywhere', damaged((text, at, kind) => put(text, at, MARKS[kind % MARKS.length] ?? '„'), 12)],
  ['with words lost', damaged((text, at, kind) => put(text, at, '', kind), 12)],
  ['in capitals', article.map((text) => text.toUpperCase())],
  ['in small letters', article.map((text) => text.toLowerCase())],
  ['without sentence marks', article.map((text) => text.replaceAll(/[.!?:]/g, ''))],
  ['in deep marks', article.map((text) => `${'„‚('.repeat(40)}${text}${')‘“'.repeat(40)}`)],
  ['on one line', article.map((text) => text.replaceAll(/\s+/g, ' '))],
];

describe.each(SHAPES)('text %s', (_, shape) => {
  it('is read into spans of its words that nest or stand apart, each with its source', () => {
    fc.assert(
      fc.property(shape, (text) => {
        expect(faultsIn(text, read(text))).toEqual([]);
      }),
      { seed: 42, numRuns: 60 },
    );
  }, 60_000);

  it('is read the same way again', () => {
    fc.assert(
      fc.property(shape, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { seed: 43, numRuns: 15 },
    );
  }, 60_000);
});

describe('what cannot be read for certain', () => {
  const long = SENTENCES.slice(0, 6).join(' ');

  it.each([
    ['all capitals', long.toUpperCase()],
    ['all capitals, one sentence', 'DIE POLIZEI TEILTE MIT, DER MANN HABE DAS FEUER GELEGT.'],
    ['no sentence marks', long.replaceAll(/[.!?:„“]/g, '')],
    ['no marks and no capitals', long.replaceAll(/[^\p{L}\s]/gu, '').toLowerCase()],
    ['one sentence without end', 'Die Polizei teilte mit, der Mann habe das Feuer gelegt und '.repeat(20)],
  ])('is given little confidence: %s', (__, text) => {
    expect(read(text).claims.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it('is not what is well written, nor a headline without a stop', () => {
    const { claims } = read(`${SENTENCES[0]} ${SENTENCES[3]}`);
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.every(({ confidence }) => confidence >= 0.5)).toBe(true);
    const headline = readArticle(articleOf(`Korn: Brücke sei sicher\n${SENTENCES[0]}`, 'headline'), german);
    expect(headline.claims.at(-1)?.confidence).toBeGreaterThanOrEqual(0.5);
  });
});

describe('1 MB', () => {
  const MEGABYTE = 1_000_000;
  const filled = (seed: string): string => seed.repeat(Math.ceil(MEGABYTE / seed.length)).slice(0, MEGABYTE);
  /** As long as a sentence may be, again and again. */
  const lines = (seed: string): string =>
    filled(`${`Das ${seed.repeat(Math.ceil(5_900 / seed.length))}`.slice(0, 5_900)} war es.\n`);

  it.each([
    ['of one sentence', filled('der Mann von der Stadt sagte, dass er kam, und ging ')],
    ['of „sagte, dass “', filled('sagte, dass ')],
    ['of quotation marks', filled('„')],
    ['of quotation marks that open and close', filled('„“')],
    ['of straight quotation marks', filled('"')],
    ['of marks in marks', filled('„‚(')],
    ['of long sentences of „sagte, dass “', lines('sagte, dass ')],
    ['of long sentences of brackets', lines('(')],
    ['of long sentences of brackets and marks', lines('(„')],
    ['of long sentences of „und sagte“', lines('und sagte ')],
    ['of short claims', filled('Er sagte, der Plan sei „mit Nadel gestrickt“. ')],
  ])(
    '%s is read',
    (_, text) => {
      const { claims, article: about } = read(text);
      expect(about.text).toBe(text);
      expect(
        claims.every(({ spans }) => spans.every(({ start, end }) => start < end && end <= MEGABYTE)),
      ).toBe(true);
    },
    // Generous: a few seconds on an idle machine, and never the hours of what grows with the square.
    120_000,
  );
});
