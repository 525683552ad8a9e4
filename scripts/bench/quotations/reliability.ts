import { isFound, type Match } from './match.ts';

/** How many readings of a kind there are, and how many of them are a quotation of the corpus. */
export interface Share {
  readonly name: string;
  readonly all: number;
  readonly right: number;
  /** The mean confidence the engine gave them; NaN for none. */
  readonly confidence: number;
}

/** Lower edges of the bins of confidence; the last holds 1, too. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95];

/** From this confidence on a claim is marked by default. */
export const MARKED = 0.8;

const shareOf = (name: string, readings: readonly Match[]): Share => ({
  name,
  all: readings.length,
  right: readings.filter(isFound).length,
  confidence: readings.reduce((sum, { ours }) => sum + (ours?.confidence ?? 0), 0) / readings.length,
});

const withOurs = (matches: readonly Match[]): readonly Match[] => matches.filter(({ ours }) => ours);

/** How often readings of each stretch of confidence are right: right is an overlap of half with their quotation. */
export const byConfidence = (matches: readonly Match[]): readonly Share[] =>
  EDGES.map((from, at) => {
    const to = EDGES[at + 1] ?? Infinity;
    const inBin = withOurs(matches).filter(
      ({ ours }) => ours !== undefined && ours.confidence >= from && ours.confidence < to,
    );
    return shareOf(`${from.toFixed(2)}–${to === Infinity ? '1.00' : to.toFixed(2)}`, inBin);
  });

/** The same for the claims that are marked by default. */
export const marked = (matches: readonly Match[]): Share =>
  shareOf(
    `≥ ${MARKED}`,
    withOurs(matches).filter(({ ours }) => (ours?.confidence ?? 0) >= MARKED),
  );

/** The same for each rule, the most frequent first. */
export const byRule = (matches: readonly Match[]): readonly Share[] =>
  [...Map.groupBy(withOurs(matches), ({ ours }) => ours?.rule.split('/').slice(0, 3).join('/') ?? '')]
    .map(([rule, readings]) => shareOf(rule, readings))
    .toSorted((a, b) => b.all - a.all);
