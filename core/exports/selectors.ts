import type { Span } from '../span.ts';
import type { Selector } from './annotation.ts';
import { codePointsOf, wholeUnit } from './code-points.ts';

/** Length of the context on either side of a quote, in UTF-16 units. */
const CONTEXT = 32;

/** Makes the selectors of spans of one text: quotes come with their context, positions count code points. */
export interface SpanSelectors {
  readonly of: (span: Span) => readonly Selector[];
  readonly position: (span: Span) => Selector;
}

/** The selectors for spans of a text. */
export function selectorsIn(text: string): SpanSelectors {
  const codePoint = codePointsOf(text);
  const position = ({ start, end }: Span): Selector => ({
    type: 'TextPositionSelector',
    start: codePoint(start),
    end: codePoint(end),
  });
  return {
    position,
    of: ({ start, end }) => [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(wholeUnit(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholeUnit(text, Math.min(text.length, end + CONTEXT))),
      },
      position({ start, end }),
    ],
  };
}
