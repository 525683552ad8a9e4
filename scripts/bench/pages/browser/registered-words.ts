import type { Page } from 'puppeteer-core';

/** The words under the highlights whose names begin so, in reading order, as the page itself sees them. */
export async function registeredWords(page: Page, prefix: string): Promise<readonly string[]> {
  const words = await page.evaluate((start) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith(start) && !name.endsWith('-active'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range): range is Range => range instanceof Range && range.startContainer.isConnected)
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return JSON.stringify(ranges.map((range) => range.toString()));
  }, prefix);
  return JSON.parse(words) as readonly string[];
}
