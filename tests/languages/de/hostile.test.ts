import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article.ts';
import { readArticle } from '../../../core/read-article.ts';
import type { Report } from '../../../core/report.ts';
import { joinedTextOf, overlaps, type Span } from '../../../core/span.ts';
import { german } from '../../../languages/de/index.ts';
import { articleOf } from './support/texts.ts';

const read = (article: Article): Report => readArticle(article, german);

/** What German news is made of, and what trips a reader of it. */
const PIECES = [
  ...'Die Polizei sagte dass Haller sei habe nicht bestreitet soll haben laut nach Angaben zufolge was er'.split(
    ' ',
  ),
  ...'Dies wies Vorwürfe zurück teilte mit Ministerin Lea Korn so wie heißt es ob unklar 3. Dr. z. B.'.split(
    ' ',
  ),
  ...'„ “ ” » « › ‹ ‚ ‘ ’ " \' . , : ; – — - … ! ? ( ) [ ]'.split(' '),
  '\n',
  '\u00A0',
  '\u00AD',
  '😀',
  'e\u0301',
  '\u202E',
];
const piece = fc.constantFrom(...PIECES);
const germanish = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));
/** Parts that make frames, contents and denials when they meet, as they seldom do by mere words. */
const NAMES = [
  'Die Polizei',
  'Lea Korn (SPD)',
  'der Wirt',
  'Oslo',
  'sie',
  'niemand',
  'das Magazin »Nordlicht«',
];
const DEEDS = `sagte|teilte mit|bestreitet|wies die Vorwürfe zurück|soll geflohen sein|sei da|habe gelogen
|warf dem Wirt vor|nannte das „sehr gut“|sprach von „einem Fehler hier“|ist wohl müde|hieß es`.split(/\n?\|/);
const JOINTS =
  `, |, dass |: |: „|“, |. | – |, was |, wie |, so | (|) |; | und |. „|.“ | laut | zufolge | nach Angaben
|, zu gehen, `.split(/\n?\|/);
const newsish = fc
  .array(fc.constantFrom(...NAMES, ...DEEDS, ...JOINTS, '.\n'), { maxLength: 40 })
  .map((parts) => parts.join(' ').replace(/ +(?=[,.:;“)])|(?<=[„( ]) +/g, ''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map((codes) => String.fromCharCode(...codes)),
  germanish,
  newsish,
);

/** Every span of a report, wherever it stands. */
const spansOf = (report: Report): readonly (readonly Span[])[] =>
  report.claims.flatMap((claim) => [
    claim.spans,
    claim.cue?.spans ?? [],
    claim.frame?.spans ?? [],
    ...claim.sources.map((source) => source.spans),
    ...claim.reasons.map((reason) => reason.spans),
  ]);

describe('whatever the page says', () => {
  it('is read without an error, into spans of its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = read(articleOf(text));
        for (const span of spansOf(report).flat()) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is read into claims whose parts are in order, apart, and the words they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of read(articleOf(text)).claims) {
          expect(claim.spans.length).toBeGreaterThan(0);
          claim.spans.forEach((span, at) => {
            expect(span.start).toBeGreaterThanOrEqual(claim.spans[at - 1]?.end ?? 0);
          });
          expect(claim.quote).toBe(joinedTextOf(text, claim.spans));
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is read into claims in reading order, with ties only among them', () => {
    fc.assert(
      fc.property(fc.oneof(germanish, newsish), (text) => {
        const { claims, sources } = read(articleOf(text));
        const ids = new Set(claims.map((claim) => claim.id));
        const starts = claims.map((claim) => claim.spans[0]?.start ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const claim of claims) {
          const ties = [claim.denies, claim.confirms, claim.parent, ...claim.deniedBy];
          expect(ties.every((id) => id === null || (ids.has(id) && id !== claim.id))).toBe(true);
          expect(claim.standing.length).toBeGreaterThan(0);
          expect(claim.sources.length > 0).toBe(claim.form !== 'own');
        }
        expect(sources.flatMap((source) => source.claims).every((id) => ids.has(id))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is never both somebody’s words and the outlet’s own', () => {
    fc.assert(
      fc.property(newsish, (text) => {
        const { claims } = read(articleOf(text));
        const said = claims.filter((claim) => claim.form !== 'own').flatMap((claim) => claim.spans);
        const own = claims.filter((claim) => claim.form === 'own').flatMap((claim) => claim.spans);
        expect(own.filter((one) => said.some((other) => overlaps(one, other)))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(articleOf(text))).toEqual(read(articleOf(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('is read in blocks of any cut', () => {
    fc.assert(
      fc.property(germanish, fc.array(fc.nat(400), { maxLength: 6 }), (text, cuts) => {
        const edges = [0, ...cuts.filter((cut) => cut < text.length).toSorted((a, b) => a - b), text.length];
        const blocks = edges.slice(1).flatMap((end, at) => {
          const start = edges[at] ?? 0;
          return end > start ? [{ start, end, role: 'paragraph' as const }] : [];
        });
        const report = read({ ...articleOf(text), blocks });
        const crossing = report.claims
          .flatMap((claim) => claim.spans)
          .filter((span) => !blocks.some((block) => block.start <= span.start && span.end <= block.end));
        expect(crossing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('200,000 units', () => {
  const UNITS = 200_000;

  it.each([
    ['of nothing but letters', 'x'],
    ['of one word', 'Haus '],
    ['without a comma', 'der Mann von der Stadt und '],
    ['of commas', 'a, '],
    ['of frames without end', 'sagte, '],
    ['of quotations never closed', '„a '],
    ['of single marks never closed', '‚a '],
    ['of opening marks', '„'],
    ['of opening marks of two kinds', '„‚'],
    ['of straight marks', '"a '],
    ['of quoted letters', '„a“ '],
    ['of brackets', '((( '],
    ['of stops', '. . '],
    ['of ordinals', '1. '],
    ['of short sentences', 'Er sagte, sie sei da. '],
    ['of quotations', '„Er ging“, sagte Paul Ahlers. '],
    ['of denials', 'Das bestritt Paul Ahlers. '],
    ['of rumours', 'Er soll geflohen sein. '],
    ['of names', 'Minister Paul Ahlers kam. '],
    ['of doubts', 'Ob das stimmt, ist unklar. '],
    ['of claims and denials', 'Korn sagte, der Wirt habe betrogen. Der Wirt bestritt, betrogen zu haben. '],
    ['of paragraphs', 'Lea Korn sagte, der Wirt habe betrogen.\n'],
    ['of empty lines', '\n'],
  ])(
    '%s are read',
    (_, seed) => {
      const text = seed.repeat(Math.ceil(UNITS / seed.length)).slice(0, UNITS);
      const { claims } = read(articleOf(text));
      expect(claims.every((claim) => claim.quote.length > 0)).toBe(true);
    },
    20_000,
  );

  it('of any mixture are read', () => {
    const pieces = fc.sample(piece, { numRuns: 40_000, seed: 7 });
    const text = pieces.join(' ').slice(0, UNITS);
    expect(read(articleOf(text)).article.text).toBe(text);
  }, 20_000);
});
