import type { Span } from '../../../../core/span.ts';
import type { TextIndex } from '../../../../page/text-index.ts';
import type { Place } from '../reading.ts';

/** Where spans of the text stand on the page. */
export const placeSpans = (index: TextIndex, spans: readonly Span[]): readonly Place[] =>
  spans.map((span) => {
    const ranges = index.rangesOf(span);
    return { ranges: ranges.length, text: ranges.map((range) => range.toString()).join('') };
  });
