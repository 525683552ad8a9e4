import type { Claim } from '../report.ts';
import { contains, joinedTextOf, type Span } from '../span.ts';

/** Ids of passages the reader marked come from the ids of their notes, so that no other claim's id changes. */
export const markedId = (note: string): string => `r-${note}`;

const lengthOf = ({ spans }: Claim): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The shortest claim that holds all of a passage and more. */
const around = (claims: readonly Claim[], spans: readonly Span[]): Claim | undefined =>
  claims
    .filter((claim) => spans.every((span) => claim.spans.some((part) => contains(part, span))))
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];

/**
 * A passage the reader marked as a claim: the outlet's own words, of which the engine says nothing. Its standing is
 * `unclear` and no confidence is put in it, until the reader says more.
 * @param claims the claims of the article, of which one may hold it
 */
export const markedClaim = (
  note: string,
  text: string,
  spans: readonly Span[],
  claims: readonly Claim[],
): Claim => ({
  id: markedId(note),
  spans,
  quote: joinedTextOf(text, spans),
  kind: 'fact',
  act: 'own',
  form: 'own',
  certainty: 'asserted',
  standing: ['unclear'],
  confidence: 0,
  sources: [],
  cue: null,
  frame: null,
  addressee: null,
  reasons: [],
  deniedBy: [],
  denies: null,
  party: null,
  counters: [],
  confirms: null,
  parent: around(claims, spans)?.id ?? null,
  accuses: null,
});
