import { isOnPage, methodOf } from './dom/nodes.ts';
import { placeCard, type Box } from './place-card.ts';

/** Our one element on the page, with a closed shadow tree in the top layer. */
export interface Host {
  /** Where the card is rendered. */
  readonly root: HTMLElement;
  /** Puts the card beside a box of the viewport, wholly inside the viewport. */
  placeAt(words: Box): void;
  /** Whether an event came from inside the card. */
  holds(event: Event): boolean;
  /** Removes the element and gives the focus back to where it was. */
  close(): void;
}

const focus = methodOf(HTMLElement.prototype, 'focus');

/** Marks our element. It is a plain `div`: the page could define an element of our own name, and look inside. */
const MARK = 'data-sayso';
/**
 * Important rules of our own tree win over whatever the page has for elements in general. Shown only while
 * assets/highlights.css is on the page: Firefox takes that with the extension, but stops our script untold.
 */
const HOST_CSS = `:host{all:initial!important;display:var(--sayso-card,none)!important;position:fixed!important;top:0!important;left:0!important;overflow:visible!important}`;
/** What a page may listen for all over its document; none of it is the page's business in our card. */
const OWN_EVENTS = 'copy cut keydown keyup click mousedown mouseup pointerdown pointerup touchstart'.split(
  ' ',
);

function adopt(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox content scripts may not hand a sheet of their own to the page's tree.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** Removes what a predecessor left that was stopped untold, as Firefox does when the extension is loaded anew. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`:root>div[${MARK}=card]`)) left.remove();
}

/**
 * Adds the host to the page and opens it in the top layer. It is removed by `close` or when `signal` aborts.
 * @param css the card's styles; the page's own do not reach it
 */
export function openHost(document: Document, css: string, signal: AbortSignal): Host {
  const before = document.activeElement;
  const element = document.createElement('div');
  element.setAttribute(MARK, 'card');
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  adopt(shadow, css + HOST_CSS);
  const root = document.createElement('div');
  root.style.position = 'fixed';
  for (const type of OWN_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  shadow.append(root);
  document.documentElement.append(element);
  element.showPopover();

  const close = (): void => {
    const hadFocus = document.activeElement === element;
    element.remove();
    if (hadFocus && before instanceof HTMLElement && isOnPage(before))
      focus.call(before, { preventScroll: true });
  };
  signal.addEventListener('abort', close);

  const placeAt = (words: Box): void => {
    const { left, top } = placeCard(
      words,
      { width: root.offsetWidth, height: root.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    root.style.left = `${left}px`;
    root.style.top = `${top}px`;
  };

  return { root, placeAt, holds: (event) => event.composedPath().includes(element), close };
}
