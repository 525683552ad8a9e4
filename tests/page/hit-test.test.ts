import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { hitTest, onPlainClick } from '../../page/hit-test.ts';
import { createPainter, type Painter } from '../../page/paint.ts';
import type { TextIndex } from '../../page/text-index.ts';
import { readShown, SENTENCE, show } from './dom.ts';

let lifetime: AbortController;
let index: TextIndex;
let painter: Painter;

const spanOf = (words: string) => {
  const start = index.text.indexOf(words);
  return { start, end: start + words.length };
};
const boxOf = (words: string): DOMRect => index.rangesOf(spanOf(words))[0]!.getBoundingClientRect();
const hitAt = (x: number, y: number): string | null =>
  hitTest(document, index, painter.painted, { x, y })?.id ?? null;

beforeEach(() => {
  show(
    `<article style="width:1000px;font:20px/30px monospace;margin:40px"><h1>B</h1><p>Die Stadt baut eine Brücke.</p>` +
      `<p>Das bestreitet <a href="#k">der Kreis</a> <button>Teilen</button>. ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></article>`,
  );
  lifetime = new AbortController();
  ({ index } = readShown());
  painter = createPainter(CSS.highlights, lifetime.signal);
  painter.paint(index, [
    { id: 'outer', line: 'solid', spans: [spanOf('Die Stadt baut eine Brücke')] },
    { id: 'inner', line: 'wavy', spans: [spanOf('eine Brücke')] },
    { id: 'other', line: 'wavy', spans: [spanOf('bestreitet der Kreis')] },
  ]);
});

afterEach(() => {
  lifetime.abort();
  document.getSelection()?.removeAllRanges();
});

describe('a point', () => {
  test('on marked words hits their claim', () => {
    const { left, top } = boxOf('Stadt');
    expect(hitAt(left + 5, top + 5)).toBe('outer');
  });

  test('on nested claims hits the inner one', () => {
    const { left, top } = boxOf('Brücke');
    expect(hitAt(left + 5, top + 5)).toBe('inner');
  });

  test('comes with the line of the claim it is on', () => {
    const words = document.querySelector<HTMLElement>('p')!;
    words.style.width = '10ch';
    const rects = [...index.rangesOf(spanOf('Die Stadt baut eine Brücke'))[0]!.getClientRects()];
    expect(rects).toHaveLength(3);
    const lines = rects.map(({ left, top }) =>
      hitTest(document, index, painter.painted, { x: left + 5, y: top + 5 }),
    );
    expect(lines.slice(0, 2)).toEqual([
      { id: 'outer', line: 0 },
      { id: 'outer', line: 1 },
    ]);
    expect(lines[2]).toMatchObject({ id: 'inner' });
  });

  test.each<[string, () => readonly [number, number], string | null]>([
    ['2 px before the words', () => [boxOf('Die').left - 2, boxOf('Die').top + 5], 'outer'],
    ['2 px after the words', () => [boxOf('Brücke').right + 2, boxOf('Brücke').top + 5], 'inner'],
    ['8 px before the words', () => [boxOf('Die').left - 8, boxOf('Die').top + 5], null],
    ['far right of the line', () => [boxOf('Brücke').right + 300, boxOf('Brücke').top + 5], null],
    ['on words without a mark', () => [boxOf('Das').left + 3, boxOf('Das').top + 5], null],
    ['outside the viewport', () => [-50, -50], null],
  ])('%s', (_, point, expected) => {
    expect(hitAt(...point())).toBe(expected);
  });

  test('hits nothing once the marks are gone', () => {
    const { left, top } = boxOf('Stadt');
    lifetime.abort();
    expect(hitAt(left + 5, top + 5)).toBeNull();
  });
});

/** How many clicks are heard until the watch is taken off. */
const clicksHeard = async (click: () => Promise<void> | void): Promise<number> => {
  let heard = 0;
  const until = new AbortController();
  onPlainClick(window, until.signal, () => heard++);
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await click();
  until.abort();
  return heard;
};

const first = (selector: string): Element => document.querySelector(selector)!;

const selectParagraph = (): void => document.getSelection()?.selectAllChildren(first('p'));

describe('a click', () => {
  test('on text is heard, until the signal', async () => {
    const once = await clicksHeard(() => userEvent.click(first('p')));
    await userEvent.click(first('p'));
    expect(once).toBe(1);
  });

  test.each(['Control', 'Shift', 'Alt', 'Meta'] as const)('with %s is the browser’s', async (modifier) => {
    expect(await clicksHeard(() => userEvent.click(first('p'), { modifiers: [modifier] }))).toBe(0);
  });

  test.each(['a', 'button'])('on <%s> is the page’s', async (selector) => {
    expect(await clicksHeard(() => userEvent.click(first(selector)))).toBe(0);
  });

  test('that ends a selection is the reader’s', async () => {
    document.addEventListener('mouseup', selectParagraph, { once: true });
    expect(await clicksHeard(() => userEvent.click(first('p')))).toBe(0);
  });

  test('that a script makes is nobody’s', async () => {
    const made = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    expect(await clicksHeard(() => void first('p').dispatchEvent(made))).toBe(0);
  });
});
