import type { Block } from '../core/article.ts';
import { textOf, type Span } from '../core/span.ts';
import type { FoundBlock } from './find/choose.ts';
import { buildText, type Segment } from './index-text.ts';
import { isSameInk } from './normalise.ts';

/** The article's one text with an exact map between its offsets and the page's text nodes. */
export interface TextIndex {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Its stretches in order, each from one text node. */
  readonly segments: readonly Segment[];
  /**
   * One range per contiguous run of the article's text nodes under the span; none bridges a left-out node.
   * A character the span cuts through is in whole: a pair of surrogates, a ligature, a letter with its accents.
   * Empty when the page does not show exactly these words there any more.
   */
  rangesOf(span: Span): readonly Range[];
  /** Offset into the text of a unit in a text node; null outside the article and for a dropped unit. */
  offsetAt(node: Node, offset: number): number | null;
  /** Whether every node still is on the page and has what was read from it; not what came in between. */
  isIntact(): boolean;
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

  /** 1 for an offset between the two surrogates of a character. */
  const inPair = (offset: number): number => +(text.codePointAt(offset - 1)! > 0xffff);

  const rangesOf = (span: Span): readonly Range[] => {
    if (span.start >= span.end) return [];
    let start = span.start - inPair(span.start);
    let end = span.end + inPair(span.end);
    const ranges: Range[] = [];
    let island = -1;
    for (let at = Math.max(0, lastAtOrBefore(segments, start)); at < segments.length; at++) {
      const { start: first, length, node, nodeStart, nodeLength, island: isle } = segments[at]!;
      const last = first + length;
      if (first >= end) break;
      if (last <= start) continue;
      if (length !== nodeLength) {
        start = Math.min(start, first);
        end = Math.max(end, last);
      }
      const from = nodeStart + Math.max(0, start - first);
      const to = nodeStart + (end < last ? end - first : nodeLength);
      if (!node.isConnected || to > node.length) return [];
      if (isle !== island) {
        const range = node.ownerDocument.createRange();
        range.setStart(node, from);
        ranges.push(range);
        island = isle;
      }
      ranges.at(-1)!.setEnd(node, to);
    }
    // A page may have changed its text, or put something in between that the nodes do not show.
    return isSameInk(ranges.join(''), textOf(text, { start, end })) ? ranges : [];
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    const own = byNode.get(node);
    const segment = own?.findLast((one) => one.nodeStart <= offset);
    if (!segment || offset >= segment.nodeStart + segment.nodeLength) return null;
    return segment.start + Math.min(offset - segment.nodeStart, segment.length - 1);
  };

  const isIntact = (): boolean =>
    segments.every(
      ({ node, nodeStart, nodeLength, start, length }) =>
        node.isConnected &&
        nodeStart + nodeLength <= node.length &&
        isSameInk(node.data.slice(nodeStart, nodeStart + nodeLength), text.slice(start, start + length)),
    );

  return { text, blocks, segments, rangesOf, offsetAt, isIntact };
}
