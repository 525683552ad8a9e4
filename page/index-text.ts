import type { Block } from '../core/article.ts';
import { MAX_TEXT_UNITS } from '../core/limits.ts';
import type { FoundBlock } from './find/choose.ts';
import { ATOM, hasInk, isAccent, isSpace, SPECIAL, writtenOut } from './normalise.ts';

/**
 * A stretch of the text from one text node: copied unit by unit, or one atom, a ligature or a letter with accents,
 * that has another length in the text than in the node.
 */
export interface Segment {
  /** Offset into the text. */
  readonly start: number;
  length: number;
  readonly node: Text;
  /** Offset into the node's data. */
  readonly nodeStart: number;
  nodeLength: number;
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
 * Copies blocks into one text: white space collapsed, outer white space gone, one newline between blocks, ligatures
 * written out, accents in one with their letters.
 * A giant page is cut before the block that would make the text too long to be read.
 */
export function buildText(found: readonly FoundBlock[]): BuiltText {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  let island = 0;

  /** Writes what `node` has from `from` to `to` to the end of the text. */
  const copy = (node: Text, from: number, to: number, written: string, isle = island): void => {
    const last = segments.at(-1);
    const { length } = written;
    const nodeLength = to - from;
    const continues =
      length === nodeLength &&
      last?.node === node &&
      last.island === isle &&
      last.length === last.nodeLength &&
      last.nodeStart + last.length === from &&
      last.start + last.length === text.length;
    if (continues) last.length = last.nodeLength += length;
    else segments.push({ start: text.length, length, node, nodeStart: from, nodeLength, island: isle });
    text += written;
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
        const unit = data[from]!;
        if (!hasInk(unit)) {
          if (isSpace(unit)) pending ??= { node, at: from, island };
          from++;
          continue;
        }
        ATOM.lastIndex = from;
        const atom = ATOM.exec(data)?.[0];
        let to = from + (atom ?? unit).length;
        let written = atom && writtenOut(atom);
        if (!written || written === atom) {
          SPECIAL.lastIndex = to;
          const next = SPECIAL.exec(data);
          to = next?.index ?? data.length;
          if (next && isAccent(next[0]) && hasInk(data[to - 1]!)) to--;
          if (data[to - 1] === ' ') to--;
          written = data.slice(from, to);
        }
        begin();
        if (pending === 'break') text += ' ';
        else if (pending) copy(pending.node, pending.at, pending.at + 1, ' ', pending.island);
        pending = null;
        copy(node, from, to, written);
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
