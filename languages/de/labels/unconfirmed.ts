import { textOf, type Span } from '../../../core/span.ts';
import { UNCONFIRMED } from '../lexicon/hedges.ts';

/** The words of a passage by which the article calls something unconfirmed or open; undefined for none. */
export function unconfirmedWords(text: string, span: Span): Span | undefined {
  const words = textOf(text, span);
  const match = UNCONFIRMED.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!match) return undefined;
  const start = span.start + match.index;
  return { start, end: start + match[0].trimEnd().length };
}
