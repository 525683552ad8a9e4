import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Timings } from '../core/tab-state.ts';
import { timingsOf, tracedLoad } from './bench/read-page.ts';
import { medianAndP90 } from './bench/statistics.ts';
import { BROWSERS, type BrowserName } from './browser/driven-browser.ts';
import { openProbe } from './browser/extension-probe.ts';
import { fixture, fixturePages, sharedPages } from './browser/fixture-pages.ts';
import { buildFor, launchWithSayso } from './browser/launch.ts';
import { startPageServer } from './browser/page-server.ts';
import { runCommand } from './checks/run-command.ts';

const LOADS = 20;
const PARTS = ['find', 'index', 'engine', 'paint', 'total'] as const;

const shared = sharedPages()[0];
const article = shared ?? fixture('demo');
const others = fixturePages().filter(({ kind }) => kind === 'none');

/** Runs `load` as often as is measured, one after the other. */
async function repeat<T>(load: (turn: number) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  // oxlint-disable-next-line no-await-in-loop -- loads at the same time would measure each other
  for (let turn = 0; turn < LOADS; turn += 1) results.push(await load(turn));
  return results;
}

function rowOf(name: BrowserName, all: readonly Timings[]): string {
  const held = all.map(({ find, index, paint }) => find + index + paint);
  const cells = PARTS.map((part) => medianAndP90(all.map((timings) => timings[part])));
  return `| ${[name, ...cells, medianAndP90(held)].join(' | ')} |`;
}

async function measure(name: BrowserName): Promise<{ row: string; traces: readonly string[] }> {
  const server = await startPageServer([...fixturePages(), article]);
  const driven = await launchWithSayso(name, { port: server.port });
  try {
    const probe = await openProbe(driven);
    const row = rowOf(name, await repeat(() => timingsOf(driven, probe, article.url)));
    if (name !== 'chromium') return { row, traces: [] };
    const reads = await repeat(() => tracedLoad(driven, probe, article.url, true));
    const glances = await repeat((turn) =>
      tracedLoad(driven, probe, others[turn % others.length]?.url ?? '', false),
    );
    const line = (what: string, loads: typeof reads): string =>
      `| ${what} | ${medianAndP90(loads.map(({ milliseconds }) => milliseconds))} | ${loads.reduce((sum, { messages }) => sum + messages, 0)} |`;
    return { row, traces: [line('the article', reads), line('pages without an article', glances)] };
  } finally {
    await driven.close();
    await server.close();
  }
}

const kilobytes = (name: BrowserName, file: string): string =>
  (gzipSync(readFileSync(path.join(buildFor(name), 'content-scripts', file))).length / 1000).toFixed(1);

for (const args of [
  ['build', '-b', 'chrome'],
  ['build', '-b', 'firefox', '--mv3'],
]) {
  // oxlint-disable-next-line no-await-in-loop
  const built = await runCommand('wxt', args);
  if (!built.ok) throw new Error(built.output);
}

const measured = [];
// oxlint-disable-next-line no-await-in-loop -- one browser at a time
for (const name of BROWSERS) measured.push(await measure(name));

console.log(`Article: ${article.url}${shared ? '' : ' (the demo; the shared pages are not at hand)'}
${LOADS} loads each in a new tab, median / p90 in milliseconds, as the extension measures itself.

| browser | ${PARTS.join(' | ')} | main thread: find + index + paint |
|---|---|---|---|---|---|---|
${measured.map(({ row }) => row).join('\n')}

Main-thread time of the content script, compiling included, from Chromium's trace; messages it sent in all loads.

| page | median / p90 ms | messages |
|---|---|---|
${measured.flatMap(({ traces }) => traces).join('\n')}

Content script: ${kilobytes('chromium', 'content.js')} kB gzip in Chrome, ${kilobytes('firefox', 'content.js')} kB in Firefox; its style sheet ${kilobytes('chromium', 'content.css')} kB.`);
