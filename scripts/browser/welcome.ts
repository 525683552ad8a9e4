import type { Browser, Page } from 'puppeteer-core';

import { until } from './until.ts';

/** The address of a page as it knows it itself: the driver goes on calling some `about:blank`. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** The introduction, in each tab it is open in. */
export async function welcomePages(browser: Browser): Promise<readonly Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages.filter((_, at) => addresses[at]?.endsWith('/welcome.html'));
}

/** Waits for the introduction, which opens after installing, and closes it, so that it comes to no other page's front. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const [page] = await until('the introduction', async () => {
    const open = await welcomePages(browser);
    return open.length > 0 && open;
  });
  await page?.close();
}
