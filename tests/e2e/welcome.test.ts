import { afterEach, describe, expect, test } from 'vitest';

import { BROWSERS, type DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { openProbe } from '../../scripts/browser/extension-probe.ts';
import { buildFor, launchBrowser } from '../../scripts/browser/launch.ts';
import { startPageServer } from '../../scripts/browser/page-server.ts';
import { until } from '../../scripts/browser/until.ts';
import { welcomePages } from '../../scripts/browser/welcome.ts';

describe.each(BROWSERS)('the introduction in %s', (name) => {
  let driven: DrivenBrowser | undefined;
  afterEach(() => driven?.close());

  test('opens once after installing, and its example answers', async () => {
    const server = await startPageServer([]);
    driven = await launchBrowser(name, { port: server.port, extension: buildFor(name) });
    const { browser } = driven;
    const [page] = await until('the introduction', async () => {
      const open = await welcomePages(browser);
      return open.length > 0 && open;
    });
    if (!page) throw new Error('There is no introduction.');
    await page.waitForSelector('[data-claim]');
    expect(await page.evaluate(() => CSS.highlights.get('sayso-wavy')?.size)).toBe(1);
    await page.bringToFront();
    const link = await page.$('[data-claim]');
    await link?.click();
    const card = await page.waitForSelector('.card');
    expect(await card?.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await page.$('.card')) === null);
    await page.close();

    // Neither a restart of the background nor whatever wakes it opens it again.
    await driven.stopBackground();
    const probe = await openProbe(driven);
    await probe.choose('all');
    await until('the background to run', () => driven?.isBackgroundRunning());
    expect(await probe.shortcuts()).toHaveLength(5);
    expect(await welcomePages(browser)).toEqual([]);
    expect(server.requests.filter(({ served }) => served)).toEqual([]);
    await server.close();
  });
});
