import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import type { Report } from '../../core/report.ts';
import { textOf } from '../../core/span.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { CLEARING, FIGHTING, RESTLESS } from '../fixtures/restless-pages.ts';
import { markedWords } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

declare global {
  interface Window {
    /** In the page that fights marks: how often it has. */
    fights: number;
  }
}

const ink = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, '');

/** Waits for some hundred frames of the page, which must not be held up for long. */
const liveOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [frames, last, longest] = [0, performance.now(), 0];
        const step = (): void => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
          if (++frames > 200) resolve(longest);
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );

const wordsOf = ({ claims, article }: Report): readonly string[] =>
  claims.flatMap(({ spans }) => spans.map((span) => ink(textOf(article.text, span))));

describe.each(BROWSERS)('restless pages in %s', (name) => {
  const session = useSession(name, [RESTLESS, FIGHTING, CLEARING]);

  test('what changes with every frame bears no wrong mark, and the rest keeps its marks', async () => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(RESTLESS.url);
    const { report } = await waitUntilPainted(probe, tabId);
    expect(await liveOn(page)).toBeLessThan(1000);
    const known = wordsOf(report).filter((words) => !words.includes('InaKern'));
    const rest = await until('marks on what stays', async () => {
      const marked = (await markedWords(page))
        .map(ink)
        .filter((words) => words !== '' && !words.includes('InaKern'));
      return marked.length > 0 && marked;
    });
    expect(rest.filter((words) => !known.includes(words))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('a page that writes other words under each mark is left the field', async () => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(FIGHTING.url);
    await waitUntilPainted(probe, tabId);
    await until('the page to begin', () => page.evaluate(() => window.fights > 0));
    await liveOn(page);
    const fights = await until('an end of the fight', async () => {
      const before = await page.evaluate(() => window.fights);
      await liveOn(page);
      return (await page.evaluate(() => window.fights)) === before && before;
    });
    expect(fights).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('a page that clears all highlights is not fought', async () => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(CLEARING.url);
    const { report } = await waitUntilPainted(probe, tabId);
    expect(await liveOn(page)).toBeLessThan(1000);
    expect((await probe.messagesFrom(tabId)).filter((type) => type === 'read-article')).toHaveLength(1);
    expect(await probe.showClaim(tabId, report.claims[0]!.id)).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
