import { DESK_CHECKS, deskFindings, type DeskCheck, type DeskFinding } from '../../core/desk.ts';
import { sourceOf } from '../../core/exports/attribution.ts';
import type { Claim, Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';

/** All words of the desk check. */
const TITLE: Readonly<Record<DeskCheck, string>> = {
  'headline-surer': 'Headline surer than the text',
  'unattributed-accusation': 'Accusations without a source',
  'unanswered-allegation': 'Allegations without a response of the accused',
  'anonymous-without-reason': 'Unnamed sources without a reason',
  'single-source': 'Facts on one source only',
};

const WHY: Readonly<Record<DeskCheck, (finding: DeskFinding) => string>> = {
  'headline-surer': () => 'Headline or lead state as a fact what the text does not.',
  'unattributed-accusation': ({ who }) =>
    `The text itself says that ${who} did wrong, and names nobody who says so.`,
  'unanswered-allegation': ({ who }) =>
    `${who} is accused, and no answer, denial or “no comment” of ${who} was found.`,
  'anonymous-without-reason': ({ who }) => `“${who}” is not named, and no reason for that was found.`,
  'single-source': ({ who, claims }) => `${claims.length} facts rest on “${who}” alone.`,
};

/** How many of a finding's claims are printed. */
const SHOWN = 3;

const onOneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** Number of the line a span begins in, from 1; lines as an editor counts them. */
const lineOf = (text: string, { start }: Span): number =>
  text.slice(0, start).split(/\r\n|[\n\r\u2028\u2029]/).length;

const startOf = ({ spans }: Claim): Span => spans[0] ?? { start: 0, end: 0 };

function claimLine(report: Report, claim: Claim): string {
  const at = startOf(claim);
  const where = `line ${lineOf(report.article.text, at)}, offset ${at.start}`;
  return `   “${onOneLine(claim.quote)}”\n      ${sourceOf(report, claim)}; ${where}\n`;
}

function findingText(report: Report, finding: DeskFinding): string {
  const more = finding.claims.length - SHOWN;
  return [
    `-  ${WHY[finding.check](finding)}\n`,
    ...finding.claims.slice(0, SHOWN).map((claim) => claimLine(report, claim)),
    more > 0 ? `   and ${more} more\n` : '',
  ].join('');
}

const NOTHING =
  'Nothing was found that a desk should look at. That is no approval: only what the tool recognises is checked.\n';

/** The desk check for people: each finding with its words, whose they are, and where they stand. */
export function deskText(report: Report): string {
  const findings = deskFindings(report);
  const sections = DESK_CHECKS.flatMap((check) => {
    const here = findings.filter((finding) => finding.check === check);
    if (here.length === 0) return [];
    return `${TITLE[check]}\n${here.map((finding) => findingText(report, finding)).join('')}`;
  });
  return sections.length > 0 ? sections.join('\n') : NOTHING;
}

/** The desk check as JSON: the same findings, each claim with its source; spans in UTF-16 units. */
export const deskJson = (report: Report): string =>
  `${JSON.stringify(
    {
      title: report.article.title,
      url: report.article.url,
      findings: deskFindings(report).map((finding) => ({
        check: finding.check,
        why: WHY[finding.check](finding),
        claims: finding.claims.map((claim) => ({
          id: claim.id,
          quote: claim.quote,
          source: sourceOf(report, claim),
          line: lineOf(report.article.text, startOf(claim)),
          spans: claim.spans,
        })),
      })),
    },
    null,
    2,
  )}\n`;
