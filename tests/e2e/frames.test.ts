import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { cardWords, HOST } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched, markedWords, registeredMarks } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const OPEN = fixture('framed').html.replace(' sandbox=""', '');
/** The article as the page of the same site it is, or written into the frame. */
const PAGES = [
  { url: 'https://www.tagesschau.de/inland/im-rahmen-100.html', html: OPEN },
  {
    url: 'https://www.tagesschau.de/inland/im-rahmen-101.html',
    html: OPEN.replace(
      /src="[^"]*"/,
      `srcdoc="${DEMO.html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    ),
  },
];
const ELSEWHERE = [{ url: 'https://www.dorfblatt.test/im-rahmen', html: PAGES[1]!.html }];
const CLICK = 'in der Nacht zum Sonntag';

const innerOf = (page: Page): Frame => page.frames()[1]!;
/** A frame is asked as a page is. */
const asPage = (page: Page): Page => innerOf(page) as unknown as Page;

/** The box of some words in their own viewport. */
const boxIn = (frame: Frame, words: string) =>
  frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error('The words are not there.');
  }, words);

/** The same, in the viewport of the page. */
async function boxOf(page: Page, words: string) {
  const inner = await boxIn(innerOf(page), words);
  const frame = await page.evaluate(() => {
    const element = document.querySelector('iframe')!;
    const { x, y } = element.getBoundingClientRect();
    return { x: x + element.clientLeft, y: y + element.clientTop };
  });
  return { ...inner, x: frame.x + inner.x, y: frame.y + inner.y };
}

async function clickInFrame(page: Page, words: string): Promise<void> {
  await innerOf(page).evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.textContent!.includes(wanted))
        walker.currentNode.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.click(x + width / 2, y + height / 2);
}

describe.each(BROWSERS)('an article in a frame in %s', (name) => {
  const session = useSession(name, [...PAGES, ...ELSEWHERE, DEMO]);

  test.each(PAGES)('is marked there, and its card opens beside the words: $url', async ({ url, html }) => {
    const { driven, probe, open } = session();
    const { page, tabId, troubles } = await open(url);
    const { report } = await waitUntilPainted(probe, tabId);
    expect([report.article.url, report.article.text.includes(CLICK)]).toEqual([url, true]);
    expect(await registeredMarks(page)).toBe(0);
    expect((await markedWords(asPage(page))).some((words) => words.includes(CLICK))).toBe(true);
    expect(
      await innerOf(page).evaluate(
        () => getComputedStyle(document.body, '::highlight(sayso-dashed)').textDecorationLine,
      ),
    ).toBe('underline');

    await clickInFrame(page, CLICK);
    const words = await until('the claim card', () => cardWords(driven, page));
    expect(words).toMatch(/Flusswacht/);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-${name}.png` });
    expect([await hasHost(page), await hasHost(asPage(page))]).toEqual([true, false]);
    expect(await isUntouched(page, html)).toBe(true);
    expect(await isUntouched(asPage(page), DEMO.html, 'text/html', page)).toBe(true);

    // Anywhere else in the frame is outside of the card.
    const { x, y } = await boxOf(page, CLICK);
    await page.mouse.move(x, y);
    await innerOf(page).evaluate(() => window.scrollTo(0, 0));
    const title = await boxOf(page, 'Fischsterben');
    await page.mouse.click(title.x + 3, title.y + 3);
    await expect.poll(() => hasHost(page), { timeout: 20_000 }).toBe(false);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
