import type { Additions } from '../additions.ts';
import type { DossierSource, LocalText } from '../dossier/dossier.ts';
import type { PlacedDossier, PlacedStatement } from '../dossier/placed.ts';
import { claimById, type Report } from '../report.ts';
import { sourceOf } from './attribution.ts';
import { markdownText, quoted, webLink } from './markdown-text.ts';
import { SEE_ARTICLE } from './reader-notes.ts';

/** A text in English as the rest of an export, else in the language of the article, else in any. */
const inEnglish = (texts: LocalText, { article }: Report): string =>
  texts['en'] ?? texts[article.language] ?? Object.values(texts)[0] ?? '';

const sourceLine = ({ name, kind, date, url, archived }: DossierSource): string =>
  [
    `${markdownText(name)} (${kind})`,
    markdownText(date),
    webLink(url),
    archived && `archived ${webLink(archived)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** The claims a statement is about, each with who says it, or the words where none has them; empty where it is about the whole. */
function aboutWords({ quote, spans, claims }: PlacedStatement, report: Report): string {
  if (quote === '') return '';
  const told = claims
    .map((id) => claimById(report, id))
    .filter((claim) => claim !== undefined)
    .map((claim) => `${quoted(claim.quote)} – ${sourceOf(report, claim)}`);
  const lost = spans.length === 0 ? '; not found in this version of the article' : '';
  const words = told.length > 0 ? told.join('; ') : `${quoted(quote)} – ${SEE_ARTICLE}${lost}`;
  return markdownText(`On ${words}.`);
}

function statementItem(statement: PlacedStatement, report: Report): string {
  const about = markdownText(inEnglish(statement.about, report)).trim();
  const what = [statement.role, statement.date].filter(Boolean).map(markdownText).join(', ');
  const head = [about && `**${about}**`, `(${what})`].filter(Boolean).join(' ');
  const lines = [
    [head, markdownText(inEnglish(statement.text, report))].filter(Boolean).join(': '),
    aboutWords(statement, report),
    statement.sources.length > 0 && `Sources: ${statement.sources.map(sourceLine).join('; ')}`,
  ];
  return `- ${lines.filter(Boolean).join('  \n  ')}`;
}

function section(dossier: PlacedDossier, report: Report): string {
  const { title, summary, researched, authors, licence, statements } = dossier;
  const made = [
    `As of ${researched}`,
    authors.length > 0 && `by ${authors.join(', ')}`,
    licence.name && `licence ${licence.name}`,
  ];
  const about = [`${made.filter(Boolean).join(', ')}.`, inEnglish(summary, report)].filter(Boolean).join(' ');
  const items = statements.map((statement) => statementItem(statement, report)).join('\n');
  return [`### ${markdownText(inEnglish(title, report))}`, markdownText(about), items]
    .filter(Boolean)
    .join('\n\n');
}

/** What is known outside of the article, dossier by dossier; empty where there is none. */
export function dossierSections(report: Report, { dossiers }: Additions): string {
  if (dossiers.length === 0) return '';
  const sections = dossiers.map((dossier) => section(dossier, report));
  return `\n## Outside this article\n\n${sections.join('\n\n')}\n`;
}
