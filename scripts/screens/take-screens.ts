import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page, ScreenshotClip } from 'puppeteer-core';

import { textOf } from '../../core/span.ts';
import { cardWords } from '../browser/card-words.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { openProbe } from '../browser/extension-probe.ts';
import { fixture, fixturePages } from '../browser/fixture-pages.ts';
import { launchWithSayso } from '../browser/launch.ts';
import { startPageServer } from '../browser/page-server.ts';
import { clickWords, pointOfWords, type Point } from '../browser/page-words.ts';
import { until } from '../browser/until.ts';
import { waitUntilPainted } from '../browser/wait-for-state.ts';
import { showpiece } from '../demo/showpiece.ts';
import { saveSmall } from './save-small.ts';
import { builtSurfaces, surfacesWithMore, type Surface } from './surfaces.ts';
import { installDossier, writeNotes } from './what-is-kept.ts';

const FOLDER = 'docs/screens';
/** The article itself is in German, and so are the page as it stands and the sheet that is printed from it. */
const NOT_IN_ENGLISH: readonly string[] = ['page', 'sheet'];
/** Of the article's page as much as shows the marks, small enough to stand in a README. */
const WINDOW = { width: 860, height: 700 };
/** The words are clicked in its middle; all of their card has room below them. */
const CARD_WINDOW = { ...WINDOW, height: 820 };
/** With a dossier the card is longer; the picture begins a little above the words. */
const DOSSIER_WINDOW = { ...WINDOW, height: 1800 };
const DOSSIER_PICTURE = { ...WINDOW, above: 120, height: 760 };

/** A picture as it was saved. */
export interface Screen {
  readonly file: string;
  readonly bytes: number;
}

/** Takes the picture of a page, all of its window or a part of that. */
type Take = (page: Page, name: string, clip?: ScreenshotClip) => Promise<void>;

/**
 * Takes the pictures of docs/screens: the demo article with its marks and its card, and each page of the built
 * extension, in German in both schemes, and all but page and source sheet once more in English. Then card, side panel
 * and options again, with a dossier and notes.
 */
export async function takeScreens(): Promise<readonly Screen[]> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPageServer(fixturePages());
  try {
    return [
      ...(await takeAll('de', server.port, 'light', (name) => `${name}-light`)),
      ...(await takeAll('de', server.port, 'dark', (name) => `${name}-dark`)),
      ...(await takeAll(
        'en',
        server.port,
        'light',
        (name) => !NOT_IN_ENGLISH.includes(name) && `${name}-en`,
      )),
    ];
  } finally {
    await server.close();
  }
}

async function takeAll(
  language: 'de' | 'en',
  port: number,
  scheme: 'light' | 'dark',
  /** What the picture of a surface is called; false for none. */
  nameOf: (name: string) => string | false,
): Promise<readonly Screen[]> {
  const driven = await launchWithSayso('chromium', { port, language });
  const screens: Screen[] = [];
  const wear = (page: Page): Promise<void> =>
    page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const take: Take = async (page, name, clip) => {
    const named = nameOf(name);
    if (!named) return;
    // Only the page in front is painted.
    await page.bringToFront();
    await wear(page);
    const file = path.join(FOLDER, `${named}.png`);
    screens.push({ file, bytes: await saveSmall(file, await page.screenshot(clip && { clip })) });
  };
  try {
    const probe = await openProbe(driven);
    const page = await driven.browser.newPage();
    await page.setViewport(WINDOW);
    // Before it is read: the marks take the tone that goes with the words when they are painted.
    await wear(page);
    await page.goto(fixture('demo').url);
    const tabId = await probe.tabIdOf(page);
    const { report } = await waitUntilPainted(probe, tabId);
    const claim = showpiece(report);
    const [span] = claim?.spans ?? [];
    if (!claim || !span) throw new Error('The demo article has no claim to show.');
    const words = textOf(report.article.text, span);

    await page.bringToFront();
    await page.evaluate(() => document.querySelector('.lead')?.scrollIntoView({ behavior: 'instant' }));
    await take(page, 'page');
    await openCard(driven, page, words, CARD_WINDOW);
    await take(page, 'card');
    await takeSurfaces(driven, builtSurfaces(tabId), take);

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await installDossier(driven, probe, tabId);
    const at = await openCard(driven, page, words, DOSSIER_WINDOW);
    // The card scrolls in itself; the dossier is further down in it.
    await page.mouse.move(WINDOW.width - 120, at.y + 300);
    await page.mouse.wheel({ deltaY: 240 });
    const { above, ...size } = DOSSIER_PICTURE;
    await take(page, 'card-dossier', { x: 0, y: at.y - above, ...size });
    await writeNotes(probe, tabId, report, claim, language);
    await takeSurfaces(driven, surfacesWithMore(tabId), take);
    return screens;
  } finally {
    await driven.close();
  }
}

/** Clicks on marked words in a window of this size, waits for their card, and resolves where the words are. */
async function openCard(
  driven: DrivenBrowser,
  page: Page,
  words: string,
  size: { readonly width: number; readonly height: number },
): Promise<Point> {
  await page.bringToFront();
  await page.setViewport(size);
  const at = await pointOfWords(page, words);
  await clickWords(page, words);
  await until('the claim card', () => cardWords(driven, page));
  return at;
}

async function takeSurfaces(driven: DrivenBrowser, surfaces: readonly Surface[], take: Take): Promise<void> {
  for (const surface of surfaces) {
    // oxlint-disable no-await-in-loop
    const shown = await driven.openExtensionPage(surface.address);
    await shown.setViewport(surface);
    await shown.waitForSelector(surface.shown);
    if (surface.top) {
      await shown.waitForSelector(surface.top);
      await shown.$eval(surface.top, (part) => part.scrollIntoView({ behavior: 'instant' }));
    }
    await take(shown, surface.name);
    await shown.close();
    // oxlint-enable no-await-in-loop
  }
}
