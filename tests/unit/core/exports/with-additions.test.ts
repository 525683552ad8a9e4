import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_ADDITIONS, type Additions } from '../../../../core/additions.ts';
import type { PlacedDossier } from '../../../../core/dossier/placed.ts';
import { toCsv } from '../../../../core/exports/csv.ts';
import { exportFile } from '../../../../core/exports/export-file.ts';
import { EXPORT_FORMATS } from '../../../../core/exports/formats.ts';
import { toMarkdown } from '../../../../core/exports/markdown.ts';
import type { Note } from '../../../../core/notes/notes.ts';
import { withNotes } from '../../../../core/notes/with-notes.ts';
import type { Report } from '../../../../core/report.ts';
import { generatedReports } from '../../../ui/generated-reports.ts';
import { RICH, SAMPLE } from '../../../ui/sample-report.ts';
import { correcting, hiding, kept, marking, notesOn } from '../notes/sample-notes.ts';
import { rowsOf } from './csv-rows.ts';

/** A report with notes, and what there is beside it. */
function noted(raw: Report, notes: readonly Note[]): readonly [Report, Additions] {
  const { report, unplacedNotes } = withNotes(raw, notes);
  return [report, { ...NO_ADDITIONS, notes, unplacedNotes }];
}

const corrected = {
  ...correcting(SAMPLE, 'c3', {
    standing: 'single',
    certainty: 'possible',
    source: { name: '=Umwelt|amt', kind: 'institution' },
  }),
  text: '=1+1\nsagt das "Amt"',
};
const marked = marking(SAMPLE, 'Woher das Öl wirklich stammt', { text: '@alle: | offen' });
const hidden = { ...hiding(SAMPLE, 'c5'), text: '-doppelt' };
const lost: Note = kept({
  ...marked,
  id: 'lost',
  quotes: [{ exact: 'Nie gesagt', prefix: '', suffix: '', hint: null }],
  text: '+weg',
});
const NOTES = [corrected, marked, hidden, lost];

const DOSSIER: PlacedDossier = {
  id: 'urn:sayso:dossier:test',
  revision: 1,
  title: { de: 'Öl | Hafen' },
  summary: { en: '- What is *known*' },
  researched: '2026-03-20',
  authors: ['Mara Lindt'],
  licence: { name: 'CC BY 4.0', url: '' },
  match: 1,
  statements: [
    {
      id: 's1',
      role: 'denies',
      about: { en: 'The oil', de: 'Das Öl' },
      text: { de: 'Die Reederei bestreitet es.', en: 'The company denies it.' },
      date: '2026-03-18',
      sources: [
        {
          name: 'Hafen-<b>Bote',
          kind: 'media',
          date: '2026-03',
          url: 'https://bote.example/a',
          archived: 'javascript:alert(1)',
          language: 'de',
        },
      ],
      quote: 'nachts Altöl in das Becken abgelassen zu haben',
      spans: [{ start: 1, end: 2 }],
      claims: ['c3'],
    },
    {
      id: 's2',
      role: 'not-found',
      about: {},
      text: { en: 'Nothing was found.' },
      date: '',
      sources: [],
      quote: 'Nie gesagt',
      spans: [],
      claims: [],
    },
  ],
};

it.each(EXPORT_FORMATS)('without anything beside the report, %s is as it always was', (format) => {
  for (const report of [SAMPLE, RICH])
    expect(exportFile(report, format, NO_ADDITIONS)).toEqual(exportFile(report, format));
  expect(exportFile(SAMPLE, format).text).not.toMatch(/reader|sayso:|corrected|Notes|Outside/);
});

describe('a table with notes', () => {
  const rows = rowsOf(toCsv(...noted(SAMPLE, NOTES)));
  const of = (id: string) => rows.find((cells) => cells[0] === id);

  it('has two columns more, after the others', () => {
    expect(rows[0]?.slice(0, 14)).toEqual(rowsOf(toCsv(SAMPLE))[0]);
    expect(rows[0]?.slice(14)).toEqual(['note', 'corrected']);
  });

  it('says what is the reader’s', () => {
    expect(of('c3')).toMatchObject({
      2: "'=Umwelt|amt (institution), set by the reader",
      7: 'single',
      14: '\'=1+1\nsagt das "Amt"',
      15: 'standing; certainty; source',
    });
    expect(of('r-m1')).toMatchObject({
      1: 'Woher das Öl wirklich stammt',
      2: 'no source given, marked by the reader',
      14: "'@alle: | offen",
      15: 'marked',
    });
    expect(of('c6')?.slice(14)).toEqual(['', '']);
  });

  it('has the notes on words that are not among its claims', () => {
    expect(
      rows.filter(([id]) => id === '').map((cells) => [cells[1], cells[2], cells[14], cells[15]]),
    ).toEqual([
      ['sie hätten in der Nacht Pumpen gehört', 'source: see the article', "'-doppelt", 'hidden'],
      ['Nie gesagt', 'source: see the article', "'+weg", 'not found'],
    ]);
  });
});

describe('Markdown', () => {
  it('tells the reader’s labels from the engine’s', () => {
    const text = toMarkdown(...noted(SAMPLE, NOTES));
    expect(text).toContain(
      String.raw`| “nachts Altöl in das Becken abgelassen zu haben” | =Umwelt\|amt (institution), set by the reader | “wirft … vor” | possible (set by the reader) | single (set by the reader) |`,
    );
    expect(text).toContain('| “Woher das Öl wirklich stammt” | no source given, marked by the reader |');
  });

  it('lists the notes, each with who says its words', () => {
    const [, notes] = toMarkdown(...noted(SAMPLE, NOTES)).split('\n## Notes\n');
    expect(notes).toBe(
      [
        '',
        "These are the reader's own, not the article's.",
        '',
        String.raw`- “nachts Altöl in das Becken abgelassen zu haben” – =Umwelt\|amt (institution), set by the reader  `,
        String.raw`  By the reader: standing: single; certainty: possible; source: =Umwelt\|amt (institution).  `,
        '  Note: =1+1 sagt das "Amt"',
        '- “Woher das Öl wirklich stammt” – no source given, marked by the reader  ',
        '  By the reader: marked as a claim.  ',
        String.raw`  Note: @alle: \| offen`,
        '- “sie hätten in der Nacht Pumpen gehört” – source: see the article  ',
        '  By the reader: hidden.  ',
        '  Note: -doppelt',
        '- “Nie gesagt” – source: see the article  ',
        '  By the reader: marked as a claim; not found in this version of the article.  ',
        '  Note: +weg',
        '',
      ].join('\n'),
    );
  });

  it('has what is known outside, dated and with its sources', () => {
    const [, outside] = toMarkdown(SAMPLE, { ...NO_ADDITIONS, dossiers: [DOSSIER] }).split(
      '\n## Outside this article\n',
    );
    expect(outside).toBe(
      [
        '',
        String.raw`### Öl \| Hafen`,
        '',
        String.raw`As of 2026-03-20, by Mara Lindt, licence CC BY 4.0. - What is \*known\*`,
        '',
        '- **The oil** (denies, 2026-03-18): The company denies it.  ',
        '  On “nachts Altöl in das Becken abgelassen zu haben” – Hafenbehörde (institution).  ',
        String.raw`  Sources: Hafen-\<b\>Bote (media), 2026-03, <https://bote.example/a>, archived javascript:alert(1)`,
        '- (not-found): Nothing was found.  ',
        '  On “Nie gesagt” – source: see the article; not found in this version of the article.',
        '',
      ].join('\n'),
    );
  });
});

it('lays each claim that a statement is about to its own source', () => {
  const [first, second] = SAMPLE.claims.filter(({ sources }) => sources.length > 0);
  const ids = [first, second].map((claim) => claim?.id ?? '');
  const statements = DOSSIER.statements.slice(0, 1).map((each) => ({ ...each, quote: 'a … b', claims: ids }));
  const markdown = toMarkdown(SAMPLE, { ...NO_ADDITIONS, dossiers: [{ ...DOSSIER, statements }] });
  const line = markdown.split('\n').find((each) => each.startsWith('  On ')) ?? '';
  for (const claim of [first, second])
    expect(line).toContain(`“${claim?.quote}” – ${claim?.sources[0]?.name}`);
});

it('JSON has the additions beside the report', () => {
  const [report, additions] = noted(SAMPLE, NOTES);
  const data = JSON.parse(exportFile(report, 'json', { ...additions, dossiers: [DOSSIER] }).text);
  expect(data).toEqual({ ...report, additions: { ...additions, dossiers: [DOSSIER] } });
});

it('whatever the notes are, the table keeps its columns, computes nothing and gives every claim a source', () => {
  const cases = fc
    .oneof(generatedReports, fc.constantFrom(SAMPLE, RICH))
    .chain((report) =>
      fc.record({ report: fc.constant(report), notes: notesOn(report), text: fc.string({ unit: 'binary' }) }),
    );
  fc.assert(
    fc.property(cases, ({ report: raw, notes, text }) => {
      const [report, additions] = noted(
        raw,
        notes.map((note) => ({ ...note, text: note.text && text })),
      );
      const rows = rowsOf(toCsv(report, additions));
      expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([notes.length > 0 ? 16 : 14]));
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      expect(rows.filter((cells) => cells[2] === '')).toEqual([]);
      const table = toMarkdown(report, additions).split('\n## Notes\n')[0] ?? '';
      const lines = table
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(lines).toHaveLength(report.claims.length + 2);
    }),
  );
});
