import css from '../../components/notes/note-frame.css?inline';

/** What the page may have set for the reader's hue, see core/hues.ts. */
const HUES = ['--sayso-hue', '--sayso-chroma'];

/** How a document in the card is named, and in what language it is. */
interface Naming {
  readonly title: string;
  readonly language: string;
}

/**
 * Puts an empty document of its own into a place in the card, as wide as that and as high as what is in it: keys go
 * through the page's window on their way into our tree, but not on their way into another document. The page has no way
 * to a frame in a closed tree.
 * @param onReady called with where to render in it as soon as it is there, and each time it is a new one
 * @returns false where the page's sandbox lets nobody into it
 */
export function openDocument(
  place: Element,
  { title, language }: Naming,
  onReady: (body: HTMLElement) => void,
): boolean {
  const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe');
  if (!(frame instanceof HTMLIFrameElement)) return false;
  frame.title = title;
  frame.style.cssText =
    'display:block;width:calc(100% + 8px);height:0;margin:0 -4px;border:0;color-scheme:light dark';
  const hue = getComputedStyle(place);
  let isReady = false;

  const dress = (): void => {
    const inner = frame.contentDocument;
    const view = inner?.defaultView;
    if (!inner?.body || !view) return;
    const { documentElement: root, body } = inner;
    root.className = 'sayso';
    root.lang = language;
    for (const name of HUES) {
      const value = hue.getPropertyValue(name);
      if (value) root.style.setProperty(name, value);
    }
    const style = inner.createElement('style');
    style.textContent = css;
    inner.head.append(style);
    isReady = true;
    onReady(body);
    const form = body.firstElementChild;
    if (!form) return;
    const fit = (): void => {
      frame.style.height = `${form.getBoundingClientRect().height}px`;
      // All of it where the card is high enough for that, and in any case what has the focus.
      for (const shown of [place, inner.activeElement]) shown?.scrollIntoView({ block: 'nearest' });
    };
    fit();
    new view.ResizeObserver(fit).observe(form);
  };

  // At once in Chrome; Firefox puts the document in that stays a moment later.
  frame.addEventListener('load', dress);
  place.append(frame);
  if (!frame.contentDocument) return false;
  // Until then keys are not to go into the page.
  if (!isReady) frame.focus({ preventScroll: true });
  return true;
}
