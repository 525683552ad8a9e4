import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForStatus, waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { markedWords } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const OTHER = { url: 'https://www.tagesschau.de/inland/leer', html: '<!doctype html><title>Leer</title>' };
/** After this many milliseconds of quiet, marks are back where they can be; and on a busy machine. */
const LIMIT = 300;
const SLACK = 700;

/** Keeps in the page when its words were last changed, and how long it took from there to the last new mark. */
const remountAndMeasure = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what is inside comes into the page
    const count = (): number =>
      ['wavy', 'dashed', 'solid', 'dotted']
        .flatMap((line) => [...(CSS.highlights.get(`sayso-${line}`) ?? [])])
        .filter((range) => !range.collapsed).length;
    const before = count();
    const { body } = document;
    body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    const changed = performance.now();
    if (count() > 0) throw new Error('Marks are still there.');
    while (count() < before) {
      if (performance.now() - changed > 10_000) throw new Error('Marks do not come back.');
      await new Promise((done) => setTimeout(done, 5));
    }
    return performance.now() - changed;
  });

describe.each(BROWSERS)('a page that changes in %s', (name) => {
  const session = useSession(name, [DEMO, OTHER]);

  const openDemo = async () => {
    const tab = await session().open(DEMO.url);
    await waitUntilPainted(session().probe, tab.tabId);
    return { ...tab, words: await markedWords(tab.page) };
  };

  test('has its marks back soon after all of it was put in place anew', async () => {
    const { page, words, troubles } = await openDemo();
    const times: number[] = [];
    for (let at = 0; at < 5; at++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      times.push(await remountAndMeasure(page));
    }
    const middle = times.toSorted((a, b) => a - b)[2] ?? Infinity;
    console.log(`Note: marks were back after ${Math.round(middle)} ms in ${name}, of ${LIMIT} allowed.`);
    expect(middle).toBeLessThan(LIMIT + SLACK);
    expect(await markedWords(page)).toEqual(words);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('and is kept for the way back has its marks and its state when it comes back', async () => {
    const { page, tabId, words, troubles } = await openDemo();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'new')),
    );
    await page.goto(OTHER.url);
    await until('the state to be forgotten', async () => (await session().probe.stateOf(tabId)) === null);
    // Not by the driver: of a kept page it waits in vain for a load.
    await page.evaluate(() => history.back());
    await until('the kept page', () =>
      page.title().then(
        (title) => title === 'kept',
        () => false,
      ),
    );
    await waitUntilPainted(session().probe, tabId);
    expect(await markedWords(page)).toEqual(words);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('behind another tab is caught up with when it is seen again', async () => {
    const { page, words, tabId, troubles } = await openDemo();
    const { page: front } = await session().open(OTHER.url);
    await until('the page to be hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      const { body } = document;
      body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    });
    await page.bringToFront();
    await until('the marks', async () => (await markedWords(page)).join() === words.join());
    await waitUntilPainted(session().probe, tabId);
    expect(troubles).toEqual([]);
    await page.close();
    await front.close();
  });

  test('into a translation is left alone until it shows its own words', async () => {
    const { page, tabId, words, troubles } = await openDemo();
    await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const nodes: ChildNode[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const undo = nodes.map((node) => {
        const font = document.createElement('font');
        font.style.verticalAlign = 'inherit';
        const inner = font.cloneNode();
        inner.textContent = 'Translated words.';
        font.append(inner);
        node.replaceWith(font);
        return () => font.replaceWith(node);
      });
      document.documentElement.classList.add('translated-ltr');
      addEventListener('undo', () => {
        document.documentElement.classList.remove('translated-ltr');
        for (const one of undo) one();
      });
    });
    const { reason } = await waitForStatus(session().probe, tabId, 'no-article');
    expect(reason).toBe('translated');
    expect((await markedWords(page)).join('')).toBe('');
    await page.evaluate(() => dispatchEvent(new Event('undo')));
    await until('the marks', async () => (await markedWords(page)).join() === words.join());
    await waitUntilPainted(session().probe, tabId);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
