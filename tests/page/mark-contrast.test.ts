import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import css from '../../assets/highlights.css?inline';
import { lookSheet, LOOKS, type Look } from '../../core/hues.ts';
import { LINES, type Line } from '../../core/labels.ts';
import { createPainter } from '../../page/paint.ts';
import type { TextIndex } from '../../page/text-index.ts';

/** A passage: the colour of its text over the colours under it, and whose colour the text is, `body` for its page's. */
interface Place {
  readonly text: string;
  readonly background: string;
  readonly set: 'body' | 'wrapper' | 'block';
}
const place = (text: string, background: string, set: Place['set'] = 'body'): Place => ({
  text,
  background,
  set,
});

/** Pages as they come. */
const PAGES: Readonly<Record<string, Place>> = {
  white: place('#1d1d1f', '#ffffff'),
  sepia: place('#433422', '#f4ecd8'),
  grey: place('#222222', '#d3d3d3'),
  yellow: place('#111111', '#f5c518'),
  black: place('#e4e4e4', '#000000'),
  'dark blue': place('#dbe4f2', '#0d1b3a'),
  photograph: place('#ffffff', 'linear-gradient(100deg, #16262e, #3b5a6b 35%, #6b4f3a 70%, #241a14)'),
  'black, of a wrapper in a page that says nothing of colours': place('#e4e4e4', '#121212', 'wrapper'),
  'black, of a block in a white page': place('#f0f0f0', '#1a1a1a', 'block'),
  'strong blue, of a block in a white page': place('#ffffff', '#0b4f8a', 'block'),
  'white, of a wrapper in a black page': place('#1d1d1f', '#ffffff', 'wrapper'),
  'white, of a block in a black page': place('#222222', '#ffffff', 'block'),
};

/** Width of the strips that are looked at one by one, in px: wide enough for a whole dash with its gap. */
const STRIP = 16;

type Colour = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
};

const linear = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
/** The contrast of two colours as WCAG 2 has it, 1 to 21. */
const contrast = (one: Colour, other: Colour): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** The colour of the page around a block that has its own: the other one. */
const around = ({ text }: Place): string => (luminance(rgb(text)) > 0.5 ? '#1d1d1f' : '#e4e4e4');

let lifetime = new AbortController();

/** What a passage without letters looks like, so that only line and tint are seen. */
async function pixelsOf(
  where: string,
  line?: Line,
  isActive = false,
  look?: Look,
): Promise<(x: number, y: number) => Colour> {
  const { text, background, set } = PAGES[where]!;
  document.body.innerHTML = `<main><p style="margin: 0; width: 320px; font: 18px/36px serif">${'\u00A0'.repeat(200)}</p></main>`;
  const passage = document.querySelector('p');
  const node = passage?.firstChild;
  if (!passage || !node) throw new Error('no passage');
  const owner = { body: document.body, wrapper: document.querySelector('main'), block: passage }[set];
  if (set === 'block' || (set === 'wrapper' && luminance(rgb(text)) < 0.5))
    document.body.style.color = around(PAGES[where]!);
  owner!.style.color = text;
  Object.assign(passage.style, { background, height: '36px', overflow: 'hidden' });
  passage.style.whiteSpace = 'nowrap';
  // Anew for each page: Chromium keeps what a mark's colours are mixed from as long as the sheet stays.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look ? css + lookSheet(look) : css);
  document.adoptedStyleSheets = [sheet];
  lifetime = new AbortController();
  const painter = createPainter(CSS.highlights, lifetime.signal);
  const span = { start: 0, end: node.textContent?.length ?? 0 };
  const index: TextIndex = {
    text: node.textContent ?? '',
    blocks: [],
    segments: [],
    offsetAt: () => null,
    isIntact: () => true,
    rangesOf: () => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [range];
    },
  };
  if (line) painter.paint(index, [{ id: 'a', spans: [span], line }]);
  if (isActive) painter.activate(index, [span]);
  const base64 = await page.elementLocator(passage).screenshot({ save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(320, 36).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(image, 0, 0, 320, 36);
  const { data } = canvas.getImageData(0, 0, 320, 36);
  return (x, y) => {
    const at = (y * 320 + x) * 4;
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  };
}

const strips = Array.from({ length: 320 / STRIP }, (_, at) => at * STRIP);
/** A row of pixels within the passage's tint and above its line. */
const TINTED = 16;

/** The strongest contrast that is to be seen of the line in each strip, against the tint beside it. */
async function lineContrasts(where: string, line: Line, isActive: boolean, look?: Look) {
  const pixel = await pixelsOf(where, line, isActive, look);
  return strips.map((left) => {
    const column = Array.from({ length: STRIP }, (_, by) => left + by);
    return Math.max(
      ...column.flatMap((x) =>
        Array.from({ length: 14 }, (_, down) => contrast(pixel(x, 20 + down), pixel(x, TINTED))),
      ),
    );
  });
}

/** The contrast of the page's own text on what is under it, over the whole passage. */
async function textContrasts(where: string, line: Line, isActive: boolean) {
  const pixel = await pixelsOf(where, line, isActive);
  return strips.map((x) => contrast(rgb(PAGES[where]!.text), pixel(x, TINTED)));
}

afterEach(() => {
  lifetime.abort();
  document.adoptedStyleSheets = [];
  document.body.removeAttribute('style');
});

describe.each(Object.keys(PAGES))('marks on a page in %s', (where) => {
  test.each(LINES)('the %s line stands out 3 to 1, also while its claim is looked at', async (line) => {
    expect(Math.min(...(await lineContrasts(where, line, false)))).toBeGreaterThanOrEqual(3);
    lifetime.abort();
    expect(Math.min(...(await lineContrasts(where, line, true)))).toBeGreaterThanOrEqual(3);
  });

  test.each(LINES)('words over a %s line keep 4.5 to 1, also while it is looked at', async (line) => {
    expect(Math.min(...(await textContrasts(where, line, false)))).toBeGreaterThanOrEqual(4.5);
    lifetime.abort();
    expect(Math.min(...(await textContrasts(where, line, true)))).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(LOOKS)('marks in $hue, tint $tint, where that is hardest', (look) => {
  test.each(['grey', 'yellow', 'photograph', 'strong blue, of a block in a white page'])(
    'stand out 3 to 1 from %s',
    async (where) => {
      expect(Math.min(...(await lineContrasts(where, 'wavy', true, look)))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('a passage without a mark has no line, and no tint', async () => {
  const pixel = await pixelsOf('white');
  expect(strips.every((x) => contrast(pixel(x, TINTED), [255, 255, 255]) === 1)).toBe(true);
});
