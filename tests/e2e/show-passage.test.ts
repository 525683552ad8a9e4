import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import { hull, textOf, type Span } from '../../core/span.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

// The functions below run in a page of the extension.
declare const chrome: typeof Browser;

const ODD = fixture('typography');
/** Soft hyphens, links, a letter in two pieces and a ligature are in it. */
const WORDS = 'Wolf Steiger hält das für übertrieben';

const ink = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, '').normalize('NFKC');

const lit = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('sayso-active') ?? [])].map(String).join(''));

describe.each(BROWSERS)('a passage in %s', (name) => {
  const session = useSession(name, [ODD]);
  const openRead = async () => {
    const tab = await session().open(ODD.url);
    return { ...tab, ...(await waitUntilPainted(session().probe, tab.tabId)) };
  };
  const ask = (tabId: number, span: Span): Promise<unknown> =>
    session().probe.page.evaluate(
      (id, words) => chrome.tabs.sendMessage(id, { type: 'show-passage', span: words }),
      tabId,
      span,
    );

  test('is lit where the popup leads to it', async () => {
    const { probe, driven } = session();
    const { page, tabId, report, troubles, ...state } = await openRead();
    const [claim] = report.claims.slice(-1);
    const headline = { role: 'headline', claim: claim!.id, body: claim!.id, surer: true, reasons: [] };
    await probe.page.evaluate(
      (key, stored) => chrome.storage.session.set({ [key]: stored }),
      `report:${tabId}`,
      JSON.stringify({
        status: state.status,
        url: state.url,
        timings: state.timings,
        report: { ...report, headline },
      }),
    );
    const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.headline button');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.headline button')?.click());
    await page.bringToFront();
    const words = ink(textOf(report.article.text, hull(claim!.spans)!));
    await until('the passage', async () => ink(await lit(page)) === words);
    await until('the page to scroll', () => page.evaluate(() => window.scrollY > 0));
    expect([await hasHost(page), await isUntouched(page, ODD.html), troubles]).toEqual([false, true, []]);
    await popup.close();
    await page.close();
  });

  test('is lit only where the page has all its words', async () => {
    const { page, tabId, report } = await openRead();
    const start = report.article.text.indexOf(WORDS);
    const span = { start, end: start + WORDS.length };
    expect([await ask(tabId, span), ink(await lit(page))]).toEqual([true, ink(WORDS)]);
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node instanceof Text) node.data = node.data.replace('Steiger', 'Stein');
    });
    expect([await ask(tabId, span), await lit(page)]).toEqual([false, '']);
    await page.close();
  });
});
