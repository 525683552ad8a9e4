import type { Claim, Report } from '../../../../core/report.ts';

/** The standings these passages are about. */
const SHOWN = new Set(['unconfirmed', 'corroborated']);

const lineOf = ({ quote, standing }: Claim): string =>
  `${standing.filter((each) => SHOWN.has(each)).join(' + ')} | ${quote.replace(/\.$/, '')}`;

/**
 * Every claim that is unconfirmed or corroborated as `standing | claim`, every tie as `confirms | claim | what it confirms`,
 * and whoever is silent as `silent | words`; all that a report has of these, so that what is not listed must not be there.
 */
export function standingLines(report: Report): readonly string[] {
  const { claims, silences, article } = report;
  return [
    ...claims.filter(({ standing }) => standing.some((each) => SHOWN.has(each))).map(lineOf),
    ...claims.flatMap(({ quote, confirms }) => {
      const target = claims.find(({ id }) => id === confirms);
      return target ? [`confirms | ${quote.replace(/\.$/, '')} | ${target.quote.replace(/\.$/, '')}`] : [];
    }),
    ...silences.map(
      ({ spans }) => `silent | ${spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}`,
    ),
  ];
}
