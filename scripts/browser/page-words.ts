import type { Page } from 'puppeteer-core';

/** A point of the window in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the first occurrence of some words of the page into view and gives the middle of their first
 * line. White space counts as one space, soft hyphens not at all. Throws when the words are not there.
 */
export async function pointOfWords(page: Page, words: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    const places: { readonly node: Text; readonly offset: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text) || node.parentElement?.closest('script, style, title')) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const unit = node.data.charAt(offset);
        const shown = unit === '\u00AD' ? '' : /\s/.test(unit) ? ' ' : unit;
        if (shown === '' || (shown === ' ' && (text === '' || text.endsWith(' ')))) continue;
        text += shown;
        places.push({ node, offset });
      }
    }
    const at = text.indexOf(wanted.replaceAll(/\s+/g, ' '));
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (at < 0 || !first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range.getClientRects();
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, words);
  if (!point) throw new Error(`The page does not say: ${words}`);
  return point;
}

/** Clicks on words of the page, as a reader would. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOfWords(page, words);
  await page.mouse.click(x, y);
}
