import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { textOf } from '../../core/span.ts';
import type { Report } from '../../core/report.ts';
import { cardWords } from '../browser/card-words.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { openProbe } from '../browser/extension-probe.ts';
import { fixture, fixturePages } from '../browser/fixture-pages.ts';
import { launchWithSayso } from '../browser/launch.ts';
import { startPageServer } from '../browser/page-server.ts';
import { clickWords } from '../browser/page-words.ts';
import { until } from '../browser/until.ts';
import { waitUntilPainted } from '../browser/wait-for-state.ts';
import { showpiece } from '../demo/showpiece.ts';
import { saveSmall } from './save-small.ts';
import { builtSurfaces } from './surfaces.ts';

const FOLDER = 'docs/screens';
const SCHEMES = ['light', 'dark'] as const;
/** The article itself is in German, and so is the page as it stands. */
const IN_ENGLISH: readonly string[] = ['card', 'popup', 'sidepanel', 'options', 'welcome'];
/** Of the article's page as much as shows the marks, small enough to stand in a README. */
const WINDOW = { width: 860, height: 700 };
/** The words are clicked in its middle; all of their card has room below them. */
const CARD_WINDOW = { ...WINDOW, height: 820 };

/** A picture as it was saved. */
export interface Screen {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Takes the pictures of docs/screens: the demo article with its marks and its card, and each page of the built
 * extension, in German in both schemes, and all but the source sheet once more in English.
 */
export async function takeScreens(): Promise<readonly Screen[]> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPageServer(fixturePages());
  try {
    return [
      ...(await inLanguage('de', server.port, SCHEMES, (name, scheme) => `${name}-${scheme}`)),
      ...(await inLanguage(
        'en',
        server.port,
        ['light'],
        (name) => IN_ENGLISH.includes(name) && `${name}-en`,
      )),
    ];
  } finally {
    await server.close();
  }
}

async function inLanguage(
  language: 'de' | 'en',
  port: number,
  schemes: readonly ('light' | 'dark')[],
  /** What the picture of a surface is called; false for none. */
  nameOf: (name: string, scheme: string) => string | false,
): Promise<readonly Screen[]> {
  const driven = await launchWithSayso('chromium', { port, language });
  const screens: Screen[] = [];
  /** Takes a page in each scheme; one after the other, because only the page in front is painted. */
  const take = async (page: Page, name: string): Promise<void> => {
    await page.bringToFront();
    for (const scheme of schemes) {
      const named = nameOf(name, scheme);
      if (!named) continue;
      const file = path.join(FOLDER, `${named}.png`);
      // oxlint-disable no-await-in-loop
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      screens.push({ file, bytes: await saveSmall(file, await page.screenshot()) });
      // oxlint-enable no-await-in-loop
    }
  };
  try {
    const probe = await openProbe(driven);
    const page = await driven.browser.newPage();
    await page.setViewport(WINDOW);
    await page.goto(fixture('demo').url);
    const tabId = await probe.tabIdOf(page);
    const { report } = await waitUntilPainted(probe, tabId);
    await takeArticle(driven, page, report, take);
    for (const surface of builtSurfaces()) {
      // oxlint-disable no-await-in-loop
      const shown = await driven.openExtensionPage(surface.address(tabId));
      await shown.setViewport(surface);
      await shown.waitForSelector(surface.shown);
      await take(shown, surface.name);
      await shown.close();
      // oxlint-enable no-await-in-loop
    }
    return screens;
  } finally {
    await driven.close();
  }
}

/** The article with its marks, and with the card of the claim that says most about the product. */
async function takeArticle(
  driven: DrivenBrowser,
  page: Page,
  report: Report,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const claim = showpiece(report);
  const [span] = claim?.spans ?? [];
  if (!span) throw new Error('The demo article has no claim to show.');
  const words = textOf(report.article.text, span);
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('.lead')?.scrollIntoView({ behavior: 'instant' }));
  await take(page, 'page');
  await page.setViewport(CARD_WINDOW);
  await clickWords(page, words);
  await until('the claim card', () => cardWords(driven, page));
  await take(page, 'card');
}
