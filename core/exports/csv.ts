import { NO_ADDITIONS, type Additions } from '../additions.ts';
import type { Note } from '../notes/notes.ts';
import { wordsOf } from '../quotes/stored-quote.ts';
import type { Claim, Report } from '../report.ts';
import { deniersOf, sourceOf } from './attribution.ts';
import { hasReader, saidBy, setBy } from './reader-notes.ts';

/** What a spreadsheet would take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell after RFC 4180, always in quotes; an apostrophe in front keeps a spreadsheet from computing it. */
export const csvCell = (text: string): string =>
  `"${FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

type Column = readonly [
  name: string,
  value: (claim: Claim, report: Report) => string,
  ofNote?: (note: Note, report: Report) => string,
];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['claim', ({ quote }) => quote, ({ quotes }) => wordsOf(quotes)],
  ['source', (claim, report) => sourceOf(report, claim), (note, report) => saidBy(report, note)],
  ['cue', ({ cue }) => cue?.text ?? ''],
  ['kind', ({ kind }) => kind],
  ['form', ({ form }) => form],
  ['certainty', ({ certainty }) => certainty],
  ['standing', ({ standing }) => standing.join('; ')],
  ['denied_by', (claim, report) => deniersOf(report, claim)],
  ['denies', ({ denies }) => denies ?? ''],
  ['confirms', ({ confirms }) => confirms ?? ''],
  ['spans', ({ spans }) => spans.map(({ start, end }) => `${start}..${end}`).join('; ')],
  ['title', (_, { article }) => article.title, (_, { article }) => article.title],
  ['url', (_, { article }) => article.url, (_, { article }) => article.url],
];

/** The reader's notes, and which labels of a claim are the reader's; for notes without a claim all that they set. */
const OF_READER: readonly Column[] = [
  ['note', ({ reader }) => reader?.text ?? '', ({ text }) => text],
  [
    'corrected',
    ({ reader }) => [...(reader?.isMarked ? ['marked'] : []), ...(reader?.corrected ?? [])].join('; '),
    (note) => [note.isHidden ? 'hidden' : 'not found', ...setBy(note)].join('; '),
  ],
];

/** The notes that no claim of the report stands for: their words were not found, or the claim is hidden. */
const apart = ({ notes, unplacedNotes }: Additions): readonly Note[] =>
  notes.filter(({ id, isHidden }) => isHidden || unplacedNotes.includes(id));

/**
 * The claims as CSV (RFC 4180): a header, then one line a claim, each with its source; spans in UTF-16 units. Where the
 * reader has notes there are two columns more, and lines without an id for notes on words that are not among the claims.
 */
export function toCsv(report: Report, additions: Additions = NO_ADDITIONS): string {
  const columns = hasReader(report, additions) ? [...COLUMNS, ...OF_READER] : COLUMNS;
  const rows = [
    columns.map(([name]) => name),
    ...report.claims.map((claim) => columns.map(([, value]) => value(claim, report))),
    ...apart(additions).map((note) => columns.map(([, , value]) => value?.(note, report) ?? '')),
  ];
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
