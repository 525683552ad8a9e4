import { normalise } from '../normalise.ts';
import type { Suspect } from './suspect.ts';

/**
 * One step of a run in reading order: a text node that is read, white space without a node (a line break),
 * or a gap where something was left out, which no range may bridge.
 */
export type Piece = Text | 'space' | 'gap';

/** Inline content between two block boundaries: what a reader sees as one paragraph, heading or cell. */
export interface Run {
  /** The nearest block element around it. */
  readonly element: Element;
  readonly pieces: readonly Piece[];
  /** Units of text without outer white space. */
  readonly length: number;
  /** Of these, units inside links. */
  readonly linked: number;
  /** Of these, units set bold. */
  readonly bold: number;
  /** The heading element around it, if any. */
  readonly heading: Element | null;
  /** Whether a quotation block is around it. */
  readonly quoted: boolean;
  /** The innermost ancestor that looks like no article text; null for none. */
  readonly suspect: Suspect | null;
}

const GAPS = { space: ' ', gap: '' } as const;
const texts = new WeakMap<Run, string>();

/** The run's text, white space collapsed; worked out once, since most steps ask for it. */
export function textOfRun(run: Run): string {
  let text = texts.get(run);
  if (text === undefined) {
    const raw = run.pieces.map((piece) => (typeof piece === 'string' ? GAPS[piece] : piece.data)).join('');
    texts.set(run, (text = normalise(raw)));
  }
  return text;
}
