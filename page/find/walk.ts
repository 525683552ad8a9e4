import { MAX_TEXT_UNITS } from '../../core/limits.ts';
import { assignedTo, attributeOf, isPlain, shadowOf, tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { firstChildOf, isElement, isText, nextSiblingOf } from '../dom/nodes.ts';
import { judgeNames } from './names.ts';
import type { Piece, Run } from './run.ts';
import type { Suspect } from './suspect.ts';
import { BLOCKS, BOXES, DOUBTFUL, DOUBTFUL_ROLES, SILENT } from './tags.ts';
import { isVisibleInMarkup } from './visible.ts';

/** Bounds of one walk, so that a giant page costs a known time. */
const MAX_NODES = 60_000;
const MAX_UNITS = 1_000_000;
/** Nesting no page needs; deeper content is left out. */
const MAX_DEPTH = 600;

const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/;
const INK = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/;

interface Context {
  readonly element: Element;
  /** The tag of `element`. */
  readonly tag: string;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly heading: Element | null;
  readonly quoted: boolean;
  readonly suspect: Suspect | null;
  readonly depth: number;
}

/** What the element is suspected of by its tag, role and names. */
function suspicionOf(element: Element, tag: string): 'never' | 'maybe' | null {
  if (tag === 'main' || tag === 'body') return null;
  if (isPlain(element)) return DOUBTFUL.has(tag) ? 'maybe' : null;
  const byName = judgeNames(element);
  if (byName) return byName;
  // Behind some paywalls, paragraphs that are plain to see are kept from screen readers.
  if (DOUBTFUL.has(tag) || (tag !== 'p' && attributeOf(element, 'aria-hidden') === 'true')) return 'maybe';
  const role = attributeOf(element, 'role');
  return role && DOUBTFUL_ROLES.has(role) ? 'maybe' : null;
}

/**
 * All runs of the page in document order, read-only; hidden-by-markup and silent elements left out, and
 * runs too long to be part of any article.
 */
export function walk(body: Element, keepTime: KeepTime): readonly Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let nodes = 0;
  let units = 0;

  const close = (context: Context): void => {
    if (length > 0 && length <= MAX_TEXT_UNITS) {
      const { element, heading, quoted, suspect } = context;
      runs.push({ element, pieces, length, linked, bold, heading, quoted, suspect });
    }
    pieces = [];
    length = linked = bold = breaks = 0;
  };

  const readText = (node: Text, context: Context): void => {
    if (node.length > MAX_TEXT_UNITS) {
      pieces.push('gap');
      return;
    }
    pieces.push(node);
    units += node.length;
    if (!INK.test(node.data)) return;
    const inked = node.data.trim().length;
    breaks = 0;
    length += inked;
    if (context.linked) linked += inked;
    if (context.bold) bold += inked;
  };

  const readBreak = (element: Element, context: Context): void => {
    pieces.push('space');
    // Only a script puts anything into a line break; nobody sees it.
    if (firstChildOf(element)) pieces.push('gap');
    if (++breaks > 1) close(context);
  };

  const readElement = (element: Element, outer: Context): void => {
    const tag = tagOf(element);
    if (tag === 'br') return readBreak(element, outer);
    if (SILENT.has(tag) || !isVisibleInMarkup(element)) {
      pieces.push('gap');
      return;
    }
    // An inline element that stands among blocks is judged like one: captions are often set so.
    const isBlock = BLOCKS.has(tag) || (BOXES.has(outer.tag) && suspicionOf(element, tag) !== null);
    if (isBlock) close(outer);
    const weight = isBlock ? suspicionOf(element, tag) : null;
    const context: Context = {
      element: isBlock ? element : outer.element,
      tag: isBlock ? tag : outer.tag,
      linked: outer.linked || (tag === 'a' && /^[^#]/.test(attributeOf(element, 'href') ?? '')),
      bold: outer.bold || BOLD.has(tag),
      heading: HEADING.test(tag) ? element : outer.heading,
      quoted: outer.quoted || tag === 'blockquote',
      suspect: weight ? { element, weight, outer: outer.suspect } : outer.suspect,
      depth: outer.depth + 1,
    };
    if (context.depth < MAX_DEPTH) readContent(element, tag, context);
    if (isBlock) close(context);
  };

  const readNode = (node: Node, context: Context): void => {
    if (isText(node)) readText(node, context);
    else if (isElement(node)) readElement(node, context);
  };

  const readChildren = (parent: Node, context: Context): void => {
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
      keepTime();
      if (++nodes > MAX_NODES || units > MAX_UNITS) return;
      readNode(node, context);
    }
  };

  /** What an element shows: its children, its open shadow tree, or what is put into it as a slot. */
  const readContent = (element: Element, tag: string, context: Context): void => {
    const shadow = tag.includes('-') ? shadowOf(element) : null;
    const slotted = tag === 'slot' ? assignedTo(element) : [];
    if (!shadow && slotted.length === 0) {
      readChildren(element, context);
      return;
    }
    // No range can reach from one tree into another.
    pieces.push('gap');
    if (shadow) readChildren(shadow, context);
    for (const node of slotted) readNode(node, context);
    pieces.push('gap');
  };

  const context: Context = {
    element: body,
    tag: tagOf(body),
    linked: false,
    bold: false,
    heading: null,
    quoted: false,
    suspect: null,
    depth: 0,
  };
  readContent(body, context.tag, context);
  close(context);
  return runs;
}
