import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import { exportFile } from '../../core/exports/export-file.ts';
import { EXPORT_FORMATS } from '../../core/exports/formats.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { rowsOf, visibleRows } from './support/popup.ts';
import { useSession } from './support/session.ts';

// Both browsers call it so; the functions below run in a page of the extension.
declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** In a popup under test: the files it has given to the browser, by name. */
    saved: Record<string, string>;
  }
}

const DEMO = fixture('demo');

/** Notes what the popup gives to the browser to save, and keeps it from being saved. */
const catchFiles = (popup: Page): Promise<void> =>
  popup.evaluate(() => {
    window.saved = {};
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      const { href, download } = event.target;
      // Its letters and not its decoded text, which would be without the mark at the beginning.
      void blobs
        .get(href)
        ?.arrayBuffer()
        .then((bytes) => {
          window.saved[download] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        });
    });
  });

/** Files by name, JSON as what it says: browsers give stored objects back with their keys in another order. */
const contentsOf = (files: object): object =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]: [string, unknown]) => [
      name,
      /\.json(?:ld)?$/.test(name) ? (JSON.parse(String(text)) as unknown) : text,
    ]),
  );

describe.each(BROWSERS)('what the popup can do in %s', (name) => {
  const session = useSession(name, [DEMO]);

  async function openOnDemo() {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const openPopup = (): Promise<Page> => driven.openExtensionPage(`popup.html?tab=${tab.tabId}`);
    const popup = await openPopup();
    await rowsOf(popup, report.claims.length);
    return { probe, tab, report, popup, openPopup };
  }

  test('filters, and is left and found again as it was', async () => {
    const { probe, tab, report, popup, openPopup } = await openOnDemo();
    const people = report.claims.filter(({ sources }) => sources[0]?.kind === 'person');
    expect(people.length).toBeGreaterThan(1);
    await popup.click('.sources li:has(.bar-person) button');
    await rowsOf(popup, people.length);
    const [first = ''] = people[0]?.quote.split(' ') ?? [];
    await popup.type('input[type=search]', first);
    const shown = await until('fewer rows', async () => {
      const rows = await visibleRows(popup);
      return rows.length < people.length && rows;
    });
    const key = `popup:${tab.tabId}`;
    await until('the search to be kept', async () => {
      const kept = await probe.page.evaluate(
        async (one) => JSON.stringify(await chrome.storage.session.get(one)),
        key,
      );
      return kept.includes(JSON.stringify(first));
    });
    await popup.close();

    const again = await openPopup();
    expect(await rowsOf(again, shown.length)).toEqual(shown);
    expect(await again.$eval('input[type=search]', ({ value }) => value)).toBe(first);
    await again.click('.filter-state button');
    await rowsOf(again, report.claims.length);
    await again.close();
    await tab.page.close();
    await until('the tab to be forgotten', async () => !(await probe.sessionKeys()).includes(key));
  });

  test('exports what was read as files', async () => {
    const { report, popup, tab, probe } = await openOnDemo();
    await catchFiles(popup);
    for (const format of EXPORT_FORMATS) {
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other, as a reader makes them
      await popup.click('[popovertarget=export-menu]');
      // oxlint-disable-next-line no-await-in-loop
      const words = await probe.message(`popup_export_${format}`);
      // oxlint-disable-next-line no-await-in-loop
      await popup.locator(`::-p-aria([name="${words}"][role="button"])`).click();
    }
    const saved = await until('the files', async () => {
      const files = JSON.parse(await popup.evaluate(() => JSON.stringify(window.saved))) as object;
      return Object.keys(files).length === EXPORT_FORMATS.length && files;
    });
    const expected = EXPORT_FORMATS.map((format) => exportFile(report, format));
    expect(contentsOf(saved)).toEqual(
      contentsOf(Object.fromEntries(expected.map((file) => [file.name, file.text]))),
    );
    await popup.close();
    await tab.page.close();
  });

  test('switches reading by itself off and on for the site', async () => {
    const { probe, popup, tab } = await openOnDemo();
    const { hostname } = new URL(DEMO.url);
    const sitesOff = (): Promise<string> =>
      probe.page.evaluate(async () => {
        const stored = await chrome.storage.local.get('sitesOff');
        return JSON.stringify(stored['sitesOff'] ?? []);
      });
    const isOn = (): Promise<boolean> => popup.$eval('.switch input', (input) => input.matches(':checked'));
    expect(await isOn()).toBe(true);
    await popup.locator('.switch').click();
    await until('the site to be off', async () => (await sitesOff()) === JSON.stringify([hostname]));
    await until('the switch to show it', async () => !(await isOn()));
    await popup.locator('.switch').click();
    await until('the site to be on', async () => (await sitesOff()) === '[]');
    await until('the switch to show that', isOn);
    await popup.close();
    await tab.page.close();
  });
});
