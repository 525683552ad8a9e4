import type { Span } from '../../../../core/span.ts';
import { mentionOf, type Mention, type SentenceContext, type SourcePointer } from '../../attribution.ts';
import type { Unit } from '../../grammar/units.ts';

/** A phrase that lays its clause to a source: „laut X“, „nach Angaben von X“, „X zufolge“. */
export interface SourcePhrase extends Span {
  /** Its first unit in the clause, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly cue: readonly Span[];
  readonly source: SourcePointer;
  readonly confidence: number;
  /** „…, nach denen“: it opens a relative clause, whose rest is the content. */
  readonly relative?: boolean;
}

/** The span of units `from` to before `to`. */
export const whole = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

/** The units `from` to before `to` as a mention; `named` tells who stands behind it where that is another. */
export function mention(
  context: SentenceContext,
  units: readonly Unit[],
  from: number,
  to: number,
  named?: Mention,
): Mention | undefined {
  const found = mentionOf(context, units, { start: from, end: to });
  return found && named ? { ...found, named } : found;
}

/** The phrase from unit `from` to before `to`, with the preposition at `preposition` as its cue. */
export const phrase = (
  units: readonly Unit[],
  [from, to]: readonly [number, number],
  preposition: number,
  source: SourcePointer,
  confidence: number,
): SourcePhrase => ({
  ...whole(units, from, to),
  from,
  to,
  cue: [whole(units, preposition, preposition + 1)],
  source,
  confidence,
});
