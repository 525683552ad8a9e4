import { leadingStanding } from '../../core/labels.ts';
import { claimById, type Claim, type Report } from '../../core/report.ts';
import words from '../../locales/de.json' with { type: 'json' };

const QUOTE_WIDTH = 64;

const shortened = (text: string): string =>
  text.length <= QUOTE_WIDTH ? text : `${text.slice(0, QUOTE_WIDTH - 1).trimEnd()}…`;

const sourceOf = (claim: Claim): string =>
  claim.sources.map(({ name }) => name).join(', ') || words.source_none;

const rowOf = (claim: Claim, report: Report): readonly string[] => [
  claim.standing.map((standing) => words[`standing_${standing}`]).join(', ') ||
    words[`standing_${leadingStanding(claim.standing)}`],
  `„${shortened(claim.quote.replace(/^[„»"](.*)[“«"]$/, '$1'))}“`,
  sourceOf(claim),
  claim.deniedBy
    .map((id) => claimById(report, id))
    .map((denial) => (denial ? sourceOf(denial) : ''))
    .join(', '),
];

/** The claims of a report as a plain table in reading order: standing, words, source, denied by. */
export function claimsTable(report: Report): string {
  const rows = [
    ['Stand', 'Aussage', 'Quelle', 'Bestritten von'],
    ...report.claims.map((claim) => rowOf(claim, report)),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
