import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { lookProperties } from '../../core/hues.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForStatus, waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { markedWords, registeredMarks } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');

const markColour = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body, '::highlight(sayso-wavy)').textDecorationColor);
const markTint = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body, '::highlight(sayso-wavy)').backgroundColor);
const properties = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sayso-hue'));

describe.each(BROWSERS)('the options in %s', (name) => {
  const session = useSession(name, [DEMO]);
  const openOptions = async (): Promise<Page> => {
    const page = await session().driven.openExtensionPage('options.html');
    await page.waitForSelector('h1');
    return page;
  };
  const choose = (options: Page, value: string): Promise<void> =>
    options.evaluate((wanted) => {
      const input = document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`);
      if (!input) throw new Error(`There is no ${wanted}.`);
      input.click();
    }, value);
  /** Waits until a choice has reached what later pages get. */
  const registered = (id: string, is: boolean): Promise<boolean> =>
    until(`${id} to be ${is ? '' : 'un'}registered`, async () => {
      const ids = await session().probe.registered();
      return ids.includes(id) === is;
    });

  test('change how much is marked in open tabs', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const few = (await markedWords(tab.page)).length;
    const options = await openOptions();
    await choose(options, 'all');
    await until('more marks', async () => (await markedWords(tab.page)).length > few);
    await choose(options, 'few');
    await until('few marks', async () => (await markedWords(tab.page)).length === few);
    await options.close();
    await tab.page.close();
  });

  test('change hue and tint in open tabs, in those opened later, and in the page itself', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const [ink, tint] = [await markColour(tab.page), await markTint(tab.page)];
    const before = await tab.page.content();
    const options = await openOptions();
    await choose(options, 'plum');
    const plum = lookProperties({ hue: 'plum', tint: true })['--sayso-hue'];
    await expect.poll(() => properties(tab.page), { timeout: 20_000 }).toBe(plum);
    await expect.poll(() => properties(options)).toBe(plum);
    expect(await markColour(tab.page)).not.toBe(ink);
    expect(await markTint(tab.page)).toBe(tint);
    await options.evaluate(() =>
      document.querySelector<HTMLInputElement>('.setting [type=checkbox]')?.click(),
    );
    await until('the tint to go', async () => (await markTint(tab.page)) !== tint);

    await registered('look', true);
    const later = await open(DEMO.url);
    await waitUntilPainted(probe, later.tabId);
    expect(await properties(later.page)).toBe(plum);
    expect(await markTint(later.page)).not.toBe(tint);
    // Back to the first look, also where the browser put the other in by itself.
    await choose(options, 'ink');
    await options.evaluate(() =>
      document.querySelector<HTMLInputElement>('.setting [type=checkbox]')?.click(),
    );
    for (const { page } of [tab, later]) {
      // oxlint-disable-next-line no-await-in-loop
      await until(
        'the first look',
        async () => (await markColour(page)) === ink && (await markTint(page)) === tint,
      );
    }
    await registered('look', false);
    expect(await tab.page.content()).toBe(before);
    const popup = await driven.openExtensionPage(`popup.html?tab=${tab.tabId}`);
    await expect.poll(() => properties(popup)).toBe('262');
    await Promise.all([options, popup, tab.page, later.page].map((page) => page.close()));
  });

  test('leave a site alone that is off, and read it once on request', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const options = await openOptions();
    const { hostname } = new URL(DEMO.url);
    const [, off] = await options.$$('.add input');
    await off?.type(hostname);
    await off?.press('Enter');
    await until('the marks to go', async () => (await registeredMarks(tab.page)) === 0);
    await until('the tab to be forgotten', async () => (await probe.stateOf(tab.tabId)) === null);
    await registered('quiet', true);

    const later = await open(DEMO.url);
    await later.page.waitForNetworkIdle();
    expect(await probe.hasContentScript(later.tabId)).toBe(false);
    await driven.pressToolbarButton(later.page);
    const popup = await driven.openExtensionPage(`popup.html?tab=${later.tabId}`);
    const button = await popup.waitForSelector('.action');
    expect(await probe.messagesFrom(later.tabId)).toEqual([]);
    await button?.click();
    await waitUntilPainted(probe, later.tabId);
    expect(await markedWords(later.page)).not.toEqual([]);
    expect(later.troubles).toEqual([]);

    // What is switched on again is read as soon as it is seen.
    await options.bringToFront();
    const remove = await options.$('.sites button');
    await remove?.click();
    await registered('quiet', false);
    await tab.page.bringToFront();
    await waitUntilPainted(probe, tab.tabId);
    await Promise.all([options, popup, tab.page, later.page].map((page) => page.close()));
  });

  test('read only on click', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const options = await openOptions();
    await choose(options, 'click');
    await until('the marks to go', async () => (await registeredMarks(tab.page)) === 0);
    await registered('quiet', true);
    const later = await open(DEMO.url);
    await later.page.waitForNetworkIdle();
    expect(await probe.hasContentScript(later.tabId)).toBe(false);
    await choose(options, 'listed');
    await tab.page.bringToFront();
    await waitUntilPainted(probe, tab.tabId);
    await later.page.bringToFront();
    await waitUntilPainted(probe, later.tabId);
    expect(await probe.messagesFrom(later.tabId)).toContain('read-article');
    await Promise.all([options, tab.page, later.page].map((page) => page.close()));
  });

  test('switch a language off and on', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const options = await openOptions();
    const german = await options.$('#languages input');
    await german?.click();
    await waitForStatus(probe, tab.tabId, 'language-off');
    await until('the marks to go', async () => (await registeredMarks(tab.page)) === 0);
    await german?.click();
    await waitUntilPainted(probe, tab.tabId);
    await Promise.all([options, tab.page].map((page) => page.close()));
  });
});
