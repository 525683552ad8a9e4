import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { clickWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import type { PageMessage } from '../../platform/messages.ts';
import { markedWords } from './support/page-facts.ts';
import { rowsOf } from './support/popup.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');

// Both browsers call it so, in a page of the extension.
declare const chrome: typeof Browser;

describe.each(BROWSERS)('the background in %s', (name) => {
  const session = useSession(name, [DEMO]);

  test('reads again after it was stopped', async () => {
    const { driven, probe, open } = session();
    const first = await open(DEMO.url);
    const before = await waitUntilPainted(probe, first.tabId);
    await driven.stopBackground();
    const second = await open(DEMO.url);
    const after = await waitUntilPainted(probe, second.tabId);
    expect(after.report).toEqual(before.report);
    expect(await markedWords(second.page)).not.toEqual([]);
    await Promise.all([first.page.close(), second.page.close()]);
  });

  test('keeps nothing of a page that is left alone by the time its words arrive', async () => {
    const { probe } = session();
    // The probe is such a page: it sends, and no content script answers there.
    const message: PageMessage = { type: 'no-article', url: probe.page.url(), reason: 'none' };
    await probe.page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    await until('the page to be heard', () =>
      probe.page.evaluate(() =>
        window.stored.some(({ state }) => JSON.stringify(state ?? '').includes(location.href)),
      ),
    );
    await expect.poll(() => probe.sessionKeys()).toEqual([]);
  });

  test('is not needed for what was read before it stopped', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    await driven.stopBackground();
    const popup = await driven.openExtensionPage(`popup.html?tab=${tab.tabId}`);
    expect(await rowsOf(popup, report.claims.length)).toHaveLength(report.claims.length);
    await popup.close();
    await tab.page.bringToFront();
    await clickWords(tab.page, 'in der Nacht zum Sonntag');
    expect(await until('the claim card', () => cardWords(driven, tab.page))).toMatch(/Flusswacht/);
    await tab.page.close();
  });
});
