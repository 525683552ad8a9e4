import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_ADDITIONS } from '../../../../core/additions.ts';
import { exportFile } from '../../../../core/exports/export-file.ts';
import { notesFromJsonLd } from '../../../../core/notes/from-jsonld.ts';
import type { Note } from '../../../../core/notes/notes.ts';
import { withNotes } from '../../../../core/notes/with-notes.ts';
import type { Report } from '../../../../core/report.ts';
import { generatedReports } from '../../../ui/generated-reports.ts';
import { RICH, SAMPLE } from '../../../ui/sample-report.ts';
import { correcting, hiding, marking, notesOn } from './sample-notes.ts';

/** The export of a report with notes. */
function exported(raw: Report, notes: readonly Note[]): string {
  const { report, unplacedNotes } = withNotes(raw, notes);
  return exportFile(report, 'jsonld', { ...NO_ADDITIONS, notes, unplacedNotes }).text;
}

const { url, title, publisher, published, language } = SAMPLE.article;
const NOTES = [
  correcting(SAMPLE, 'c3', { standing: 'single', source: { name: 'Umweltamt', kind: 'institution' } }),
  marking(SAMPLE, 'Woher das Öl wirklich stammt', { text: 'Offen.' }),
  hiding(SAMPLE, 'c1'),
];

describe('our own export', () => {
  it('is read again: article, notes, and nothing else', () => {
    expect(notesFromJsonLd(exported(SAMPLE, NOTES))).toEqual({
      ok: true,
      article: { url, title, publisher, published, language },
      notes: NOTES,
      skipped: 0,
    });
  });

  it('is read again whatever notes there are on whatever report', () => {
    const cases = fc
      .oneof(generatedReports, fc.constantFrom(SAMPLE, RICH))
      .chain((report) =>
        fc.record({ report: fc.constant(report), notes: notesOn(report), text: fc.string() }),
      );
    fc.assert(
      fc.property(cases, ({ report, notes, text }) => {
        const written = notes.map((note, at) => (at === 0 ? { ...note, text } : note));
        const read = notesFromJsonLd(exported(report, written));
        const isThere = written.length > 0;
        expect(read.ok ? read.notes : null).toEqual(isThere ? written : null);
      }),
    );
  });

  it('is read again where the words were not found', () => {
    const elsewhere = {
      ...SAMPLE,
      article: { ...SAMPLE.article, text: 'Ganz anders.' },
      claims: [],
      sources: [],
    };
    const read = notesFromJsonLd(exported({ ...elsewhere, headline: null }, NOTES));
    expect(read).toMatchObject({ ok: true, notes: NOTES });
  });

  it('says of each label whose it is', () => {
    const { first } = JSON.parse(exported(SAMPLE, NOTES));
    const claim = first.items.find(({ id }: { id: string }) => id.endsWith('#sayso-c3'));
    expect(claim.body).toMatchObject([
      {
        value:
          'Source: Umweltamt (institution), set by the reader. Cue: “wirft … vor”. Denied by: Ina Brandt (person).',
      },
      { value: 'standing:single', 'sayso:by': 'reader' },
      { value: 'certainty:attributed' },
      { value: 'form:indirect' },
      { value: 'kind:fact' },
    ]);
    const readers = claim.body.map((body: Readonly<Record<string, unknown>>) => body['sayso:by']);
    expect(readers).toEqual([undefined, 'reader', undefined, undefined, undefined]);
    expect(claim['sayso:reader'].corrected).toEqual(['standing', 'source']);
  });

  it('says why a note is there, and where its words stand', () => {
    const { first, total } = JSON.parse(exported(SAMPLE, NOTES));
    const notes = first.items.slice(-3);
    expect(total).toBe(first.items.length);
    expect(notes.map(({ motivation }: { motivation: unknown }) => motivation)).toEqual([
      ['editing'],
      ['commenting', 'highlighting'],
      ['editing'],
    ]);
    const start = SAMPLE.article.text.indexOf('Woher');
    expect(notes[1].target[0].selector[1]).toEqual({ type: 'TextPositionSelector', start, end: start + 28 });
  });
});

type Data = Record<string, unknown> & { first: { items: Record<string, unknown>[] } };

/** What is said of an export in which something was changed. */
function after(change: (note: Record<string, any>, data: Data) => void): readonly string[] | number {
  const data = JSON.parse(exported(SAMPLE, NOTES)) as Data;
  change(data.first.items.at(-2) ?? {}, data);
  const read = notesFromJsonLd(JSON.stringify(data));
  return read.ok ? read.skipped : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('another file', () => {
  it.each([
    [
      'with annotations of others',
      (_, data) => data.first.items.push({ id: 'urn:x', type: 'Annotation' }, {}),
      2,
    ],
    ['with more fields', (note) => Object.assign(note, { 'x:y': 1, creator: { name: 'A' } }), 0],
  ] as const satisfies readonly (readonly [string, Parameters<typeof after>[0], number])[])(
    '%s is read, and what is not ours counted',
    (_, change, skipped) => {
      expect(after(change)).toBe(skipped);
    },
  );

  it.each<readonly [string, Parameters<typeof after>[0], string]>([
    [
      'no article',
      (_, data) => delete data['sayso:article'],
      'the file: this is no export of Sayso with notes',
    ],
    [
      'a script as address',
      (_, data) => Object.assign(data['sayso:article'] as object, { url: 'javascript:alert(1)' }),
      'article: url must be an address on the web',
    ],
    ['no date', (note) => delete note['created'], 'annotation 11: created is missing'],
    [
      'a date that is none',
      (note) => (note['modified'] = 'gestern'),
      'annotation 11: modified must be a point in time',
    ],
    [
      'a label that is none',
      (note) => (note['sayso:note'].correction.standing = 'true'),
      'annotation 11, note, correction: standing is none of',
    ],
    [
      'a target without words',
      (note) => (note['target'][0].selector = []),
      'annotation 11, quote 1: selector must hold one TextQuoteSelector',
    ],
    [
      'words that are none',
      (note) => (note['target'][0].selector[0].exact = { toString: 1 }),
      'annotation 11, quote 1, selector 1: exact must be a text',
    ],
    [
      'a text that is none',
      (note) => (note['body'][0].value = ['x']),
      'annotation 11, text 1: value must be a text',
    ],
    [
      'an id that is none',
      (note) => (note['sayso:note'].key = '<img src=x>'),
      'annotation 11, note: key must have no spaces or special characters',
    ],
    ['an id twice', (note) => (note['sayso:note'].key = 'on-c3'), 'the file: the id on-c3 is used twice'],
    [
      'an id that cannot be text',
      (_, data) => data.first.items.push({ id: { toString: 1 } }, { 'sayso:note': 1 }),
      'annotation 14: created is missing',
    ],
  ])('with %s is refused', (_, change, problem) => {
    expect(after(change)).toContainEqual(expect.stringContaining(problem));
  });

  it.each([
    ['', 'this is no JSON'],
    ['{"first":', 'this is no JSON'],
    ['null', 'this is no export of Sayso with notes'],
    ['[]', 'this is no export of Sayso with notes'],
    ['{"__proto__":{"sayso:article":{}}}', 'a field must not be called "__proto__"'],
    [`${'['.repeat(100)}${']'.repeat(100)}`, 'lists and objects stand in one another too deep'],
    ['['.repeat(1_000_000), 'lists and objects stand in one another too deep'],
    [`[${'0,'.repeat(300_000)}0]`, 'too much in it'],
    [`"${'x'.repeat(5_000_001)}"`, 'too large; at most 5 MB are read'],
  ])('is refused: %.40s', (text, message) => {
    const read = notesFromJsonLd(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });

  it('is not read with more notes or quotes than can be looked for', () => {
    const [note] = JSON.parse(exported(SAMPLE, NOTES)).first.items.slice(-1);
    const many = (count: number, targets: number) => {
      const items = Array.from({ length: count }, (_, at) => ({
        ...note,
        target: Array.from({ length: targets }, () => note.target[0]),
        'sayso:note': { ...note['sayso:note'], key: `n${at}` },
      }));
      return (_: unknown, data: Data) => Object.assign(data.first, { items });
    };
    expect(after(many(2001, 1))).toEqual(['the file: too many notes; at most 2000 are read']);
    const long = (_: unknown, data: Data) =>
      Object.assign(data.first, {
        items: [{ ...note, body: [{ purpose: 'commenting', value: 'x'.repeat(10_001) }] }],
      });
    expect(after(long)).toEqual([expect.stringMatching(/is too long; at most 10000 characters are read/)]);
    expect(after(many(60, 100))).toEqual(['the file: too many quotes; at most 5000 are read']);
  });

  it('never throws, and lists no more than can be looked through', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (json, value) => {
        expect(() => notesFromJsonLd(json)).not.toThrow();
        const inside = after((_, data) =>
          Object.assign(data.first, { items: [value, { 'sayso:note': value }] }),
        );
        expect(Array.isArray(inside) ? inside.length : 0).toBeLessThanOrEqual(21);
      }),
    );
  });
});
