import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from 'puppeteer-core';

import { weighCard } from './bench/weigh-card.ts';
import { medianAndP90, quantile } from './bench/statistics.ts';
import { HOST } from './browser/card-words.ts';
import { BROWSERS, type BrowserName } from './browser/driven-browser.ts';
import { openProbe } from './browser/extension-probe.ts';
import { fixture } from './browser/fixture-pages.ts';
import { buildFor, launchWithSayso } from './browser/launch.ts';
import { startPageServer } from './browser/page-server.ts';
import { pointOfWords } from './browser/page-words.ts';
import { until } from './browser/until.ts';
import { waitUntilPainted } from './browser/wait-for-state.ts';

/*
 * How long a card takes to open, from the click to the first frame that shows it, as the page itself sees it; and what
 * card and content script weigh. Needs `npm run build`. Ends with 1 when a limit is missed.
 */

const LOADS = 10;
const CLICKS = 3;
/** Milliseconds from click to frame, at the 90th percentile; bytes of the card alone. */
const LIMITS = { open: 50, card: 12_000 };
const CLAIM = 'in der Nacht zum Sonntag';

/** Clicks on a claim and resolves the milliseconds until the frame with the card was made; then closes it. */
async function openOnce(page: Page): Promise<number> {
  const { x, y } = await pointOfWords(page, CLAIM);
  await page.evaluate((name) => {
    window.addEventListener(
      'click',
      (event) => {
        requestAnimationFrame(() => {
          // The frame is made once this callback is done; what comes after it is a task of its own.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => {
            const isOpen = document.querySelector(name) !== null;
            document.title = isOpen ? `${performance.now() - event.timeStamp}` : 'none';
          });
          port1.start();
          port2.postMessage(null);
        });
      },
      { once: true, capture: true },
    );
    document.title = '';
  }, HOST);
  await page.mouse.click(x, y);
  const title = await until('the frame after the click', async () => (await page.title()) || undefined);
  if (title === 'none') throw new Error('The click opened no card in the same frame.');
  await page.keyboard.press('Escape');
  await until('the card to go', () => page.evaluate((name) => document.querySelector(name) === null, HOST));
  return Number(title);
}

async function measure(
  name: BrowserName,
): Promise<{ readonly first: readonly number[]; readonly later: readonly number[] }> {
  const demo = fixture('demo');
  const server = await startPageServer([demo]);
  const driven = await launchWithSayso(name, { port: server.port, exactClock: true });
  const [first, later]: [number[], number[]] = [[], []];
  try {
    const probe = await openProbe(driven);
    for (let load = 0; load < LOADS; load++) {
      /* oxlint-disable no-await-in-loop -- at the same time they would measure each other */
      const page = await driven.browser.newPage();
      await page.goto(demo.url);
      await waitUntilPainted(probe, await probe.tabIdOf(page));
      first.push(await openOnce(page));
      for (let click = 0; click < CLICKS; click++) later.push(await openOnce(page));
      await page.close();
      /* oxlint-enable no-await-in-loop */
    }
  } finally {
    await driven.close();
    await server.close();
  }
  return { first, later };
}

const content = gzipSync(readFileSync(path.join(buildFor('chromium'), 'content-scripts/content.js')), {
  level: 9,
});
const card = content.length - (await weighCard());
console.log(`Content script: ${content.length} bytes gzip, ${card} of it card, bar and renderer (limit ${LIMITS.card}).\n
From the click to the frame that shows the card, median / p90 in milliseconds (limit ${LIMITS.open} at p90).

| browser | first click on a page (${LOADS}) | later clicks (${LOADS * CLICKS}) |
|---|---|---|`);
let isMissed = card > LIMITS.card;
for (const name of BROWSERS) {
  // oxlint-disable-next-line no-await-in-loop -- one browser at a time
  const { first, later } = await measure(name);
  console.log(`| ${[name, medianAndP90(first), medianAndP90(later)].join(' | ')} |`);
  isMissed ||= quantile([...first, ...later], 0.9) > LIMITS.open;
}
if (isMissed) process.exitCode = 1;
