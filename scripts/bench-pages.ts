/**
 * Measures the finding and holding of articles on real pages against gold texts, beside Readability on clones of
 * the same pages. Usage: see pages/arguments.ts. Needs ../shared; says so when it is missing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { assertedLines, assertedOf } from './bench/pages/asserted.ts';
import { measureInBrowser } from './bench/pages/browser/measure-in-browser.ts';
import { measureSlowPage } from './bench/pages/browser/slow-page.ts';
import { pagesCommandOf, PAGES_USAGE, type PagesCommand } from './bench/pages/arguments.ts';
import { pagesOf, setsIn, type CorpusPage } from './bench/pages/corpus.ts';
import { listPages } from './bench/pages/list-pages.ts';
import { scoreAllInNode } from './bench/pages/score-in-node.ts';
import type { PageScore } from './bench/pages/score-page.ts';
import { scoreTables } from './bench/pages/score-tables.ts';
import { slowLines } from './bench/pages/slow-lines.ts';
import { timeTables } from './bench/pages/time-tables.ts';
import { runCommand } from './checks/run-command.ts';

function readCommand(): PagesCommand {
  try {
    return pagesCommandOf(process.argv.slice(2), path.resolve(import.meta.dirname, '..'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(PAGES_USAGE);
    return process.exit(2);
  }
}

/** The pages asked for; ends the run in one sentence where the corpus or a set of it is not there. */
function choosePages({ corpus, sets, halves, limit }: PagesCommand): readonly CorpusPage[] {
  const known = setsIn(corpus);
  if (!known) {
    console.log(`The measuring data is not here (${corpus}), so there is nothing to measure.`);
    process.exit(0);
  }
  const unknown = sets.find((set) => !known.includes(set));
  if (unknown !== undefined) {
    console.error(`There is no set called ${unknown}; there are ${known.join(', ')}.`);
    process.exit(2);
  }
  return known
    .filter((set) => sets.length === 0 || sets.includes(set))
    .flatMap((set) =>
      pagesOf(corpus, set)
        .filter(({ half }) => halves.includes(half))
        .slice(0, limit),
    );
}

/** Builds the extension for both browsers; throws with what the build said. */
async function buildExtension(): Promise<void> {
  const builds = [
    ['build', '-b', 'chrome'],
    ['build', '-b', 'firefox', '--mv3'],
  ];
  for (const args of builds) {
    // oxlint-disable-next-line no-await-in-loop -- both write into one folder
    const built = await runCommand('wxt', args);
    if (!built.ok) throw new Error(built.output);
  }
}

/** Shows how far a run is, where somebody watches. */
const showProgress =
  (name: string, all: number) =>
  (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done} of ${all} pages `);
  };

const command = readCommand();
const pages = choosePages(command);
const begun = performance.now();
const runs: { readonly name: string; readonly scores: readonly PageScore[] }[] = [];

const show = (name: string, scores: readonly PageScore[], more = ''): void => {
  runs.push({ name, scores });
  console.log(`## ${name}: ${scores.length} pages\n\n${scoreTables(scores)}${more}`);
  if (command.list) console.log(`\n${listPages(scores)}`);
};

if (command.inNode) {
  show('Node DOM', await scoreAllInNode(pages, command.withReadability));
} else {
  await buildExtension();
  for (const name of command.browsers) {
    // oxlint-disable-next-line no-await-in-loop -- one browser at a time
    const run = await measureInBrowser(name, pages, showProgress(name, pages.length));
    const asserted = assertedOf(run);
    if (asserted.some(({ failures }) => failures.length > 0) || run.facts.length === 0) process.exitCode = 1;
    show(
      name,
      run.scores,
      `\n\n${timeTables([run])}\n\n### Asserted on every page\n\n${assertedLines(asserted)}\n`,
    );
  }
  if (command.browsers.includes('chromium')) console.log(slowLines(await measureSlowPage()));
}

if (command.json) writeFileSync(command.json, JSON.stringify(runs, null, 1));
console.log(`\nTook ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
if (pages.length === 0) process.exitCode = 1;
