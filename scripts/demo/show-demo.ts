import { once } from 'node:events';

import type { Page } from 'puppeteer-core';

import type { Report } from '../../core/report.ts';
import type { BrowserName, DrivenBrowser } from '../browser/driven-browser.ts';
import { openProbe } from '../browser/extension-probe.ts';
import { fixture, fixturePages } from '../browser/fixture-pages.ts';
import { launchWithSayso } from '../browser/launch.ts';
import { startPageServer } from '../browser/page-server.ts';
import { waitUntilPainted } from '../browser/wait-for-state.ts';
import { claimsTable } from './claims-table.ts';
import { takePictures } from './take-pictures.ts';

/** Reads the demo article in a browser; resolves what was read and the tab it is in. */
async function readDemo(driven: DrivenBrowser, page: Page): Promise<{ tabId: number; report: Report }> {
  const probe = await openProbe(driven);
  await page.goto(fixture('demo').url);
  const tabId = await probe.tabIdOf(page);
  const { report } = await waitUntilPainted(probe, tabId);
  await probe.page.close();
  return { tabId, report };
}

/**
 * Opens the demo article in a browser with the built extension and prints its claims. With a window it stays
 * open until the reader closes it; without one it saves pictures of page, card and popup.
 */
export async function showDemo(name: BrowserName, window: boolean): Promise<void> {
  const server = await startPageServer(fixturePages());
  const driven = await launchWithSayso(name, {
    port: server.port,
    window,
    // A reader's own browser keeps its language; the pictures speak that of the article.
    ...(!window && { language: 'de' }),
  });
  try {
    const page = await driven.browser.newPage();
    const { tabId, report } = await readDemo(driven, page);
    console.log(`\n${report.article.title}\n${report.article.url}\n\n${claimsTable(report)}\n`);
    if (window) {
      console.log('Click a marked passage, or the Sayso button of the toolbar. Close the browser to end.');
      if (driven.browser.connected) await once(disconnection(driven), 'disconnected');
    } else {
      for (const file of await takePictures(driven, page, tabId, report)) console.log(`Saved ${file}`);
    }
  } finally {
    await driven.close();
    await server.close();
  }
}

/** Puppeteer's emitter as Node's `once` wants it. */
function disconnection({ browser }: DrivenBrowser): EventTarget {
  const target = new EventTarget();
  browser.once('disconnected', () => target.dispatchEvent(new Event('disconnected')));
  return target;
}
