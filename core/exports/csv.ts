import type { Claim, Report } from '../report.ts';
import { deniersOf, sourceOf } from './attribution.ts';

/** What a spreadsheet would take for the start of a formula, full-width forms included. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell after RFC 4180, always in quotes; an apostrophe in front keeps a spreadsheet from computing it. */
export const csvCell = (text: string): string =>
  `"${FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

type Column = readonly [name: string, value: (claim: Claim, report: Report) => string];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['claim', ({ quote }) => quote],
  ['source', (claim, report) => sourceOf(report, claim)],
  ['cue', ({ cue }) => cue?.text ?? ''],
  ['kind', ({ kind }) => kind],
  ['form', ({ form }) => form],
  ['certainty', ({ certainty }) => certainty],
  ['standing', ({ standing }) => standing.join('; ')],
  ['denied_by', (claim, report) => deniersOf(report, claim)],
  ['denies', ({ denies }) => denies ?? ''],
  ['confirms', ({ confirms }) => confirms ?? ''],
  ['spans', ({ spans }) => spans.map(({ start, end }) => `${start}..${end}`).join('; ')],
  ['title', (_, { article }) => article.title],
  ['url', (_, { article }) => article.url],
];

/** The claims as CSV (RFC 4180): a header, then one line a claim, each with its source; spans in UTF-16 units. */
export function toCsv(report: Report): string {
  const header = COLUMNS.map(([name]) => csvCell(name));
  const rows = report.claims.map((claim) => COLUMNS.map(([, value]) => csvCell(value(claim, report))));
  return [header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}
