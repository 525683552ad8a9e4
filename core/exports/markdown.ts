import type { Report } from '../report.ts';
import { deniersOf, sourceOf } from './attribution.ts';

/** Text that Markdown shows as it is, on one line. */
export const markdownText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`);

const link = (url: string): string => url && `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

/** Words of the article in quotation marks, once. */
const quoted = (words: string): string => (/^[„“"»«‚‘'].*["“”«»‘’']$/s.test(words) ? words : `“${words}”`);

const HEAD = ['Claim', 'Source', 'Cue', 'How sure the article sounds', 'Standing', 'Denied by'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The claims as a Markdown table under the article's title, each with its source. */
export function toMarkdown(report: Report): string {
  const { title, publisher, published, url, excerpt } = report.article;
  const about = [markdownText(publisher), markdownText(published), link(url)].filter(Boolean).join(' · ');
  const rows = report.claims.map((claim) =>
    [
      quoted(claim.quote),
      sourceOf(report, claim),
      claim.cue ? quoted(claim.cue.text) : '',
      claim.certainty,
      claim.standing.join(', '),
      deniersOf(report, claim),
    ].map(markdownText),
  );
  return [
    `# ${markdownText(title || 'Article')}\n\n`,
    about && `${about}\n\n`,
    excerpt && 'Only the beginning of the article is visible.\n\n',
    row(HEAD),
    row(HEAD.map(() => '---')),
    ...rows.map(row),
  ]
    .filter(Boolean)
    .join('');
}
