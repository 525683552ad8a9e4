/**
 * Measures the finding and holding of articles on real pages against gold texts, beside Readability on clones of
 * the same pages. Usage: see pages/arguments.ts. Needs ../shared; says so when it is missing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { pagesCommandOf, PAGES_USAGE, type PagesCommand } from './bench/pages/arguments.ts';
import { pagesOf, setsIn, type CorpusPage } from './bench/pages/corpus.ts';
import { listPages } from './bench/pages/list-pages.ts';
import { scoreAllInNode } from './bench/pages/score-in-node.ts';
import { scoreTables } from './bench/pages/score-tables.ts';

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

const command = readCommand();
const pages = choosePages(command);
const begun = performance.now();

const scores = await scoreAllInNode(pages, command.withReadability);
console.log(`## ${pages.length} pages on a Node DOM\n\n${scoreTables(scores)}`);
if (command.list) console.log(`\n${listPages(scores)}`);
if (command.json) writeFileSync(command.json, JSON.stringify({ node: scores }, null, 1));
console.log(`\nTook ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
