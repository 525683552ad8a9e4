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

// By number, because a document of jsdom has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/;
const INK = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/;

interface Context {
  readonly element: Element;
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
  const byName = judgeNames(element);
  if (byName) return byName;
  // Behind some paywalls, paragraphs that are plain to see are kept from screen readers.
  if (DOUBTFUL.has(tag) || (tag !== 'p' && element.getAttribute('aria-hidden') === 'true')) return 'maybe';
  const role = element.getAttribute('role');
  return role && DOUBTFUL_ROLES.has(role) ? 'maybe' : null;
}

/** All runs of the page in document order, read-only; hidden-by-markup and silent elements left out. */
export function walk(body: Element): readonly Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let linked = 0;
  let bold = 0;
  let breaks = 0;
  let nodes = 0;
  let units = 0;

  const close = (context: Context): void => {
    if (length > 0) {
      const { element, heading, quoted, suspect } = context;
      runs.push({ element, pieces, length, linked, bold, heading, quoted, suspect });
    }
    pieces = [];
    length = linked = bold = breaks = 0;
  };

  const readText = (node: Text, context: Context): void => {
    pieces.push(node);
    units += node.length;
    if (!INK.test(node.data)) return;
    const inked = node.data.trim().length;
    breaks = 0;
    length += inked;
    if (context.linked) linked += inked;
    if (context.bold) bold += inked;
  };

  const readBreak = (context: Context): void => {
    pieces.push('space');
    if (++breaks > 1) close(context);
  };

  const readElement = (element: Element, outer: Context): void => {
    const tag = element.localName;
    if (tag === 'br') return readBreak(outer);
    if (SILENT.has(tag) || !isVisibleInMarkup(element)) {
      pieces.push('gap');
      return;
    }
    // An inline element that stands among blocks is judged like one: captions are often set so.
    const isBlock =
      BLOCKS.has(tag) || (BOXES.has(outer.element.localName) && suspicionOf(element, tag) !== null);
    if (isBlock) close(outer);
    const weight = isBlock ? suspicionOf(element, tag) : null;
    const context: Context = {
      element: isBlock ? element : outer.element,
      linked: outer.linked || (tag === 'a' && /^[^#]/.test(element.getAttribute('href') ?? '')),
      bold: outer.bold || BOLD.has(tag),
      heading: HEADING.test(tag) ? element : outer.heading,
      quoted: outer.quoted || tag === 'blockquote',
      suspect: weight ? { element, weight, outer: outer.suspect } : outer.suspect,
      depth: outer.depth + 1,
    };
    if (context.depth < MAX_DEPTH) readChildren(element, context);
    if (isBlock) close(context);
  };

  const readChildren = (parent: Element, context: Context): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++nodes > MAX_NODES || units > MAX_UNITS) return;
      if (isText(node)) readText(node, context);
      else if (isElement(node)) readElement(node, context);
    }
  };

  const context: Context = {
    element: body,
    linked: false,
    bold: false,
    heading: null,
    quoted: false,
    suspect: null,
    depth: 0,
  };
  readChildren(body, context);
  close(context);
  return runs;
}
