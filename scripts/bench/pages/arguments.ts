import path from 'node:path';
import { parseArgs } from 'node:util';

import { BROWSERS, type BrowserName } from '../../browser/driven-browser.ts';
import { HALVES, type Half } from './corpus.ts';

/** What is to be measured, and how it is shown. */
export interface PagesCommand {
  /** Folder of the corpus, absolute. */
  readonly corpus: string;
  readonly halves: readonly Half[];
  /** Empty for all sets. */
  readonly sets: readonly string[];
  readonly browsers: readonly BrowserName[];
  /** On a Node DOM, without a browser. */
  readonly inNode: boolean;
  /** Whether Readability reads the pages, too; in browsers it always does. */
  readonly withReadability: boolean;
  /** Pages of each set at most. */
  readonly limit: number;
  /** Prints the pages that may be looked at, worst first. */
  readonly list: boolean;
  /** File for all scores as JSON, absolute. */
  readonly json: string | undefined;
}

export const PAGES_USAGE =
  'Usage: bench:pages [--half seen|held-out|all] [--set NAME]… [--browser chromium|firefox]… [--node [--readability]] [--corpus DIR] [--limit N] [--list] [--json FILE].';

const OPTIONS = {
  half: { type: 'string' },
  set: { type: 'string', multiple: true },
  browser: { type: 'string', multiple: true },
  node: { type: 'boolean', default: false },
  readability: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  limit: { type: 'string' },
  list: { type: 'boolean', default: false },
  json: { type: 'string' },
} as const;

const isBrowser = (name: string): name is BrowserName => BROWSERS.some((known) => known === name);

const HALF_OPTIONS: Readonly<Record<string, readonly Half[]>> = {
  all: HALVES,
  seen: ['seen'],
  'held-out': ['held out'],
};

/**
 * Reads the command line.
 * @param root folder of the repository; the corpus is looked for beside it
 * @throws an error whose message is one sentence for the one who typed
 */
export function pagesCommandOf(argv: readonly string[], root: string): PagesCommand {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS });
  const halves = HALF_OPTIONS[values.half ?? 'all'];
  if (!halves) throw new Error('--half is seen, held-out or all.');
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (!(limit >= 1)) throw new Error('--limit needs a number of pages.');
  const named = values.browser ?? BROWSERS;
  const browsers = named.filter(isBrowser);
  if (browsers.length < named.length) throw new Error('--browser is chromium or firefox.');
  return {
    corpus: path.resolve(values.corpus ?? path.join(root, '../shared/corpora/pages')),
    halves,
    sets: values.set ?? [],
    browsers,
    inNode: values.node,
    withReadability: values.readability || !values.node,
    limit,
    list: values.list,
    json: values.json === undefined ? undefined : path.resolve(values.json),
  };
}
