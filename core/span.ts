/**
 * A stretch of the article text, half-open: `text.slice(start, end)`.
 * Offsets are UTF-16 units into the one article text, as JavaScript strings count.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands for. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The words of several spans, joined the way the report prints a claim of several parts. */
export const joinedTextOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => textOf(text, span)).join(' … ');

/** How many units two spans share; 0 when they only touch. */
export const sharedUnits = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => sharedUnits(a, b) > 0;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds all given spans; undefined for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  const first = spans[0];
  if (!first) return undefined;
  return spans.reduce(
    (all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }),
    first,
  );
}

/** Reading order: by start, the longer span first where two begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
