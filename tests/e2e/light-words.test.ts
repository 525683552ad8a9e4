import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { markedWords } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const NIGHT = '<style id="night">article { background: #121212; color: #e4e4e4 !important }</style>';
/** The body says nothing of it: its text is dark. */
const DARK = { ...DEMO, html: DEMO.html.replace('</head>', `${NIGHT}</head>`) };

/** How many passages are marked as light words, and how many in all. */
const counts = async (page: Page): Promise<readonly [pale: number, all: number]> => {
  const pale = await page.evaluate(
    () =>
      ['wavy', 'dashed', 'solid', 'dotted'].flatMap((line) => [
        ...(CSS.highlights.get(`sayso-pale-${line}`) ?? []),
      ]).length,
  );
  return [pale, (await markedWords(page)).length];
};

describe.each(BROWSERS)('light words in a page of dark ones in %s', (name) => {
  const session = useSession(name, [DARK]);

  test('have the marks for light words, as long as they are light', async () => {
    const { probe, open } = session();
    const { page, tabId } = await open(DARK.url);
    await waitUntilPainted(probe, tabId);
    const [pale, all] = await counts(page);
    expect(pale).toBeGreaterThan(0);
    expect(pale).toBe(all);
    // No element of the article changes with the sheet.
    await page.evaluate(() => document.querySelector('#night')?.setAttribute('media', 'print'));
    await expect.poll(() => counts(page), { timeout: 20_000 }).toEqual([0, all]);
    await page.close();
  });
});
