import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { claimTies } from '../../core/claim-ties.ts';
import { textOf } from '../../core/span.ts';
import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForStatus, waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { useSession } from './support/session.ts';
import { watchTroubles } from './support/troubles.ts';

const DEMO = fixture('demo');
const OTHER = fixture('aspnet');
const ENGLISH = fixture('english');

const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (all) => all.map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim()));

describe.each(BROWSERS)('the side panel in %s', (name) => {
  const session = useSession(name, [DEMO, OTHER, ENGLISH]);

  test('has every source of the article, and each claim of the map leads to its passage', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    const troubles = watchTroubles(panel);
    await panel.waitForSelector('.ledger summary');
    const sources = await textsOf(panel, '.ledger summary');
    expect(sources).toHaveLength(report.sources.length + 1);
    for (const source of report.sources)
      expect(sources.some((summary) => summary.startsWith(source.name))).toBe(true);

    const [tie] = claimTies(report);
    const nodes = await textsOf(panel, '.map .node');
    expect(nodes).toHaveLength(2);
    expect(nodes[0]).toContain(tie?.said.sources[0]?.name);
    expect(nodes[1]).toContain(tie?.answer.sources[0]?.name);
    const [span] = tie?.said.spans ?? [];
    await tab.page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    // By keyboard: the first of the map's claims has the focus, and Enter goes there.
    await panel.focus('.map .node');
    await panel.keyboard.press('Enter');
    await tab.page.bringToFront();
    const words = await until('the claim card', () => cardWords(driven, tab.page));
    expect(words).toContain(span && textOf(report.article.text, span));
    expect([...tab.troubles, ...troubles]).toEqual([]);
    await panel.close();
    await tab.page.close();
  });

  test('draws the map without anything cut in half or over another, at 320 and 480 px', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    await panel.waitForSelector('.map .node');
    for (const width of [320, 480]) {
      await panel.setViewport({ width, height: 800 });
      await expect
        .poll(() => panel.$eval('.map svg', (svg) => Math.round(svg.getBoundingClientRect().width)))
        .toBeGreaterThan(width - 80);
      const faults = await panel.evaluate(() => {
        const nodes = [...document.querySelectorAll('.map .node')];
        const cut = nodes.filter((node) => node.scrollHeight > node.clientHeight + 1);
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        return [...cut.map((node) => node.textContent), ...(wide ? ['the panel scrolls sideways'] : [])];
      });
      expect(faults).toEqual([]);
    }
    await panel.close();
    await tab.page.close();
  });

  test('follows the reader from tab to tab', async () => {
    const { driven, probe, open } = session();
    const tabs = [await open(DEMO.url), await open(OTHER.url)];
    const english = await open(ENGLISH.url);
    for (const { tabId } of tabs) await waitUntilPainted(probe, tabId);
    await waitForStatus(probe, english.tabId, 'unsupported-language');
    const panel = await driven.openExtensionPage('sidepanel.html');
    await panel.waitForSelector('main');
    const head = () => panel.$eval('main', (main) => main.querySelector('h1')?.textContent ?? '');
    for (const [at, page] of [DEMO, OTHER].entries()) {
      await tabs[at]?.page.bringToFront();
      await expect.poll(head, { timeout: 20_000 }).toBe('title' in page ? page.title : '');
    }
    await english.page.bringToFront();
    await expect.poll(head, { timeout: 20_000 }).toBe(await probe.message('state_language'));
    await panel.close();
    for (const { page } of [...tabs, english]) await page.close();
  });

  test('gives the sheet of an article all its claims with their sources', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const sheet = await driven.openExtensionPage(`sheet.html?tab=${tab.tabId}`);
    await sheet.waitForSelector('.sheet-claims > li');
    const rows = await textsOf(sheet, '.sheet-claims > li');
    expect(rows).toHaveLength(report.claims.length);
    for (const [at, claim] of report.claims.entries())
      for (const source of claim.sources) expect(rows[at]).toContain(source.name);
    expect(await sheet.title()).toContain(report.article.title);
    const pdf = await sheet.pdf({ format: 'A4' });
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
    // It stays what it was when the article is left.
    await tab.page.close();
    expect(await textsOf(sheet, '.sheet-claims > li')).toEqual(rows);
    await sheet.close();
  });
});

// Only here can a page be looked at as it is printed.
describe('the source sheet on paper, in chromium', () => {
  const session = useSession('chromium', [DEMO]);

  test('is black on white without its button, in a dark browser too, and cuts no claim in two', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const sheet = await driven.openExtensionPage(`sheet.html?tab=${tab.tabId}`);
    await sheet.waitForSelector('.print');
    await sheet.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const looks = () =>
      sheet.evaluate(() => {
        const [page, claim, row] = ['html', '.sheet-claims > li', 'tbody tr'].map((selector) =>
          getComputedStyle(document.querySelector(selector) ?? document.body),
        );
        return {
          button: document.querySelector('.print')?.checkVisibility(),
          color: page?.color,
          paper: page?.backgroundColor,
          claims: claim?.breakInside,
          sources: row?.breakInside,
        };
      });
    expect(await looks()).toMatchObject({ button: true, claims: 'auto' });
    await sheet.emulateMediaType('print');
    expect(await looks()).toEqual({
      button: false,
      color: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
      claims: 'avoid',
      sources: 'avoid',
    });
    await sheet.close();
    await tab.page.close();
  });
});
