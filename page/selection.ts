import { textOf, type Span } from '../core/span.ts';
import type { TextIndex } from './text-index.ts';

/** What is selected in a document, also in some shadow trees where the browser tells. */
function rangesIn(document: Document, trees: readonly Node[]): readonly Range[] {
  const selection = document.getSelection();
  if (!selection) return [];
  if (trees.length > 0 && 'getComposedRanges' in selection)
    return selection
      .getComposedRanges({ shadowRoots: trees.filter((tree) => tree instanceof ShadowRoot) })
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
}

/** What of a range is in an article's text, in the order of the text. */
function spansOf(range: Range, { segments, text }: TextIndex): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, length, node, nodeStart, nodeLength } of segments) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeStart) : 0;
    const to = node === range.endContainer ? Math.min(nodeLength, range.endOffset - nodeStart) : nodeLength;
    if (from >= to) continue;
    // A ligature, or a letter with its accents, is in whole.
    const [first, past] = length === nodeLength ? [start + from, start + to] : [start, start + length];
    const last = spans.at(-1);
    if (last && text.slice(last.end, first).trim() === '') last.end = past;
    else spans.push({ start: first, end: past });
  }
  return spans;
}

/**
 * Where the selected words stand in an article's text: what is selected outside of it is left out, and all that the
 * page does not show as it was read.
 */
export const selectedSpans = (
  document: Document,
  trees: readonly Node[],
  index: TextIndex,
): readonly Span[] =>
  rangesIn(document, trees)
    .flatMap((range) => spansOf(range, index))
    .filter((span) => textOf(index.text, span).trim() !== '' && index.rangesOf(span).length > 0);
