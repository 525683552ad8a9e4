import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import css from '../../assets/highlights.css?inline';
import { LINES, type Line } from '../../core/labels.ts';

/** Pages as they come: the colour of their text over the colours under it. */
const PAGES: Readonly<Record<string, readonly [text: string, background: string]>> = {
  white: ['#1d1d1f', '#ffffff'],
  sepia: ['#433422', '#f4ecd8'],
  grey: ['#222222', '#d3d3d3'],
  black: ['#e4e4e4', '#000000'],
  'dark blue': ['#dbe4f2', '#0d1b3a'],
  photograph: ['#ffffff', 'linear-gradient(100deg, #16262e, #3b5a6b 35%, #6b4f3a 70%, #241a14)'],
};

/** Width of the strips that are looked at one by one, in px: wide enough for a whole dash with its gap. */
const STRIP = 16;

type Colour = readonly [red: number, green: number, blue: number];

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

/** What a passage without letters looks like, so that only line and tint are seen. */
async function pixelsOf(where: string, names: readonly string[]): Promise<(x: number, y: number) => Colour> {
  const [text = '', background = ''] = PAGES[where] ?? [];
  document.body.innerHTML = `<p style="margin: 0; width: 320px; font: 18px/36px serif">${'\u00A0'.repeat(200)}</p>`;
  const passage = document.body.firstElementChild;
  if (!(passage instanceof HTMLElement) || !passage.firstChild) throw new Error('no passage');
  document.body.style.color = text;
  Object.assign(passage.style, { background, height: '36px', overflow: 'hidden' });
  passage.style.whiteSpace = 'nowrap';
  const range = document.createRange();
  range.selectNodeContents(passage);
  // Anew for each page: Chromium keeps what a mark's colours are mixed from as long as the sheet stays.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  CSS.highlights.clear();
  for (const name of names) CSS.highlights.set(name, new Highlight(range));
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
async function lineContrasts(where: string, line: Line, more: readonly string[] = []) {
  const pixel = await pixelsOf(where, [`sayso-${line}`, ...more]);
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
async function textContrasts(where: string, names: readonly string[]) {
  const pixel = await pixelsOf(where, names);
  const [text = ''] = PAGES[where] ?? [];
  const colour = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = colour;
  return strips.map((x) => contrast([red, green, blue], pixel(x, TINTED)));
}

afterEach(() => {
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  document.body.removeAttribute('style');
});

describe.each(Object.keys(PAGES))('marks on a page in %s', (where) => {
  test.each(LINES)('the %s line stands out 3 to 1, also while its claim is looked at', async (line) => {
    expect(Math.min(...(await lineContrasts(where, line)))).toBeGreaterThanOrEqual(3);
    expect(Math.min(...(await lineContrasts(where, line, ['sayso-active'])))).toBeGreaterThanOrEqual(3);
  });

  test.each(LINES)(
    'words over a %s line keep 4.5 to 1, also while their claim is looked at',
    async (line) => {
      expect(Math.min(...(await textContrasts(where, [`sayso-${line}`])))).toBeGreaterThanOrEqual(4.5);
      expect(
        Math.min(...(await textContrasts(where, [`sayso-${line}`, 'sayso-active']))),
      ).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test('a passage without a mark has no line, and no tint', async () => {
  const pixel = await pixelsOf('white', []);
  expect(strips.every((x) => contrast(pixel(x, TINTED), [255, 255, 255]) === 1)).toBe(true);
});
