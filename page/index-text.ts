import type { Block } from '../core/article.ts';
import { MAX_TEXT_UNITS } from '../core/limits.ts';
import type { FoundBlock } from './find/choose.ts';
import { isPlain, isSpace, SPECIAL } from './normalise.ts';

/** A stretch of the text that was copied unit by unit from one text node. */
export interface Segment {
  /** Offset into the text. */
  readonly start: number;
  length: number;
  readonly node: Text;
  /** Offset into the node's data. */
  readonly nodeStart: number;
  /** Grows by one wherever a range must not bridge from the segment before. */
  readonly island: number;
}

/** The text of some blocks with its segments in order. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** White space that was seen and not yet written. */
interface Pending {
  readonly node: Text;
  readonly at: number;
  /** It belongs to the side of a gap it stands on. */
  readonly island: number;
}

/**
 * Copies blocks into one text: white space collapsed, outer white space gone, one newline between blocks.
 * A giant page is cut before the block that would make the text too long to be read.
 */
export function buildText(found: readonly FoundBlock[]): BuiltText {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  let island = 0;

  /** Copies the units of `node` from `from` to `to`, as they are, to the end of the text. */
  const copy = (node: Text, from: number, to: number, units: string, isle = island): void => {
    const last = segments.at(-1);
    const continues =
      last?.node === node &&
      last.island === isle &&
      last.nodeStart + last.length === from &&
      last.start + last.length === text.length;
    if (continues) last.length += to - from;
    else segments.push({ start: text.length, length: to - from, node, nodeStart: from, island: isle });
    text += units;
  };

  for (const block of found) {
    const before = text.length;
    const known = segments.length;
    const start = before === 0 ? 0 : before + 1;
    let begun = false;
    /** Dropped at the end of a block. */
    let pending: Pending | 'break' | null = null;
    island++;

    const begin = (): void => {
      if (begun) return;
      begun = true;
      pending = null;
      if (before > 0) text += '\n';
    };
    const readText = (node: Text): void => {
      const { data } = node;
      let from = 0;
      while (from < data.length) {
        if (!isPlain(data[from]!)) {
          if (isSpace(data[from]!)) pending ??= { node, at: from, island };
          from++;
          continue;
        }
        SPECIAL.lastIndex = from;
        const next = SPECIAL.exec(data)?.index ?? data.length;
        const to = data[next - 1] === ' ' ? next - 1 : next;
        begin();
        if (pending === 'break') text += ' ';
        else if (pending) copy(pending.node, pending.at, pending.at + 1, ' ', pending.island);
        pending = null;
        copy(node, from, to, data.slice(from, to));
        from = to;
      }
    };

    for (const piece of block.pieces) {
      if (piece === 'gap') island++;
      else if (piece === 'space') pending ??= 'break';
      else readText(piece);
    }
    if (!begun) continue;
    if (text.length > MAX_TEXT_UNITS) {
      text = text.slice(0, before);
      segments.length = known;
      break;
    }
    blocks.push({
      start,
      end: text.length,
      role: block.role,
      ...(block.unit !== undefined && { unit: block.unit }),
    });
  }
  return { text, blocks, segments };
}
