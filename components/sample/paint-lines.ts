import type { Line } from '../../core/labels.ts';
import { isPale } from '../../core/pale.ts';

/** Words of a page of ours, and the line that goes under them; `active` lights them as a card's claim. */
export interface Lined {
  readonly element: Element;
  readonly line: Line | 'active';
}

const nameOf = ({ element, line }: Lined): string =>
  line !== 'active' && isPale(getComputedStyle(element).color) ? `sayso-pale-${line}` : `sayso-${line}`;

/** Puts the lines under words as their colours are now. Returns the way to take them off. */
function paintNow(lined: readonly Lined[]): () => void {
  const painted = lined.map((one) => {
    const name = nameOf(one);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    const range = document.createRange();
    range.selectNodeContents(one.element);
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return { highlight, range };
  });
  return () => {
    for (const { highlight, range } of painted) highlight.delete(range);
  };
}

/**
 * Puts the very lines under words that articles get, by the same highlights and the same sheet, and follows the
 * scheme. Does nothing where there are no highlights. Returns the way to take them off.
 */
export function paintLines(lined: readonly Lined[]): () => void {
  if (!('Highlight' in globalThis)) return () => undefined;
  let clear = paintNow(lined);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = (): void => {
    clear();
    clear = paintNow(lined);
  };
  scheme.addEventListener('change', repaint);
  return () => {
    scheme.removeEventListener('change', repaint);
    clear();
  };
}
