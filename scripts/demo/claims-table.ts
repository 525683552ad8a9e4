import type { Translate } from '../../components/translate.ts';
import { deniersInWords, sourcesInWords, standingInWords } from '../../components/words.ts';
import type { Claim, Report } from '../../core/report.ts';
import words from '../../locales/de.json' with { type: 'json' };

const QUOTE_WIDTH = 64;

const shortened = (text: string): string =>
  text.length <= QUOTE_WIDTH ? text : `${text.slice(0, QUOTE_WIDTH - 1).trimEnd()}…`;

const t: Translate = (key, substitutions = []) =>
  words[key].replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');

const rowOf = (claim: Claim, report: Report): readonly string[] => [
  standingInWords(claim, report, t),
  `„${shortened(claim.quote.replace(/^[„»"](.*)[“«"]$/, '$1'))}“`,
  sourcesInWords(claim, t),
  deniersInWords(claim, report, t),
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
