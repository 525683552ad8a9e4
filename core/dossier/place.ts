import { anchorQuotes } from '../quotes/anchor-quotes.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';
import type { Dossier, DossierStatement } from './dossier.ts';
import type { DossierOrigin } from './origin.ts';
import type { PlacedDossier, PlacedStatement } from './placed.ts';

/** A dossier that belongs to an article, and how alike the two articles are. */
export interface FoundDossier {
  readonly dossier: Dossier;
  readonly match: number;
  readonly origin?: DossierOrigin;
}

/** How much of the shorter of a claim and a quote must be in the other for the two to be about one thing. */
const ENOUGH = 0.5;

const unitsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const unitsShared = (some: readonly Span[], others: readonly Span[]): number =>
  unitsOf(
    some.flatMap((one) =>
      others
        .map(({ start, end }) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end) }))
        .filter(({ start, end }) => start < end),
    ),
  );

const isAbout = (span: Span, claim: readonly Span[]): boolean => {
  const shorter = Math.min(unitsOf(claim), span.end - span.start);
  return shorter > 0 && unitsShared(claim, [span]) >= ENOUGH * shorter;
};

/** The claims that share words with one of the quotes; each quote counts by itself, since they may stand far apart. */
const claimsAt = ({ claims }: Report, spans: readonly Span[]): readonly string[] =>
  claims.filter((claim) => spans.some((span) => isAbout(span, claim.spans))).map(({ id }) => id);

function placedStatement(
  report: Report,
  { quotes, ...statement }: DossierStatement,
  places: ReadonlyMap<StoredQuote, Span>,
): PlacedStatement {
  const words = quotes.map((quote) => {
    const span = places.get(quote);
    return span ? report.article.text.slice(span.start, span.end) : quote.exact;
  });
  const spans = quotes.flatMap((quote) => places.get(quote) ?? []).toSorted((a, b) => a.start - b.start);
  return { ...statement, quote: words.join(' … '), spans, claims: claimsAt(report, spans) };
}

function placedDossier(report: Report, { dossier, match, origin }: FoundDossier): PlacedDossier {
  const { id, revision, title, summary, researched, authors, licence, statements } = dossier;
  const { placed } = anchorQuotes(
    report.article.text,
    statements.flatMap(({ quotes }) => quotes),
  );
  const places = new Map<StoredQuote, Span>(placed.map(({ quote, span }) => [quote, span]));
  return {
    id,
    revision,
    title,
    summary,
    researched,
    authors,
    licence,
    match,
    ...(origin && { origin }),
    statements: statements.map((statement) => placedStatement(report, statement, places)),
  };
}

/**
 * Finds the words of the dossiers' statements in the article of a report, and the claims that share them. The statements
 * stay in their order; one whose words are not found has no place and no claims. The claims stay as they were read.
 */
export const placeDossiers = (report: Report, found: readonly FoundDossier[]): readonly PlacedDossier[] =>
  found.map((one) => placedDossier(report, one));

/** A report that names the best of the dossiers found for it, the first; none where none was found. */
export const withDossier = (
  report: Report,
  found: readonly { readonly id: string; readonly match: number }[],
): Report => {
  const [best] = found;
  return { ...report, dossier: best ? { id: best.id, match: best.match } : null };
};
