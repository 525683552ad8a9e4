import { isOnPage, methodOf } from './dom/nodes.ts';
import {
  boxAround,
  isSheetAtTop,
  placeCard,
  roomBeside,
  scrollForRoom,
  scrollForSheet,
  type Box,
} from './place-card.ts';

/** Our one element on the page, with a closed shadow tree in the top layer. */
export interface Host {
  /** Where card and toolbar are rendered. */
  readonly root: HTMLElement;
  /**
   * Puts the card beside some lines of the viewport, wholly inside the viewport and no higher than it has room beside
   * the line in question; on a small or touched screen as a sheet at the lower edge.
   * @param at which of the lines is in question; the first where there is no such line
   */
  placeAt(lines: readonly Box[], at: number): void;
  /** How far down the page is to be scrolled for the card to have room where it covers none of the line in question. */
  lacksAt(lines: readonly Box[], at: number): number;
  /** Whether an event came from inside our element. */
  holds(event: Event): boolean;
  /** Whether the focus is inside our element. */
  hasFocus(): boolean;
  /**
   * Removes the element and, where the focus was in it, gives it back to where it was.
   * Returns false when the focus is left without a place because nothing had it before.
   */
  close(): boolean;
}

/** By its namespace, because in a page of mere XML a name alone makes no element of HTML. */
const make = (document: Document, tag: 'div' | 'style'): HTMLElement =>
  document.createElementNS('http://www.w3.org/1999/xhtml', tag);

const focus = methodOf(HTMLElement.prototype, 'focus');

/** Marks our element. It is a plain `div`: the page could define an element of our own name, and look inside. */
const MARK = 'data-sayso';
/**
 * Important rules of our own tree win over whatever the page has for elements in general. Shown only while
 * assets/highlights.css is on the page: Firefox takes that with the extension, but stops our script untold.
 */
const HOST_CSS = `:host{all:initial!important;display:var(--sayso-card,none)!important;position:fixed!important;top:0!important;left:0!important;overflow:visible!important}`;
/** Where the card is a sheet at the edge; components/card.css says the same. */
const SHEET = '(width < 480px), (pointer: coarse) and (width < 720px)';
/** What a page may listen for all over its document; none of it is the page's business in our card. */
const OWN_EVENTS =
  'copy cut paste beforeinput input keydown keypress keyup click mousedown mouseup pointerdown pointerup touchstart touchend'.split(
    ' ',
  );

/** Gives a shadow tree of ours a style sheet. */
function adopt(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox content scripts may not hand a sheet of their own to the page's tree.
    const style = make(shadow.ownerDocument, 'style');
    style.textContent = css;
    shadow.append(style);
  }
}

/** Removes what a predecessor left that was stopped untold, as Firefox does when the extension is loaded anew. */
export function removeLeftHosts(document: Document): void {
  for (const left of document.querySelectorAll(`:root>div[${MARK}=card]`)) left.remove();
}

/** The element that has the focus, in whichever open shadow tree. */
function focused({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inner = activeElement?.shadowRoot;
  return (inner && focused(inner)) ?? activeElement;
}

/**
 * Adds the host to the page and opens it in the top layer. It is removed by `close` or when `signal` aborts.
 * @param css the styles of what is shown in it; the page's own do not reach it
 */
export function openHost(document: Document, css: string, signal: AbortSignal): Host {
  const before = focused(document);
  const element = make(document, 'div');
  element.setAttribute(MARK, 'card');
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed' });
  adopt(shadow, css + HOST_CSS);
  const root = make(document, 'div');
  root.style.position = 'fixed';
  for (const type of OWN_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  shadow.append(root);
  document.documentElement.append(element);
  element.showPopover();

  const hasFocus = (): boolean => document.activeElement === element;

  const close = (): boolean => {
    const hadFocus = hasFocus();
    element.remove();
    if (!hadFocus) return true;
    if (!(before instanceof HTMLElement) || !isOnPage(before) || before === document.body) return false;
    focus.call(before, { preventScroll: true });
    return true;
  };
  signal.addEventListener('abort', close);

  /** What there is to know for a place; the card's height is that of the room it has. */
  const measure = (lines: readonly Box[], at: number) => {
    const around = boxAround(lines) ?? { left: 0, top: 0, width: 0, height: 0 };
    const line = lines[at] ?? lines[0] ?? around;
    // Where the page zooms its root, lengths in it are another measure than boxes of the viewport.
    const zoom = root.offsetWidth > 0 ? root.getBoundingClientRect().width / root.offsetWidth : 1;
    const viewport = { width: document.documentElement.clientWidth * zoom, height: innerHeight };
    const isSheet = matchMedia(SHEET).matches;
    // As wide as it will be: that decides how high it is.
    if (isSheet) root.style.inset = 'auto 0 0';
    root.style.setProperty('--room', `${isSheet ? 1e5 : roomBeside(line, viewport) / zoom}px`);
    const { width, height } = root.getBoundingClientRect();
    return { around, line, zoom, viewport, isSheet, card: { width, height } };
  };

  const placeAt = (lines: readonly Box[], at: number): void => {
    const { around, line, zoom, viewport, isSheet, card } = measure(lines, at);
    const { style } = root;
    if (isSheet) {
      const isAtTop = isSheetAtTop(line, card, viewport);
      if (isAtTop) style.inset = '0 0 auto';
      root.dataset['sheet'] = isAtTop ? 'top' : 'bottom';
      return;
    }
    const { left, top } = placeCard(line, around, card, viewport);
    style.inset = `${top / zoom}px auto auto ${left / zoom}px`;
    delete root.dataset['sheet'];
  };

  const lacksAt = (lines: readonly Box[], at: number): number => {
    const { around, line, viewport, isSheet, card } = measure(lines, at);
    if (!isSheet) return scrollForRoom(line, card, viewport);
    const isRoomForAll = around.height < (viewport.height - card.height) / 2;
    return scrollForSheet(isRoomForAll ? around : line, card, viewport);
  };

  const holds = (event: Event): boolean => event.composedPath().includes(element);
  return { root, placeAt, lacksAt, holds, hasFocus, close };
}
