import type { Claim, Report } from '../../core/report.ts';
import { sharedUnits, type Span } from '../../core/span.ts';

/** One labelled claim of a gold file. */
export interface GoldClaim {
  readonly id: string;
  readonly quote: string;
  readonly kind: string;
  readonly form: string;
  readonly certainty: string;
  readonly standing: readonly string[];
  readonly source: { readonly kind: string; readonly text: string | null };
  readonly deniedBy?: string;
  readonly denies?: string;
}

/** How one gold claim fared: the claim found for it, and which of its labels are right. */
export interface GoldMatch {
  readonly gold: GoldClaim;
  /** Undefined when no claim shares half of the words. */
  readonly claim: Claim | undefined;
  readonly overlap: number;
  readonly right: Readonly<Record<'source' | 'form' | 'kind' | 'certainty' | 'standing', boolean>>;
}

/** Shared units of the smallest and the largest extent a claim must have in common with the gold claim. */
const ENOUGH = 0.5;

/** Letters and digits only, so that marks, spaces and soft hyphens do not matter; one spelling for Pjöngjang. */
const lettersOf = (text: string): { letters: string; at: readonly number[] } => {
  let letters = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const char = (text[index] ?? '').toLowerCase().replace('ö', 'o');
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    letters += char;
    at.push(index);
  }
  return { letters, at };
};

/** Where the gold quote stands in the page's text; undefined when the page leaves it out. */
function locate(text: string, quote: string): Span | undefined {
  const page = lettersOf(text);
  const wanted = lettersOf(quote).letters;
  const from = page.letters.indexOf(wanted);
  const start = page.at[from];
  const last = page.at[from + wanted.length - 1];
  return from < 0 || start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** Intersection over union of a claim's spans with one span, 0…1. */
function overlapOf(claim: Claim, span: Span): number {
  const common = claim.spans.reduce((sum, part) => sum + sharedUnits(part, span), 0);
  const own = claim.spans.reduce((sum, part) => sum + part.end - part.start, 0);
  return common / (own + (span.end - span.start) - common);
}

/** Matches the gold claims whose words the report's text has, each with its best claim. */
export function matchGold(report: Report, gold: readonly GoldClaim[]): readonly GoldMatch[] {
  return gold.flatMap((each) => {
    const span = locate(report.article.text, each.quote);
    if (!span) return [];
    const best = report.claims
      .map((claim) => ({ claim, overlap: overlapOf(claim, span) }))
      .toSorted((a, b) => b.overlap - a.overlap)[0];
    const claim = best && best.overlap >= ENOUGH ? best.claim : undefined;
    const kinds = claim?.sources.map((source) => source.kind) ?? [];
    const standing = new Set<string>(claim?.standing);
    const right = {
      source: (kinds.length > 0 ? kinds : ['none']).some((kind) => kind === each.source.kind),
      form: claim?.form === each.form,
      kind: claim?.kind === each.kind,
      certainty: claim?.certainty === each.certainty,
      standing: standing.size === each.standing.length && each.standing.every((label) => standing.has(label)),
    };
    return [{ gold: each, claim, overlap: best?.overlap ?? 0, right }];
  });
}
