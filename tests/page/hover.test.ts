import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { hitTest, type Point } from '../../page/hit-test.ts';
import { watchPointer } from '../../page/hover.ts';
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
const hovered = (): string => [...(CSS.highlights.get('sayso-hover') ?? [])].map(String).join('|');
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

beforeEach(() => {
  show(
    `<article style="font:20px/30px monospace;margin:40px"><h1>B</h1><p><b id="a">Die Stadt baut.</b></p>` +
      `<p><b id="b">Der Kreis</b> streitet <b id="c">das</b> ab. ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></article>`,
  );
  lifetime = new AbortController();
  ({ index } = readShown());
  painter = createPainter(CSS.highlights, lifetime.signal);
  painter.paint(index, [
    { id: 'one', line: 'solid', spans: [spanOf('Die Stadt baut')] },
    { id: 'two', line: 'wavy', spans: [spanOf('Der Kreis'), spanOf('das')] },
  ]);
});
afterEach(() => lifetime.abort());

test('one claim is strengthened, with all of its words', () => {
  painter.hover('one');
  expect(hovered()).toBe('Die Stadt baut');
  painter.hover('two');
  expect(hovered()).toBe('Der Kreis|das');
  painter.hover(null);
  expect(hovered()).toBe('');
});

test('nothing is registered before a claim is hovered over, and nothing is left', () => {
  expect(CSS.highlights.has('sayso-hover')).toBe(false);
  painter.hover('one');
  lifetime.abort();
  expect(CSS.highlights.has('sayso-hover')).toBe(false);
});

test('a mark that goes takes it along', () => {
  painter.hover('one');
  document.querySelector('#a')!.textContent = 'Anderes steht hier.';
  expect(painter.dropWrong()).toBe(true);
  expect(hovered()).toBe('');
  painter.hover('two');
  painter.paint(index, []);
  expect(hovered()).toBe('');
});

test('the pointer is looked at once a frame at most, where it is then', async () => {
  const points: (Point | null)[] = [];
  watchPointer(window, lifetime.signal, (point) => points.push(point));
  await userEvent.hover(document.querySelector('#a')!);
  await vi.waitFor(() => expect(points.length).toBeGreaterThan(0));
  const last = points.at(-1)!;
  expect(hitTest(document, index, painter.painted, last)?.id).toBe('one');
  const before = points.length;
  // Events that no pointer has made count for nothing.
  for (let at = 0; at < 5; at++) window.dispatchEvent(new PointerEvent('pointermove', { clientX: at }));
  await frame();
  await frame();
  expect(points.length).toBe(before);
});

test('nobody listens once it is over', async () => {
  const onPoint = vi.fn<(point: Point | null) => void>();
  watchPointer(window, lifetime.signal, onPoint);
  lifetime.abort();
  await userEvent.hover(document.querySelector('#b')!);
  await frame();
  await frame();
  expect(onPoint).not.toHaveBeenCalled();
});
