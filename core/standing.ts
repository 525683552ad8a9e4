import type { SourceKind, Standing } from './labels.ts';
import type { DraftClaim, LanguageReading } from './reading.ts';
import type { Reason } from './report.ts';

/** Below this the tool does not trust its own reading: the standing is `unclear`. */
const TRUSTED = 0.5;

/** The standings of one claim with the words each rests on. */
export interface StandingResult {
  readonly standing: readonly Standing[];
  readonly reasons: readonly Reason[];
}

const wordsOf = (claim: DraftClaim): Reason['spans'] =>
  claim.sources.flatMap((source) => source.spans).concat(claim.cue ?? []);

const sameSources = (a: DraftClaim, b: DraftClaim): boolean =>
  a.sources.length === b.sources.length && a.sources.every(({ key }, at) => key === b.sources[at]?.key);

/** Index of the claim whose words these are: a speaker's quoted words inside what the same speaker says stand as that does. */
export function wholeOf({ claims }: LanguageReading, index: number): number {
  const claim = claims[index];
  const parent = claims[claim?.parent ?? -1];
  const isPart = claim && parent && claim.form === 'direct' && sameSources(claim, parent);
  return isPart && claim.parent !== null ? claim.parent : index;
}

/**
 * The standing of the claim at `part`, after docs/labels.md. `single` and `unsourced` are residual;
 * `unconfirmed` is a matter of facts and of the future only; `disputed` needs an identified denier.
 */
export function standingOf(reading: LanguageReading, part: number): StandingResult {
  const index = wholeOf(reading, part);
  const claim = reading.claims[index];
  if (!claim) return { standing: ['unclear'], reasons: [] };
  const standing: Standing[] = [];
  const reasons: Reason[] = [];
  const add = (label: Standing, because: readonly Reason[]): void => {
    if (!standing.includes(label)) standing.push(label);
    reasons.push(...because);
  };
  if (claim.confidence < TRUSTED) return { standing: ['unclear'], reasons };

  for (const link of reading.links) {
    if ((link.type !== 'denies' && link.type !== 'refutes') || link.to !== index) continue;
    const denial = reading.claims[link.from];
    // A denial the tool is not sure of makes nothing disputed.
    if (!denial || denial.confidence < TRUSTED) continue;
    const reason = (label: string): Reason => ({ ...link.reason, label: `standing:${label}` });
    if (link.type === 'refutes' || denial.act === 'refute') add('refuted', [reason('refuted')]);
    // Who is accused is known from the accusation, whatever he is called.
    else if (denial.sources.some((source) => isIdentified(source.kind)) || (link.party?.length ?? 0) > 0)
      add('disputed', [reason('disputed')]);
    else add('unconfirmed', [reason('unconfirmed')]);
  }

  if (claim.kind === 'fact' || claim.kind === 'future') {
    // What the article itself calls untrue is settled, and no longer open.
    for (const reason of notesOn(reading).doubts.get(index) ?? [])
      add(reason.label === 'standing:refuted' ? 'refuted' : 'unconfirmed', [reason]);
    const only =
      claim.sources.length > 0 &&
      !claim.sources.some((source) => isIdentified(source.kind)) &&
      !isVouchedFor(reading, claim);
    if (only && !isConfirmed(reading, index) && !notesOn(reading).agreements.has(index)) {
      add('unconfirmed', [
        { label: 'standing:unconfirmed', rule: 'core/standing/unidentified-source', spans: wordsOf(claim) },
      ]);
    }
  }
  for (const reason of notesOn(reading).agreements.get(index) ?? []) add('corroborated', [reason]);
  const shown = claim.sources.find((source) => source.kind === 'document' || source.kind === 'observation');
  if (shown) {
    add('documented', [{ label: 'standing:documented', rule: 'core/standing/document', spans: shown.spans }]);
  }
  if (standing.length === 0) standing.push(claim.sources.length > 0 ? 'single' : 'unsourced');
  return { standing, reasons };
}

/** Whether sources of a kind are somebody, or something, that could be asked. */
export const isIdentified = (kind: SourceKind): boolean =>
  kind !== 'unnamed' && kind !== 'vague' && kind !== 'none';

/** „Der Sender meldet, es bestehe die Befürchtung, …“: whoever tells it is the source of what nobody is named for. */
const isVouchedFor = ({ claims }: LanguageReading, { parent, sources }: DraftClaim): boolean =>
  sources.every(({ spans, kind }) => kind === 'vague' && spans.length === 0) &&
  isIdentifiedClaim(claims[parent ?? -1]);

/** What is said of single claims, by their index. */
interface Notes {
  readonly doubts: ReadonlyMap<number, readonly Reason[]>;
  readonly agreements: ReadonlyMap<number, readonly Reason[]>;
  /** Claims that somebody identified confirms. */
  readonly confirmed: ReadonlySet<number>;
}

const known = new WeakMap<LanguageReading, Notes>();

function put(notes: Map<number, Reason[]>, claim: number, reason: Reason): void {
  const there = notes.get(claim);
  if (there) there.push(reason);
  else notes.set(claim, [reason]);
}

/** Looked up once a reading: a long article has many claims and many words on them. */
function notesOn(reading: LanguageReading): Notes {
  const again = known.get(reading);
  if (again) return again;
  const doubts = new Map<number, Reason[]>();
  const agreements = new Map<number, Reason[]>();
  for (const { claim, reason } of reading.doubts) put(doubts, claim, reason);
  for (const { claims, reason } of reading.agreements)
    for (const claim of claims) put(agreements, claim, reason);
  const confirmed = new Set(
    reading.links
      .filter(({ type, from }) => type === 'confirms' && isIdentifiedClaim(reading.claims[from]))
      .map(({ to }) => to),
  );
  const notes = { doubts, agreements, confirmed };
  known.set(reading, notes);
  return notes;
}

const isIdentifiedClaim = (claim: DraftClaim | undefined): boolean =>
  Boolean(claim?.sources.some(({ kind }) => isIdentified(kind)));

/** Whether somebody identified confirms it: then a vague or unnamed source is no longer the only one. */
const isConfirmed = (reading: LanguageReading, index: number): boolean =>
  notesOn(reading).confirmed.has(index);
