import type { Reason } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { TextKey } from '../translate.ts';

const DIMENSIONS = ['standing', 'source', 'form', 'certainty', 'kind'] as const;

/** One label by its strings, with all the words of the page it rests on. */
export interface LabelReason {
  /** What was asked. */
  readonly dimension: (typeof DIMENSIONS)[number];
  /** What was found. */
  readonly words: TextKey;
  readonly spans: readonly Span[];
  /** Whether the reader has set it; then it rests on no words of the page. */
  readonly isOwn: boolean;
}

/** Labels of these dimensions come from the core, and a test holds that each of the core's labels has its string. */
const isTextKey = (key: string): key is TextKey => DIMENSIONS.some((name) => key.startsWith(`${name}_`));

/** The reasons of a claim, one entry a label, in the order standing, source, form, certainty, kind. */
export const reasonsByLabel = (reasons: readonly Reason[]): readonly LabelReason[] =>
  DIMENSIONS.flatMap((dimension) => {
    const labels = new Set(reasons.map(({ label }) => label).filter((label) => label.startsWith(dimension)));
    return [...labels].flatMap((label) => {
      const words = label.replace(':', '_');
      const because = reasons.filter((reason) => reason.label === label);
      const isOwn = because.some(({ rule }) => rule.startsWith('reader/'));
      const spans = isOwn ? [] : distinct(because.flatMap((reason) => reason.spans));
      return isTextKey(words) ? { dimension, words, spans, isOwn } : [];
    });
  });

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values(),
];
