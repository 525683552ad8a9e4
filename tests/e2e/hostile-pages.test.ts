import { describe, expect, test } from 'vitest';

import { claimsToMark } from '../../core/density.ts';
import { byPosition, textOf } from '../../core/span.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted, type PaintedState } from '../../scripts/browser/wait-for-state.ts';
import { BROKEN_PAGES, CLOBBERED, LEFT_ALONE, QUIET_PAGES, XHTML } from '../fixtures/hostile-pages.ts';
import { isUntouched, markedWords } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

declare global {
  interface Window {
    /** In pages that break built-in objects: takes it back, and names of what was called. */
    mend?: () => void;
    readonly broken?: readonly string[];
  }
}

const ink = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, '');

/** All ink that is to be under marks. */
function wantedInk({ report }: PaintedState): string {
  const marked = new Set(claimsToMark(report, 'few'));
  const spans = report.claims.filter(({ id }) => marked.has(id)).flatMap((claim) => claim.spans);
  return ink(
    spans
      .toSorted(byPosition)
      .map((span) => textOf(report.article.text, span))
      .join(''),
  );
}

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  const session = useSession(name, [...QUIET_PAGES, XHTML, CLOBBERED, ...BROKEN_PAGES, ...LEFT_ALONE]);

  /** Opens a page and waits for its marks, and for the card of its first claim. */
  const read = async (url: string) => {
    const { probe, open } = session();
    const opened = await open(url);
    const state = await waitUntilPainted(probe, opened.tabId);
    expect(state.report.claims.length).toBeGreaterThan(5);
    expect(state.report.unplaced).toEqual([]);
    return { ...opened, state, probe };
  };

  test.each([...QUIET_PAGES, XHTML])(
    '$what: is marked, and otherwise left alone',
    async ({ url, html, what }) => {
      const { page, tabId, troubles, state, probe } = await read(url);
      expect(ink((await markedWords(page)).join(''))).toBe(wantedInk(state));
      const type = what === 'XHTML' ? 'application/xhtml+xml' : 'text/html';
      expect(await isUntouched(page, html, type, probe.page)).toBe(true);
      expect(await probe.showClaim(tabId, state.report.claims[0]!.id)).toBe(true);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test.each([CLOBBERED, ...BROKEN_PAGES])(
    '$what: is marked, and nothing of the page is called',
    async ({ url }) => {
      const { page, tabId, troubles, state, probe } = await read(url);
      expect(await probe.showClaim(tabId, state.report.claims[0]!.id)).toBe(true);
      expect(await page.evaluate(() => [...(window.mend?.(), window.broken ?? [])])).toEqual([]);
      expect(ink((await markedWords(page)).join(''))).toBe(wantedInk(state));
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  test.each(LEFT_ALONE)('$what: is left alone', async ({ url }) => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(url);
    await until('the content script', () => probe.hasContentScript(tabId));
    expect(await probe.messagesFrom(tabId)).toEqual([]);
    expect(await probe.stateOf(tabId)).toBeNull();
    expect(troubles).toEqual([]);
    await page.close();
  });
});
