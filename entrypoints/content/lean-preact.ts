/*
 * As much of Preact as card and bar need: elements, text, functions of props, keys and refs; no state, no hooks, no
 * classes. Stands in for it in the content script (see wxt.config.ts), where Preact would be an eighth of all that
 * every news page loads. tests/ui/lean-preact.test.tsx holds that both make the same of every card.
 */

type Props = Readonly<Record<string, unknown>>;

/** A function of its props that gives JSX. */
type Component = (props: Props) => unknown;

/** What JSX makes. */
interface Node<Type = string | Component> {
  readonly type: Type;
  readonly props: Props;
  readonly key: unknown;
}

/** What is to stand in the tree: an element, or text. */
type Wanted = Node<string> | string;

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

/** What each of our nodes was last made from. */
const madeFrom = new WeakMap<object, Wanted>();
/** The props an element was last made from; none for other nodes and new ones. */
const propsOf = (node: object): Props => {
  const made = madeFrom.get(node);
  return typeof made === 'object' ? made.props : {};
};

/** The JSX of one node, with none, one or several children. */
export const jsx = (type: string | Component, props: Props, key?: unknown): Node => ({ type, props, key });
export { jsx as jsxs, jsx as jsxDEV };
/** Several nodes without one around them. */
export const Fragment = ({ children }: Props): unknown => children;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What JSX means, in order: lists and functions resolved, what is nothing left out. */
const wantedIn = (content: unknown): readonly Wanted[] => {
  if (Array.isArray(content)) return content.flatMap(wantedIn);
  if (isNode(content)) {
    const { type, props, key } = content;
    if (typeof type === 'string') return [{ type, props, key }];
    // The key of a component is that of what it makes.
    return wantedIn(type(props)).map((made) =>
      typeof made === 'object' && key !== undefined ? { ...made, key } : made,
    );
  }
  return typeof content === 'string' || typeof content === 'number' ? [`${content}`] : [];
};

const isSameKind = (one: Wanted, other: Wanted | undefined): boolean =>
  typeof one === 'object' && typeof other === 'object'
    ? one.type === other.type && one.key === other.key
    : typeof one === typeof other;

function make(wanted: Wanted, parent: Element): Element | Text {
  if (typeof wanted === 'string') return parent.ownerDocument.createTextNode(wanted);
  const { type } = wanted;
  const isSvg = type === 'svg' || parent.namespaceURI === SVG;
  return parent.ownerDocument.createElementNS(isSvg ? SVG : HTML, type);
}

/** Sets what has changed since the last time; what the reader has changed meanwhile stays. */
function dress(element: Element, before: Props, props: Props): void {
  for (const name of Object.keys({ ...before, ...props })) {
    const value = props[name];
    if (value === before[name] || name === 'children' || name === 'ref') continue;
    if (name.startsWith('on')) {
      // Heard once; which function answers is looked up then.
      if (before[name] === undefined)
        element.addEventListener(name.slice(2).toLowerCase(), (event) => {
          const answer = propsOf(element)[name];
          if (typeof answer === 'function') answer(event);
        });
      continue;
    }
    const attribute = name === 'tabIndex' ? 'tabindex' : name;
    // `aria-…="false"` says something, `open="false"` would say the contrary.
    const said = typeof value === 'boolean' && !name.includes('-') ? (value ? '' : undefined) : value;
    if (typeof said === 'string' || typeof said === 'number' || typeof said === 'boolean')
      element.setAttribute(attribute, `${said}`);
    else element.removeAttribute(attribute);
  }
}

function fill(parent: Element, content: unknown): void {
  const left = [...parent.childNodes].filter((node) => madeFrom.has(node));
  const all = wantedIn(content).map((wanted) => {
    const at = left.findIndex((node) => isSameKind(wanted, madeFrom.get(node)));
    return { wanted, node: left.splice(at, at < 0 ? 0 : 1)[0] ?? make(wanted, parent), isNew: at < 0 };
  });
  for (const node of left) node.remove();
  let place = parent.firstChild;
  for (const { wanted, node, isNew } of all) {
    // One that is in its place already is not moved: it could have the focus.
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
    const before = propsOf(node);
    madeFrom.set(node, wanted);
    if (typeof wanted === 'object' && node instanceof Element) {
      const { props } = wanted;
      dress(node, before, props);
      fill(node, props['children']);
      if (isNew && typeof props['ref'] === 'function') props['ref'](node);
    } else if (typeof wanted === 'string' && node.nodeValue !== wanted) node.nodeValue = wanted;
  }
}

/** Makes the children of `parent` what JSX says; those that are there already are kept, with focus and folds. */
export const render = (content: unknown, parent: Element): void => fill(parent, content);
