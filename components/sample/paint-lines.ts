import type { Line } from '../../core/labels.ts';

/** Words of a page of ours, and the line that goes under them; `active` lights them as a card's claim. */
export interface Lined {
  readonly element: Element;
  readonly line: Line | 'active';
}

/**
 * Puts the very lines under words that articles get, by the same highlights and the same sheet.
 * Does nothing where there are no highlights. Returns the way to take them off.
 */
export function paintLines(lined: readonly Lined[]): () => void {
  if (!('Highlight' in globalThis)) return () => undefined;
  const painted = lined.map(({ element, line }) => {
    const name = `sayso-${line}`;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    const range = document.createRange();
    range.selectNodeContents(element);
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return { highlight, range };
  });
  return () => {
    for (const { highlight, range } of painted) highlight.delete(range);
  };
}
