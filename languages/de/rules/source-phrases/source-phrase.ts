import type { Span } from '../../../../core/span.ts';
import { mentionOf, type SentenceContext, type SourcePointer } from '../../attribution.ts';
import type { Unit } from '../../grammar/units.ts';
import { ACCORDING_NOUNS } from '../../lexicon/cues.ts';
import { isDocumentNoun, isMediaNoun } from '../../lexicon/noun-classes.ts';

/** A phrase that lays its clause to a source: „laut X“, „nach Angaben von X“, „X zufolge“. */
export interface SourcePhrase extends Span {
  readonly cue: readonly Span[];
  readonly source: SourcePointer;
}

/** The span of units `from` to before `to`. */
export const whole = (units: readonly Unit[], from: number, to: number): Span => ({
  start: units[from]?.start ?? 0,
  end: units[to - 1]?.end ?? 0,
});

/** The units `from` to before `to` as a source. */
export function pointer(
  context: SentenceContext,
  units: readonly Unit[],
  from: number,
  to: number,
): SourcePointer | undefined {
  const mention = mentionOf(context, units, { start: from, end: to });
  return mention && { kind: 'mention', mention };
}

/** „laut Angaben der Polizei“: the source is the police, not the statement. */
export function afterAngaben(units: readonly Unit[], start: number, end: number): number {
  const noun = units.findIndex(
    (unit, at) =>
      at >= start &&
      at < end &&
      ACCORDING_NOUNS.has(unit.lower) &&
      (!isDocumentNoun(unit.lower) || isReport(unit.lower)),
  );
  const next = units[noun + 1]?.lower ?? '';
  if (noun < 0 || noun + 1 >= end) return start;
  // „einem Bericht der Zeitung“ is the paper's; a report of the court is a document.
  const medium = units
    .slice(noun + 1, end)
    .some((unit) => isMediaNoun(unit.lower) || unit.kind === 'quotation');
  if (isReport(units[noun]?.lower ?? '') && !medium) return start;
  return next === 'von' || next === 'vom' ? noun + 2 : noun + 1;
}

/** A report is its maker's where a medium made it, else a document. */
export const isReport = (lower: string): boolean => /^(?:bericht|meldung|mitteilung|recherche)/.test(lower);
