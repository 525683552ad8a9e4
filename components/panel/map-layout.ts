import type { ClaimTie, Tie } from '../../core/claim-ties.ts';
import type { Claim } from '../../core/report.ts';

/*
 * Where everything of the claim map stands, in CSS px. Worked out from the number of letters and not measured: the
 * browser cuts what is longer than the lines it gets, so that nothing can run into anything else.
 */

/** A claim on the map. A claim that answers and is answered stands on both sides. */
export interface MapNode {
  readonly key: string;
  readonly claim: Claim;
  readonly side: 'said' | 'answer';
  /** How it answers; none on the left. */
  readonly ties: readonly Tie[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many lines its source and its words have. */
  readonly nameLines: number;
  readonly quoteLines: number;
}

/** A line from what was said to the answer. */
export interface MapLine {
  readonly key: string;
  readonly tie: Tie;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The whole map. */
export interface ClaimMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** The words on the map: who says a claim, what, and how one answers. */
export interface MapWords {
  readonly nameOf: (claim: Claim) => string;
  readonly quoteOf: (claim: Claim) => string;
  readonly tieWord: (tie: Tie) => string;
}

/** Widest and narrowest map; what is narrower is better read as a list. */
export const MAP_WIDTHS = { least: 260, most: 720 } as const;

const LINE = 17;
const PADDING = 6;
const GAP = 12;
/** A generous letter of 12 px. */
const LETTER = 6.8;
const MOST_LINES = { name: 3, quote: 3 };

/** How many lines words take that are broken between words, and inside of words longer than a line. */
export function linesOf(words: string, perLine: number): number {
  let [lines, left] = [1, perLine];
  for (const word of words.split(/\s+/)) {
    if (word.length > left && left < perLine) [lines, left] = [lines + 1, perLine];
    const more = Math.max(0, Math.ceil(word.length / perLine) - 1);
    lines += more;
    left -= word.length - more * perLine + 1;
  }
  return lines;
}

interface Box {
  readonly key: string;
  readonly claim: Claim;
  readonly side: MapNode['side'];
  readonly ties: readonly Tie[];
}

/** The boxes of ties that hang together, with those ties. */
interface Group {
  readonly ties: readonly ClaimTie[];
  readonly said: readonly Box[];
  readonly answers: readonly Box[];
}

const onlyOnce = (claims: readonly Claim[]): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.id, claim])).values(),
];

/** Ties that share a claim on the same side, group by group in reading order. */
function groupsOf(ties: readonly ClaimTie[]): readonly Group[] {
  const groups: ClaimTie[][] = [];
  for (const tie of ties) {
    const touches = (other: ClaimTie): boolean => other.said === tie.said || other.answer === tie.answer;
    const near = groups.filter((group) => group.some(touches));
    const [first] = near;
    if (!first) groups.push([tie]);
    else {
      for (const other of near.slice(1)) {
        first.push(...other);
        groups.splice(groups.indexOf(other), 1);
      }
      first.push(tie);
    }
  }
  return groups.map((group) => ({
    ties: group,
    said: onlyOnce(group.map(({ said }) => said)).map((claim) => ({
      key: `said-${claim.id}`,
      claim,
      side: 'said',
      ties: [],
    })),
    answers: onlyOnce(group.map(({ answer }) => answer)).map((claim) => ({
      key: `answer-${claim.id}`,
      claim,
      side: 'answer',
      ties: [...new Set(group.filter(({ answer }) => answer === claim).map(({ tie }) => tie))],
    })),
  }));
}

/** Puts every claim in one of two columns and every tie between them; groups stand below each other. */
export function layOut(ties: readonly ClaimTie[], room: number, words: MapWords): ClaimMap {
  const width = Math.min(Math.max(room, MAP_WIDTHS.least), MAP_WIDTHS.most);
  const between = Math.round(Math.min(96, width * 0.16));
  const column = Math.floor((width - between) / 2);
  const perLine = Math.max(1, Math.floor((column - 2 * PADDING) / LETTER));

  const sized = (box: Box): Omit<MapNode, 'y'> => {
    const nameLines = Math.min(MOST_LINES.name, linesOf(words.nameOf(box.claim), perLine));
    const quoteLines = Math.min(MOST_LINES.quote, linesOf(words.quoteOf(box.claim), perLine));
    const tieLines = box.ties.reduce((sum, tie) => sum + linesOf(words.tieWord(tie), perLine), 0);
    const height = (tieLines + nameLines + quoteLines) * LINE + 2 * PADDING;
    return {
      ...box,
      x: box.side === 'said' ? 0 : width - column,
      width: column,
      height,
      nameLines,
      quoteLines,
    };
  };
  const heightOf = (boxes: readonly Omit<MapNode, 'y'>[]): number =>
    boxes.reduce((sum, { height }) => sum + height + GAP, -GAP);
  const stacked = (boxes: readonly Omit<MapNode, 'y'>[], top: number): readonly MapNode[] => {
    let y = top;
    return boxes.map((box) => {
      const node = { ...box, y };
      y += box.height + GAP;
      return node;
    });
  };

  let top = 0;
  const nodes: MapNode[] = [];
  for (const { said, answers } of groupsOf(ties)) {
    const sides = [said.map(sized), answers.map(sized)];
    const height = Math.max(...sides.map(heightOf));
    for (const side of sides) nodes.push(...stacked(side, top + (height - heightOf(side)) / 2));
    top += height + 2 * GAP;
  }

  const middle = (key: string): number => {
    const node = nodes.find((one) => one.key === key);
    return node ? node.y + node.height / 2 : 0;
  };
  return {
    width,
    height: Math.max(0, top - 2 * GAP),
    nodes,
    lines: ties.map(({ tie, said, answer }) => ({
      key: `${tie}-${said.id}-${answer.id}`,
      tie,
      from: { x: column, y: middle(`said-${said.id}`) },
      to: { x: width - column, y: middle(`answer-${answer.id}`) },
    })),
  };
}
