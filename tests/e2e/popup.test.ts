import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture, sharedPages } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForStatus, waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { rowsOf } from './support/popup.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const HOME = fixture('home');
const ENGLISH = fixture('english');
const ARTICLES = [DEMO, ...sharedPages()];

const textOfPage = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.textContent.replaceAll(/\s+/g, ' '));

describe.each(BROWSERS)('the popup in %s', (name) => {
  const session = useSession(name, [...ARTICLES, HOME, ENGLISH]);
  const openPopup = (tabId: number): Promise<Page> =>
    session().driven.openExtensionPage(`popup.html?tab=${tabId}`);

  test.each(ARTICLES)('lists every claim with its source: $url', async ({ url }) => {
    const { probe, open } = session();
    const tab = await open(url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const popup = await openPopup(tab.tabId);
    const rows = await rowsOf(popup, report.claims.length);
    const noSource = await probe.message('standing_unsourced');
    const noSourceUnclear = await probe.message('source_none');
    for (const [index, claim] of report.claims.entries()) {
      const nobody = claim.standing.includes('unsourced') ? noSource : noSourceUnclear;
      const names = claim.sources.length > 0 ? claim.sources.map((source) => source.name) : [nobody];
      for (const each of names) expect(rows[index]).toContain(each);
    }
    await popup.close();
    await tab.page.close();
  });

  test('leads to the passage and opens its card', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    await tab.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await openPopup(tab.tabId);
    await rowsOf(popup, report.claims.length);
    const last = report.claims.at(-1);
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('.row')];
      rows.at(-1)?.closest('button')?.click();
    });
    await tab.page.bringToFront();
    const words = await until('the claim card', () => cardWords(driven, tab.page));
    expect(words).toContain(last?.sources[0]?.name ?? (await probe.message('source_none')));
    await until('the page to scroll', () => tab.page.evaluate(() => window.scrollY > 0));
    expect(tab.troubles).toEqual([]);
    await popup.close();
    await tab.page.close();
  });

  test('says when there is no article', async () => {
    const { driven, probe, open } = session();
    const tab = await open(HOME.url);
    // Only the button lets the popup know what page it is on.
    await driven.pressToolbarButton(tab.page);
    const popup = await openPopup(tab.tabId);
    const words = await probe.message('state_no_article');
    await expect.poll(() => textOfPage(popup), { timeout: 20_000 }).toContain(words);
    await popup.close();
    await tab.page.close();
  });

  test('says when the language is not read', async () => {
    const { probe, open } = session();
    const tab = await open(ENGLISH.url);
    await waitForStatus(probe, tab.tabId, 'unsupported-language');
    const popup = await openPopup(tab.tabId);
    const words = await probe.message('state_language');
    await expect.poll(() => textOfPage(popup), { timeout: 20_000 }).toContain(words);
    await popup.close();
    await tab.page.close();
  });
});
