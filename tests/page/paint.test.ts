import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createPainter, type Mark, type Painter } from '../../page/paint.ts';
import type { TextIndex } from '../../page/text-index.ts';
import { firstText, readShown, SENTENCE, show } from './dom.ts';

const NAMES = [
  'sayso-wavy',
  'sayso-dashed',
  'sayso-solid',
  'sayso-dotted',
  'sayso-pale-wavy',
  'sayso-active',
];

let lifetime: AbortController;
let index: TextIndex;
let painter: Painter;

const spanOf = (words: string) => {
  const start = index.text.indexOf(words);
  return { start, end: start + words.length };
};
const mark = (id: string, line: Mark['line'], ...words: string[]): Mark => ({
  id,
  line,
  spans: words.map(spanOf),
});
const paintedWords = (name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));

beforeEach(() => {
  show(
    `<article><h1>Brücke</h1><p>Die Stadt <a href="/s">baut</a> eine <span hidden>alte</span> Brücke. ${SENTENCE}</p>` +
      `<figure><figcaption>Ein Bild</figcaption></figure><p>Das be­streitet der Kreis. ${SENTENCE}</p></article>`,
  );
  lifetime = new AbortController();
  ({ index } = readShown());
  painter = createPainter(CSS.highlights, lifetime.signal);
});

afterEach(() => {
  lifetime.abort();
  document.body.removeAttribute('style');
});

test.each(['wavy', 'dashed', 'solid', 'dotted'] as const)(
  'a %s mark is painted under its own name',
  (line) => {
    expect(painter.paint(index, [mark('a', line, 'Die Stadt baut')])).toEqual([]);
    expect(paintedWords(`sayso-${line}`)).toEqual(['Die Stadt baut']);
    expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([`sayso-${line}`]);
  },
);

test('a mark bridges no left-out node and no block', () => {
  painter.paint(index, [mark('a', 'solid', 'eine Brücke.'), mark('b', 'solid', 'Das bestreitet')]);
  expect(paintedWords('sayso-solid')).toEqual(
    ['eine ', 'Brücke.', 'Das be\u00ADstreitet'].map((words) => expect.stringContaining(words.trim())),
  );
  expect(paintedWords('sayso-solid').join('')).not.toContain('alte');
});

test('marks replace the marks before', () => {
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
  painter.paint(index, [mark('b', 'solid', 'der Kreis')]);
  expect(paintedWords('sayso-wavy')).toEqual([]);
  expect(paintedWords('sayso-solid')).toEqual(['der Kreis']);
  expect([...painter.painted.keys()]).toEqual(['b']);
});

describe('a mark whose words are not on the page', () => {
  test.each<[string, () => void]>([
    ['because they have changed', () => firstText('a').replaceData(0, 4, 'plan')],
    ['because a node was replaced', () => document.querySelector('a')!.replaceChildren('baut')],
    ['because words came in between', () => document.querySelector('a')!.prepend('nicht ')],
    ['because the paragraph is gone', () => document.querySelector('p')!.remove()],
    ['because the text is shorter', () => firstText('a').deleteData(1, 3)],
  ])('%s is not painted but named', (_, change) => {
    change();
    expect(
      painter.paint(index, [mark('a', 'wavy', 'Die Stadt baut'), mark('b', 'wavy', 'der Kreis')]),
    ).toEqual(['a']);
    expect(paintedWords('sayso-wavy')).toEqual(['der Kreis']);
  });

  test('because there are none is not painted but named', () => {
    expect(painter.paint(index, [{ id: 'a', line: 'wavy', spans: [] }])).toEqual(['a']);
    expect(painter.paint(index, [{ id: 'a', line: 'wavy', spans: [{ start: 9000, end: 9010 }] }])).toEqual([
      'a',
    ]);
  });
});

test('the active words lie over all marks and can be taken back', () => {
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
  painter.activate(index, [spanOf('der Kreis')]);
  expect(paintedWords('sayso-active')).toEqual(['der Kreis']);
  const { priority } = CSS.highlights.get('sayso-active')!;
  expect(priority).toBeGreaterThan(CSS.highlights.get('sayso-wavy')!.priority);
  painter.activate(index, []);
  expect(paintedWords('sayso-active')).toEqual([]);
});

test('marks and active words are taken off once they lie on others', () => {
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt baut'), mark('b', 'wavy', 'der Kreis')]);
  painter.activate(index, [spanOf('eine Brücke.')]);
  expect(painter.dropWrong()).toBe(false);
  firstText('a').replaceData(0, 4, 'plan');
  expect(painter.dropWrong()).toBe(true);
  expect(paintedWords('sayso-wavy')).toEqual(['der Kreis']);
  expect(paintedWords('sayso-active').join('')).toContain('Brücke.');
  document.querySelector('p span')!.nextSibling!.textContent = ' Mauer.';
  expect(painter.dropWrong()).toBe(true);
  expect(paintedWords('sayso-active')).toEqual([]);
  expect(painter.dropWrong()).toBe(false);
});

test('the page’s own highlights stay', () => {
  const own = new Highlight();
  CSS.highlights.set('page-search', own);
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
  lifetime.abort();
  expect(CSS.highlights.get('page-search')).toBe(own);
  CSS.highlights.delete('page-search');
});

test('marks come back after the page has cleared the registry', () => {
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
  CSS.highlights.clear();
  painter.restore();
  expect(paintedWords('sayso-wavy')).toEqual(['Die Stadt']);
});

describe('words in a light colour', () => {
  test.each([
    'white',
    '#bbb',
    'rgb(255 255 255 / 0.8)',
    'oklch(0.9 0.02 80)',
    'lab(90 0 0)',
    'color(display-p3 0.9 0.9 0.8)',
  ])('as %s are marked under a name of their own', (colour) => {
    document.body.style.color = colour;
    painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
    expect(paintedWords('sayso-pale-wavy')).toEqual(['Die Stadt']);
    expect(paintedWords('sayso-wavy')).toEqual([]);
  });

  test.each([
    'black',
    '#888',
    'rgb(0 0 0 / 0.6)',
    'oklch(0.5 0.2 80)',
    'lab(40 0 0)',
    'color(srgb 0.4 0.4 0.4)',
  ])('are not those as %s', (colour) => {
    document.body.style.color = colour;
    painter.paint(index, [mark('a', 'wavy', 'Die Stadt')]);
    expect(paintedWords('sayso-wavy')).toEqual(['Die Stadt']);
  });

  test('are what a link’s text stands in', () => {
    document.body.style.color = '#eee';
    document.querySelector('a')!.style.color = '#357';
    painter.paint(index, [mark('a', 'wavy', 'baut')]);
    expect(paintedWords('sayso-pale-wavy')).toEqual(['baut']);
    painter.paint(index, []);
    expect(paintedWords('sayso-pale-wavy')).toEqual([]);
  });

  test('are found again when the page has changed its colours', () => {
    painter.paint(index, [mark('a', 'wavy', 'Die Stadt'), mark('b', 'wavy', 'der Kreis')]);
    document.querySelector('p')!.style.color = '#eee';
    painter.restore();
    expect(paintedWords('sayso-pale-wavy')).toEqual(['Die Stadt']);
    expect(paintedWords('sayso-wavy')).toEqual(['der Kreis']);
    expect(CSS.highlights.get('sayso-pale-wavy')?.priority).toBe(CSS.highlights.get('sayso-wavy')?.priority);
  });
});

test('one signal undoes everything, and the page is byte-identical before, during and after', () => {
  const before = document.documentElement.outerHTML;
  painter.paint(index, [mark('a', 'wavy', 'Die Stadt'), mark('b', 'dotted', 'der Kreis')]);
  painter.activate(index, [spanOf('der Kreis')]);
  expect(document.documentElement.outerHTML).toBe(before);
  lifetime.abort();
  expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
  expect(painter.paint(index, [mark('a', 'wavy', 'Die Stadt')])).toEqual(['a']);
  expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});
