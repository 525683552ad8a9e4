import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import type { Command } from '../../platform/messages.ts';
import { cardWords, HOST } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { pointOfWords, type Point } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched, markedWords, registeredMarks, visibleParts } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');
const SHUT = fixture('framed');
/** The article as the page of the same site that it is, or written into the frame. */
const SAME_SITE = SHUT.html.replace(' sandbox=""', '');
const WRITTEN = SAME_SITE.replace(
  /src="[^"]*"/,
  `srcdoc="${DEMO.html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
);
const PAGES = [
  { url: 'https://www.tagesschau.de/inland/im-rahmen-100.html', html: SAME_SITE },
  { url: 'https://www.tagesschau.de/inland/im-rahmen-101.html', html: WRITTEN },
];
/** A site that is not on the list. */
const ELSEWHERE = { url: 'https://www.dorfblatt.test/im-rahmen', html: WRITTEN };
/** A site of the list that shows the article of another one. */
const FOREIGN = {
  url: 'https://www.stern.de/im-rahmen-102.html',
  html: SAME_SITE.replace('src="', 'src="https://www.tagesschau.de'),
};
const CLICK = 'in der Nacht zum Sonntag';

/** The frame, which is asked as a page is. */
const inside = (page: Page): Page => page.frames()[1]! as unknown as Page;

/** Where some words in the frame are in the window, once they are scrolled to. */
async function pointInFrame(page: Page, words: string): Promise<Point> {
  const { x, y } = await pointOfWords(inside(page), words);
  const { left, top } = await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    const box = frame.getBoundingClientRect();
    return { left: box.left + frame.clientLeft, top: box.top + frame.clientTop };
  });
  return { x: left + x, y: top + y };
}

/** What the page has at a point: our card, or the frame. */
const seenAt = (page: Page, { x, y }: Point) =>
  page.evaluate(
    (left, top, host) => {
      const element = document.elementFromPoint(left, top);
      return element?.matches(host) ? 'card' : element?.localName;
    },
    x,
    y,
    HOST,
  );

describe.each(BROWSERS)('an article in a frame in %s', (name) => {
  const session = useSession(name, [...PAGES, ELSEWHERE, FOREIGN, DEMO]);
  const openRead = async (url: string) => {
    const tab = await session().open(url);
    return { ...tab, ...(await waitUntilPainted(session().probe, tab.tabId)) };
  };
  const cardOf = (page: Page): Promise<string> =>
    until('the claim card', () => cardWords(session().driven, page));
  const ask = ({ tabId }: OpenTab, command: Command): Promise<boolean> =>
    session().probe.command(tabId, command);

  test.each(PAGES)('is marked there, and its card opens beside the words: $url', async ({ url, html }) => {
    const { page, report, troubles } = await openRead(url);
    expect([report.article.url, report.article.text.includes(CLICK)]).toEqual([url, true]);
    expect(await registeredMarks(page)).toBe(0);
    expect((await markedWords(inside(page))).some((words) => words.includes(CLICK))).toBe(true);
    expect(await visibleParts(inside(page))).toEqual(['marks']);

    const point = await pointInFrame(page, CLICK);
    await page.mouse.click(point.x, point.y);
    expect(await cardOf(page)).toMatch(/Flusswacht/);
    expect([await hasHost(page), await hasHost(inside(page))]).toEqual([true, false]);
    // Two lines of words, and then the card.
    const below = { x: point.x, y: point.y + 80 };
    expect([await seenAt(page, point), await seenAt(page, below)]).toEqual(['iframe', 'card']);
    expect(await isUntouched(page, html)).toBe(true);
    expect(await isUntouched(inside(page), DEMO.html, 'text/html', page)).toBe(true);

    // Elsewhere in the frame is outside of the card.
    await page.mouse.click(point.x, point.y - 150);
    await until('the card to close', async () => !(await hasHost(page)));
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('is walked through by keys, and read on in', async () => {
    const tab = await openRead(PAGES[0]!.url);
    const { page } = tab;
    await ask(tab, 'next');
    await until('the bar', async () =>
      / 1 (?:of|von) 5 /.test((await cardWords(session().driven, page)) ?? ''),
    );
    await page.keyboard.press('5');
    await until('the last claim', async () =>
      / 5 (?:of|von) 5 /.test((await cardWords(session().driven, page)) ?? ''),
    );
    expect(await inside(page).evaluate(() => scrollY > 0)).toBe(true);
    await page.keyboard.press('Tab');
    await until('the bar to go', async () => !(await hasHost(page)));
    await page.keyboard.press('Tab');
    await until('the next link to have the focus', () =>
      inside(page).evaluate(() => document.activeElement?.textContent.includes('Mehr zum Thema')),
    );
    expect(await isUntouched(inside(page), DEMO.html, 'text/html', page)).toBe(true);
    expect(tab.troubles).toEqual([]);
    await page.close();
  });

  test('is gone with its frame', async () => {
    const { page, tabId, troubles } = await openRead(PAGES[0]!.url);
    const { x, y } = await pointInFrame(page, CLICK);
    await page.mouse.click(x, y);
    await cardOf(page);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await until('the card to close', async () => !(await hasHost(page)));
    await until('the state to go', async () => (await session().probe.badgeOf(tabId)) === '');
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('is marked again once its frame has loaded it again', async () => {
    const { page, troubles } = await openRead(PAGES[1]!.url);
    // Another document, so the marks of the first are gone.
    await page.evaluate(async () => {
      const frame = document.querySelector('iframe')!;
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.contentWindow?.location.reload();
      await loaded;
    });
    await until('marks', async () => (await visibleParts(inside(page))).includes('marks'));
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('is marked where its reader asks for that, too', async () => {
    const { driven, probe, open } = session();
    const { page, tabId } = await open(ELSEWHERE.url);
    await driven.pressToolbarButton(page);
    const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
    await (await popup.waitForSelector('.state-actions .action'))?.click();
    await waitUntilPainted(probe, tabId);
    expect(await visibleParts(inside(page))).toEqual(['marks']);
    await page.close();
  });

  test('is left alone where it is of another site', async () => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(FOREIGN.url);
    await until('the content script', () => probe.hasContentScript(tabId));
    expect(await inside(page).evaluate(() => document.body.textContent)).toContain(CLICK);
    expect(await probe.messagesFrom(tabId)).toEqual([]);
    expect([await registeredMarks(page), await registeredMarks(inside(page)), troubles]).toEqual([0, 0, []]);
    await page.close();
  });
});
