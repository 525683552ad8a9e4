import { isIdentified } from '../standing.ts';
import type { Kind, SourceKind, Standing } from '../labels.ts';
import type { Claim, ClaimSource, Reason } from '../report.ts';
import type { Correction } from './notes.ts';

/** The rule of all labels that the reader gave, or that follow from those. */
export const READER_RULE = 'reader/correction';

/** A claim with the reader's labels, and which labels these are. */
export interface CorrectedClaim {
  readonly claim: Claim;
  readonly corrected: readonly (keyof Correction)[];
}

type Dimension = 'standing' | 'kind' | 'certainty' | 'source' | 'form';

/** The reasons of a claim with those for one label replaced by the reader. */
function because(claim: Claim, dimension: Dimension, labels: readonly string[]): readonly Reason[] {
  const others = claim.reasons.filter(({ label }) => !label.startsWith(`${dimension}:`));
  const given = labels.map((label) => ({
    label: `${dimension}:${label}`,
    rule: READER_RULE,
    spans: claim.spans,
  }));
  return [...others, ...given];
}

const withStanding = (claim: Claim, standing: Standing): Claim => ({
  ...claim,
  standing: [standing],
  reasons: because(claim, 'standing', [standing]),
});

/** Standings that hold only where nothing else does. */
const RESIDUAL: readonly Standing[] = ['single', 'unsourced'];

/** What the kind of its source alone makes of a claim's standing. */
function standingBy(kind: Kind, source: SourceKind): Standing {
  if (source === 'none') return 'unsourced';
  if (source === 'document' || source === 'observation') return 'documented';
  const isOpen = kind === 'fact' || kind === 'future';
  return isOpen && !isIdentified(source) ? 'unconfirmed' : 'single';
}

/** Whether a reason rests on nothing but what kind of source there is. */
const goes = ({ label, rule }: Reason): boolean =>
  label === 'standing:documented' || rule === 'core/standing/unidentified-source';

/** The standings after the source was corrected: what followed from the one before goes, the rest stays. */
function restand(claim: Claim, source: SourceKind): Claim {
  const kept = claim.standing.filter((standing) => {
    const reasons = claim.reasons.filter(({ label }) => label === `standing:${standing}`);
    return !RESIDUAL.includes(standing) && (reasons.length === 0 || !reasons.every(goes));
  });
  const follows = standingBy(claim.kind, source);
  const isOpen = kept.length === 0 || !RESIDUAL.includes(follows);
  const reasons = claim.reasons.filter((reason) => !goes(reason));
  if (!isOpen || kept.includes('unclear') || kept.includes(follows))
    return { ...claim, standing: kept, reasons };
  const given = { label: `standing:${follows}`, rule: READER_RULE, spans: claim.spans };
  return { ...claim, standing: [...kept, follows], reasons: [...reasons, given] };
}

const isGiven = ({ sources }: Claim, { name, kind }: NonNullable<Correction['source']>): boolean =>
  kind === 'none'
    ? sources.length === 0
    : sources.length === 1 && sources[0]?.name === name && sources[0].kind === kind;

/** The outlet says it itself: no words of the article lay it to anybody. */
const asOwn = (claim: Claim): Claim => ({
  ...claim,
  act: 'own',
  form: 'own',
  certainty: claim.certainty === 'attributed' ? 'asserted' : claim.certainty,
  sources: [],
  cue: null,
  frame: null,
  addressee: null,
  reasons: because(claim, 'form', ['own']),
});

/** Somebody says it whom the article's frame, if there is one, does not name: its cue may stand, the frame cannot. */
const asSaidBy = (claim: Claim, source: ClaimSource): Claim => ({
  ...claim,
  sources: [source],
  frame: null,
  ...(claim.form === 'own' && {
    act: 'say' as const,
    form: 'free' as const,
    reasons: because(claim, 'form', ['free']),
  }),
});

function withSource(
  claim: Claim,
  { name, kind }: NonNullable<Correction['source']>,
  refOf: SourceRef,
): Claim {
  const said =
    kind === 'none'
      ? asOwn(claim)
      : asSaidBy(claim, { ref: refOf(name, kind), kind, name, spans: [], via: [], anonymity: null });
  return restand({ ...said, reasons: because(said, 'source', [kind]) }, kind);
}

/** The id of the ledger's source with a name and kind. */
export type SourceRef = (name: string, kind: SourceKind) => string;

const isSame = (one: readonly Standing[], other: readonly Standing[]): boolean =>
  one.length === other.length && one.every((standing) => other.includes(standing));

/**
 * A claim with the reader's labels in place of the engine's. What follows from another source follows: a claim that
 * somebody says is no longer `unsourced`, one of the outlet's own no longer `attributed`. Labels that come out as they
 * were read stay the engine's.
 */
export function correctClaim(read: Claim, correction: Correction, refOf: SourceRef): CorrectedClaim {
  const { standing, kind, certainty, source } = correction;
  let claim = read;
  if (kind && kind !== claim.kind) claim = { ...claim, kind, reasons: because(claim, 'kind', [kind]) };
  const isOther = source !== null && !isGiven(claim, source);
  if (isOther) claim = withSource(claim, source, refOf);
  if (certainty && certainty !== claim.certainty) claim = { ...claim, certainty };
  if (claim.certainty !== read.certainty)
    claim = { ...claim, reasons: because(claim, 'certainty', [claim.certainty]) };
  if (standing && !isSame([standing], claim.standing)) claim = withStanding(claim, standing);
  const changed: Readonly<Record<keyof Correction, boolean>> = {
    standing: !isSame(claim.standing, read.standing),
    kind: claim.kind !== read.kind,
    certainty: claim.certainty !== read.certainty,
    source: isOther,
  };
  const corrected = (['standing', 'kind', 'certainty', 'source'] as const).filter((label) => changed[label]);
  return { claim, corrected };
}
