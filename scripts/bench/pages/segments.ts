/** Passages that must and must not be in a text, by whether they are. */
export interface SegmentCounts {
  /** Must be there and is. */
  readonly tp: number;
  /** Must be there and is not. */
  readonly fn: number;
  /** Must not be there and is. */
  readonly fp: number;
  /** Must not be there and is not. */
  readonly tn: number;
}

const fold = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text has a passage, white space folded and unseen characters aside; an empty passage never counts. */
export const hasSegment = (text: string, segment: string): boolean =>
  fold(segment) !== '' && fold(text).includes(fold(segment));

/** Counts the passages of one page. */
export function countSegments(
  text: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): SegmentCounts {
  const whole = fold(text);
  const count = (segments: readonly string[]): number =>
    segments.map(fold).filter((segment) => segment !== '' && whole.includes(segment)).length;
  const [tp, fp] = [count(wanted), count(unwanted)];
  return { tp, fn: wanted.length - tp, fp, tn: unwanted.length - fp };
}

/** The counts of many pages together. */
export const addSegments = (all: readonly SegmentCounts[]): SegmentCounts =>
  all.reduce(
    (sum, one) => ({ tp: sum.tp + one.tp, fn: sum.fn + one.fn, fp: sum.fp + one.fp, tn: sum.tn + one.tn }),
    { tp: 0, fn: 0, fp: 0, tn: 0 },
  );

/** Precision tp/(tp+fp), recall tp/(tp+fn), their harmonic mean, and the share kept out, tn/(tn+fp); NaN of nothing. */
export function segmentScores({ tp, fn, fp, tn }: SegmentCounts): {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
  readonly keptOut: number;
} {
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f: (2 * tp) / (2 * tp + fp + fn),
    keptOut: tn / (tn + fp),
  };
}
