import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { contains, hull, joinedTextOf } from '../../../core/span.ts';
import type { ClaimsAround, IndexedClaim } from './by-sentence.ts';

/** The article as ties look at it. */
export interface Field {
  readonly document: TextDocument;
  readonly claims: readonly DraftClaim[];
  readonly around: ClaimsAround;
  /** Every claim that accuses, in reading order. */
  readonly accusations: readonly IndexedClaim[];
  /** What nobody in particular says that somebody has done: „soll … geholfen haben“. */
  readonly hearsay: readonly IndexedClaim[];
}

/** Builds what ties are looked for in. */
export const fieldOf = (
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
): Field => ({
  document,
  claims,
  around,
  accusations: claims.flatMap((claim, index) => (claim.act === 'accuse' ? [{ claim, index }] : [])),
  hearsay: claims.flatMap((claim, index) =>
    claim.act === 'say' && claim.form === 'free' && claim.sources[0]?.kind === 'vague'
      ? [{ claim, index }]
      : [],
  ),
});

/** The words of a claim. */
export const wordsOf = ({ document }: Field, claim: DraftClaim): string =>
  joinedTextOf(document.text, claim.spans);

/**
 * Something told as so that somebody else is made responsible for: what can be denied. A judgement is turned down, and
 * so is a demand; what „sollen“ says in a report („200 Leute sollen gehen“) is none.
 */
const isDeniable = ({ form, act, kind, sources }: DraftClaim): boolean => {
  if (form === 'own' || act === 'deny' || act === 'refute') return false;
  if (act === 'accuse' || kind === 'fact') return true;
  if (act === 'plan' || act === 'demand' || kind === 'evaluation') return false;
  return kind === 'future' || sources.some((source) => source.kind === 'media' || source.kind === 'document');
};

const sameSource = (a: DraftClaim, b: DraftClaim): boolean =>
  a.sources.some(({ key }) => key !== 'vague' && b.sources.some((other) => other.key === key));

/** Whether `claim` can be what `denial` denies; one that passes the denial on is not. */
export const canBeDenied = (claim: DraftClaim, denial: DraftClaim): boolean =>
  claim !== denial && isDeniable(claim) && !sameSource(claim, denial) && !isAround(claim, denial);

function isAround(outer: DraftClaim, inner: DraftClaim): boolean {
  const words = [...inner.spans, ...(inner.cue ?? [])];
  const cue = inner.cue ?? [];
  const held = (cue.length > 0 ? cue : words).every((word) =>
    outer.spans.some((span) => contains(span, word)),
  );
  return held && outer.sentence === inner.sentence;
}

/** The deniable claims of the sentences around one, without those that only pass another of them on. */
export function deniableAround(
  field: Field,
  denial: DraftClaim,
  before: number,
  after: number,
): readonly IndexedClaim[] {
  const found = field
    .around(denial.sentence, before, after)
    .filter(({ claim }) => canBeDenied(claim, denial))
    .toSorted((a, b) => a.index - b.index);
  return innermost(found);
}

/** Without the claims that hold another one of these: „berichtete, die Gilde werfe ihm vor, …“ is about the inner one. */
export const innermost = (found: readonly IndexedClaim[]): readonly IndexedClaim[] =>
  found.filter(
    ({ claim }) =>
      !found.some((other) => {
        const [outer, inner] = [hull(claim.spans), hull(other.claim.spans)];
        return (
          other.claim !== claim &&
          outer !== undefined &&
          inner !== undefined &&
          other.claim.sentence === claim.sentence &&
          contains(outer, inner) &&
          inner.end - inner.start < outer.end - outer.start
        );
      }),
  );

const key = ({ claim }: IndexedClaim): string =>
  `${claim.sentence} ${claim.sources.map((source) => source.key).join('+')} ${claim.act === 'accuse'}`;

/** Claims of one source in one sentence: one statement. */
export function statementsOf(found: readonly IndexedClaim[]): readonly (readonly IndexedClaim[])[] {
  return [...Map.groupBy(found, key).values()];
}

/** How many accusations before and after a denial are looked at; an article has few. */
const MOST = { before: 24, after: 8 } as const;

/** Of a list in reading order, those around a sentence; long articles cost no more than short ones. */
export function near(list: readonly IndexedClaim[], sentence: number): readonly IndexedClaim[] {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.claim.sentence ?? 0) < sentence) from = middle + 1;
    else to = middle;
  }
  return list.slice(Math.max(0, from - MOST.before), from + MOST.after);
}
