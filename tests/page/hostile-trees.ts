import * as fc from 'fast-check';

import { SENTENCE } from './dom.ts';

/** A piece of a page: a text, markup as it comes, or an element with its attributes and what is in it. */
export type Tree =
  | { readonly kind: 'text' | 'markup' | 'comment'; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: readonly (readonly [string, string])[];
      /** Its children are shown in an open or closed tree of its own, or as its children. */
      readonly shadow: 'open' | 'closed' | null;
      readonly children: readonly Tree[];
    };

/** Properties the finder asks for; a control of such a name hides them on its form. */
const ASKED = [
  ['parentElement', 'parentNode', 'nodeType', 'firstChild', 'nextSibling', 'textContent', 'children'],
  ['localName', 'tagName', 'attributes', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'style'],
  ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'shadowRoot', 'contains', 'className'],
  ['getRootNode', 'isConnected', 'hidden', 'data', 'host', 'checkVisibility', 'childElementCount'],
].flat();
const BOXES = [
  'div',
  'section',
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'blockquote',
  'nav',
  'figure',
];
const LINES = [
  'p',
  'p',
  'p',
  'p',
  'h1',
  'h2',
  'li',
  'ul',
  'dl',
  'dd',
  'pre',
  'address',
  'summary',
  'details',
];
const PHRASES = [
  'a',
  'b',
  'em',
  'span',
  'q',
  'time',
  'ruby',
  'rt',
  'bdo',
  'br',
  'wbr',
  'sup',
  'label',
  'button',
];
const TABLES = ['table', 'tbody', 'tr', 'td', 'th', 'caption', 'col'];
const ODD = [
  ['form', 'form', 'svg', 'math', 'template', 'slot', 'x-box', 'x-box', 'noscript', 'script', 'style'],
  ['textarea', 'select', 'option', 'dialog', 'object', 'video', 'canvas', 'iframe', 'plaintext', 'body'],
].flat();
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['style', 'display: none'],
  ['style', 'display: contents'],
  ['style', 'visibility: hidden'],
  ['style', 'position: absolute; clip: rect(0px, 0px, 0px, 0px)'],
  ['class', 'sr-only'],
  ['class', 'teaser related comments'],
  ['class', ' \u0000\uD800 '.repeat(2000)],
  ['data-huge', 'x'.repeat(50_000)],
  ['dir', 'rtl'],
  ['lang', 'ar'],
  ['slot', 'a'],
  ['name', 'a'],
  ['href', 'https://news.example/b'],
  ['href', 'https://['],
  ['datetime', '2026-13-45'],
  ['role', 'dialog'],
  ['aria-hidden', 'true'],
  ['contenteditable', 'true'],
  ['itemprop', 'datePublished'],
];
const MARKUP = [
  ['<p>', '</p>', '<div>', '</div>', '<table><tr><td>', '</table>', '<table><p>', '<b><i><p></b>', '<h1>'],
  ['<svg><foreignObject><p>', '<svg><desc><![CDATA[', ']]>', '<math><mi><p>', '</math>', '<template><p>'],
  [
    '<!-- -- >',
    '<!doctype html>',
    '<?php ?>',
    '<select><p>',
    '<form><form>',
    '</form>',
    '</body>',
    '<br><br>',
  ],
  [
    '<p/><x-box>',
    '<p a="',
    "'<p b='",
    '<ul><li><ul>',
    '&#0;&#xD800;&shy;&nbsp;',
    '<frameset>',
    '<ruby>x<rt>y',
  ],
].flat();
const TEXTS = [
  [
    '\u0000',
    '\uD83D',
    '\uDE00',
    '\u202E',
    '\u2066',
    '\u2069',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u0301',
    'ﬁ',
    ' ',
  ],
  [
    '\n',
    '\t',
    '\r',
    '\u2028',
    '😀',
    '👩\u200D🚒',
    'قال رئيس البلدية إن الجسر سيبنى. ',
    'אמר ראש העיר. ',
    'Anzeige',
  ],
].flat();

const words = fc
  .array(fc.oneof(fc.constantFrom(...TEXTS), fc.constant(`${SENTENCE} `)), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(''));
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constant(`${SENTENCE} `)), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''));
const attributes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ATTRIBUTES) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('id', 'class', 'name'), fc.string({ maxLength: 5 })) },
  ),
  { maxLength: 1 },
);
const oneTag = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LINES) },
  { weight: 3, arbitrary: fc.constantFrom(...BOXES) },
  { weight: 2, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 1, arbitrary: fc.constantFrom(...TABLES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const control = fc.constantFrom(...ASKED).map((name): Tree => ({
  kind: 'element',
  tag: 'input',
  attributes: [['name', name]],
  shadow: null,
  children: [],
}));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), text: words }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('markup' as const), text: pieces }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('comment' as const), text: words }) },
    { weight: 1, arbitrary: control },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('element' as const),
        tag: oneTag,
        attributes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: attributes }),
        shadow: fc.constantFrom('open' as const, 'open' as const, 'closed' as const, null),
        children: fc.array(tie('tree'), { maxLength: 6 }),
      }),
    },
  ),
}));

/** What a page may hold. */
export const hostileTrees: fc.Arbitrary<readonly Tree[]> = fc.array(tree, { minLength: 1, maxLength: 8 });

const put = (where: Node, what: Node): Node => Node.prototype.appendChild.call(where, what);

/** Puts a tree into the page by the platform's own means, which nest what no parser would. */
export function grow(parent: Element | ShadowRoot, piece: Tree): void {
  if (piece.kind === 'markup') {
    const holder = document.createElement('template');
    holder.innerHTML = piece.text;
    put(parent, holder.content);
    return;
  }
  if (piece.kind !== 'element') {
    const { text } = piece;
    put(parent, piece.kind === 'text' ? document.createTextNode(text) : document.createComment(text));
    return;
  }
  const space = ['svg', 'math'].includes(piece.tag)
    ? { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' }[piece.tag]
    : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(space!, piece.tag);
  for (const [name, value] of piece.attributes) Element.prototype.setAttribute.call(element, name, value);
  const isHost = piece.shadow !== null && piece.tag === 'x-box';
  const inside = isHost ? element.attachShadow({ mode: piece.shadow ?? 'open' }) : element;
  // A script that is put in place without its words does not run.
  put(parent, element);
  if (piece.tag === 'script') return;
  for (const child of piece.children) grow(inside, child);
  if (isHost) put(element, document.createTextNode(SENTENCE));
}
