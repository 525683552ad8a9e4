import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { firstPaint, type FirstPaint, keyTimes, putState } from './bench/popup/measure-popup.ts';
import { largeReport } from './bench/popup/large-report.ts';
import { medianAndP90 } from './bench/statistics.ts';
import { openProbe } from './browser/extension-probe.ts';
import { fixture } from './browser/fixture-pages.ts';
import { buildFor, launchWithSayso } from './browser/launch.ts';
import { startPageServer } from './browser/page-server.ts';
import { waitUntilPainted } from './browser/wait-for-state.ts';
import { runCommand } from './checks/run-command.ts';

/** The popup with many claims in Chromium: time to its first paint, time a key in its search, size of its scripts. */
const CLAIMS = 200;
const OPENINGS = 15;
/** The first of them fill the browser's caches. */
const COLD = 3;

const built = await runCommand('wxt', ['build', '-b', 'chrome']);
if (!built.ok) throw new Error(built.output);

const html = readFileSync(path.join(buildFor('chromium'), 'popup.html'), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file = '']) => ({
  file,
  kilobytes: gzipSync(readFileSync(path.join(buildFor('chromium'), file))).length / 1000,
}));

const demo = fixture('demo');
const server = await startPageServer([demo]);
const driven = await launchWithSayso('chromium', { port: server.port });
try {
  const probe = await openProbe(driven);
  const page = await driven.browser.newPage();
  await page.goto(demo.url);
  const tabId = await probe.tabIdOf(page);
  const state = await waitUntilPainted(probe, tabId);
  await putState(probe, tabId, { ...state, report: largeReport(state.report, CLAIMS) });

  const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.row');
  const paints: FirstPaint[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (let turn = 0; turn < OPENINGS; turn += 1) paints.push(await firstPaint(popup));
  const elapsed = paints.slice(COLD).map((paint) => paint.elapsed);
  const own = paints.slice(COLD).map((paint) => paint.own);
  const keys = await keyTimes(popup, 'ministerium sagte');

  console.log(`Popup with ${CLAIMS} claims in Chromium, milliseconds.

| what | median / p90 | worst | allowed |
|---|---|---|---|
| first paint, warm | ${medianAndP90(elapsed)} | ${Math.max(...elapsed).toFixed(1)} | 100 |
| of it, from the parsed page on | ${medianAndP90(own)} | ${Math.max(...own).toFixed(1)} | |
| a key in the search | ${medianAndP90(keys)} | ${Math.max(...keys).toFixed(1)} | 16 |

Scripts, gzip: ${scripts.map(({ file, kilobytes }) => `${file} ${kilobytes.toFixed(1)} kB`).join(', ')}; in all ${scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0).toFixed(1)} kB of 60 kB.`);
} finally {
  await driven.close();
  await server.close();
}
