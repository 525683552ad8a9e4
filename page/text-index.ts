import type { Block } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { FoundBlock } from './find/choose.ts';
import { buildText, type Segment } from './index-text.ts';

/** The article's one text with an exact map between its offsets and the page's text nodes. */
export interface TextIndex {
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * One range per contiguous run of the article's text nodes under the span; none bridges a left-out node.
   * Empty when one of the nodes has become too short for what was read from it.
   */
  rangesOf(span: Span): readonly Range[];
  /** Offset into the text of a unit in a text node; null outside the article and for a dropped unit. */
  offsetAt(node: Node, offset: number): number | null;
}

/** The last of `segments` that starts at or before `offset`, by bisection; -1 for none. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Builds the text of the found blocks and the map back to the page. Reads, never writes. */
export function indexText(found: readonly FoundBlock[]): TextIndex {
  const { text, blocks, segments } = buildText(found);
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const list = byNode.get(segment.node);
    if (list) list.push(segment);
    else byNode.set(segment.node, [segment]);
  }

  const rangesOf = (span: Span): readonly Range[] => {
    const ranges: Range[] = [];
    let island = -1;
    for (let at = Math.max(0, lastAtOrBefore(segments, span.start)); at < segments.length; at++) {
      const segment = segments[at]!;
      if (segment.start >= span.end) break;
      const from = Math.max(span.start, segment.start) - segment.start;
      const to = Math.min(span.end, segment.start + segment.length) - segment.start;
      if (from >= to) continue;
      const { node, nodeStart } = segment;
      if (nodeStart + to > node.length) return [];
      if (segment.island !== island) {
        const range = new Range();
        range.setStart(node, nodeStart + from);
        ranges.push(range);
        island = segment.island;
      }
      ranges.at(-1)!.setEnd(node, nodeStart + to);
    }
    return ranges;
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    const own = byNode.get(node);
    const segment = own?.findLast((one) => one.nodeStart <= offset);
    if (!segment || offset >= segment.nodeStart + segment.length) return null;
    return segment.start + offset - segment.nodeStart;
  };

  return { text, blocks, rangesOf, offsetAt };
}
