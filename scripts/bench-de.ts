/**
 * Reads the German measuring data and prints how well: by the reference scorers, for the half of the documents that
 * rules may be written from, for the half that is held out (ids whose SHA-256 starts with an odd byte) and for all;
 * then by form, by confidence and by rule, what the seen half's confusions cost and the costliest as sentences; at
 * last times and size. Of the held-out half nothing but totals is printed.
 * Usage: npm run --silent bench:de -- [--seen-only] [--confusions N]. Needs ../shared and python3; says so when one is
 * missing.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchOptionsOf } from './bench/quotations/options.ts';
import { measureEngine } from './bench/engine/measure-engine.ts';
import { measureReading } from './bench/quotations/measure-reading.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const options = benchOptionsOf(process.argv.slice(2));
if ('misuse' in options) {
  console.error(options.misuse);
  process.exitCode = 2;
} else if (!existsSync(shared)) {
  console.log('The measuring data is not here (../shared), so there is nothing to measure.');
} else {
  const texts = measureReading(shared, options);
  await measureEngine(texts);
}
