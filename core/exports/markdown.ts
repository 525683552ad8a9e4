import { NO_ADDITIONS, type Additions } from '../additions.ts';
import type { Report } from '../report.ts';
import { deniersOf, labelled, sourceOf } from './attribution.ts';
import { dossierSections } from './markdown-dossiers.ts';
import { markdownLink, markdownText, quoted } from './markdown-text.ts';
import { noteSection } from './markdown-notes.ts';

const HEAD = ['Claim', 'Source', 'Cue', 'How sure the article sounds', 'Standing', 'Denied by'];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/**
 * The claims as a Markdown table under the article's title, each with its source; then the reader's notes and what is
 * known outside of the article, where there are any.
 */
export function toMarkdown(report: Report, additions: Additions = NO_ADDITIONS): string {
  const { title, publisher, published, url, excerpt } = report.article;
  const about = [markdownText(publisher), markdownText(published), markdownLink(url)]
    .filter(Boolean)
    .join(' · ');
  const rows = report.claims.map((claim) =>
    [
      quoted(claim.quote),
      sourceOf(report, claim),
      claim.cue ? quoted(claim.cue.text) : '',
      labelled(claim, 'certainty', claim.certainty),
      labelled(claim, 'standing', claim.standing.join(', ')),
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
    noteSection(report, additions),
    dossierSections(report, additions),
  ]
    .filter(Boolean)
    .join('');
}
