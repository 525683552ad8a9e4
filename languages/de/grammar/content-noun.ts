import type { Span } from '../../../core/span.ts';
import { CONTENT_NOUNS, INFINITIVE_NOUNS } from '../lexicon/cue-nouns.ts';
import { POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Clause } from './clauses.ts';
import type { FoundCue } from './cue.ts';
import { pointsAhead } from './cue-phrase.ts';
import { isCapital, type Unit } from './units.ts';

/**
 * Whether what follows belongs to a noun of the clause and not to its verb: „lehnte den Vorschlag der Union ab, … zu …“ is no
 * word of who declines. `source` is the phrase that speaks, which may be such a noun itself („der Bericht“).
 */
export function belongsToNoun({ units, finite }: Clause, cue: FoundCue, source: Span | undefined): boolean {
  if (cue.fixed.length > 0 || cue.units.some(pointsAhead)) return false;
  return units.some(
    (unit, at) =>
      isCapital(unit) &&
      (CONTENT_NOUNS.has(unit.lower) || INFINITIVE_NOUNS.has(unit.lower)) &&
      !(source && source.start <= unit.start && unit.end <= source.end) &&
      units[at + 1]?.lower !== 'zufolge' &&
      // „In einer vom Amt verbreiteten Erklärung teilte er mit“
      !(at < finite && PREPOSITIONS.has(units[0]?.lower ?? '')) &&
      !isGoverned(units, at),
  );
}

/** „in seinem Bericht“, „auf die Frage“: a preposition stands before the noun; „seine Entscheidung“ is the subject's own. */
function isGoverned(units: readonly Unit[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && noun - at <= LONGEST_PHRASE; at--) {
    const unit = units[at];
    if (unit?.kind !== 'word') return false;
    if (PREPOSITIONS.has(unit.lower) || POSSESSIVES.has(unit.lower)) return true;
    if (isCapital(unit)) return false;
  }
  return false;
}

/** Preposition, article and two adjectives. */
const LONGEST_PHRASE = 4;
