import { agenciesOf } from './agencies.ts';
import type { Article } from './article.ts';
import { checkHeadline } from './headline.ts';
import type { LanguageProfile } from './language-profile.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import type { DraftClaim, LanguageReading } from './reading.ts';
import type { Claim, Report } from './report.ts';
import { joinedTextOf } from './span.ts';
import { standingOf } from './standing.ts';

/** Claims are numbered in reading order. */
const idOf = (index: number): string => `c${index + 1}`;

/**
 * Reads one article: the language finds claims and their ties, the core settles standing and builds the ledger.
 * Pure; all spans of the report point into `article.text`.
 */
export function readArticle(article: Article, profile: LanguageProfile): Report {
  const reading = profile.read(article);
  const ledger = ledgerOf(
    reading.claims.flatMap((claim, index) =>
      claim.sources.map((mention) => ({
        claim: idOf(index),
        mention,
        words: joinedTextOf(article.text, mention.spans),
      })),
    ),
    reading.carriers,
  );
  const claims = reading.claims.map((claim, index) => finish(article.text, reading, ledger, claim, index));
  return {
    version: 1,
    article: { ...article.meta, agencies: agenciesOf(article), language: profile.code, text: article.text },
    claims,
    sources: ledger.sources,
    silences: reading.silences.map(({ spans, source }) => ({
      spans,
      source: source ? (ledger.idOf(source.key) ?? null) : null,
      name: source?.name ?? '',
    })),
    headline: checkHeadline(article, claims, profile.gistOf),
    dossier: null,
    unplaced: [],
  };
}

function finish(
  text: string,
  reading: LanguageReading,
  ledger: Ledger,
  draft: DraftClaim,
  index: number,
): Claim {
  const { standing, reasons } = standingOf(reading, index);
  const target = (type: 'denies' | 'confirms'): string | null => {
    const link = reading.links.find((each) => each.type === type && each.from === index);
    return link ? idOf(link.to) : null;
  };
  return {
    id: idOf(index),
    spans: draft.spans,
    quote: joinedTextOf(text, draft.spans),
    kind: draft.kind,
    act: draft.act,
    form: draft.form,
    certainty: draft.certainty,
    standing,
    confidence: draft.confidence,
    sources: draft.sources.map((mention) => ({
      ref: ledger.idOf(mention.key) ?? '',
      kind: mention.kind,
      name: mention.name,
      spans: mention.spans,
      via: mention.via.flatMap((key) => ledger.idOf(key) ?? []),
      anonymity: mention.anonymity ? { spans: mention.anonymity } : null,
    })),
    cue: draft.cue && { spans: draft.cue, text: joinedTextOf(text, draft.cue) },
    frame: draft.frame && { spans: draft.frame },
    addressee: draft.addressee && { spans: draft.addressee },
    reasons: [...draft.reasons, ...reasons],
    deniedBy: reading.links
      .filter((link) => link.type === 'denies' && link.to === index)
      .map((link) => idOf(link.from)),
    denies: target('denies'),
    confirms: target('confirms'),
    parent: draft.parent === null ? null : idOf(draft.parent),
    accuses: draft.accused
      ? {
          kind: draft.accused.kind,
          name: draft.accused.name,
          spans: draft.accused.spans,
          ref: ledger.idOf(draft.accused.key) ?? null,
        }
      : null,
  };
}
