/**
 * Measures the finding of an article's dossier among 10,000: time, and on real articles whether only copies are found.
 * Usage: npm run --silent bench:dossiers [-- --pages]; with it every page of ../shared/corpora/pages is read, which
 * takes minutes. The articles need ../shared; says so when it is missing.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';

import { buildIndex } from '../core/dossier/dossier-index.ts';
import { fingerprintOf } from '../core/dossier/fingerprint.ts';
import { findDossiers } from '../core/dossier/match.ts';
import { articleOf, matchesAmong, type Fingerprinted } from './bench/dossiers/alike-pages.ts';
import { madeUpLength, madeUpText } from './bench/dossiers/made-up-texts.ts';
import { htmlOf, pagesOf, setsIn } from './bench/pages/corpus.ts';
import { seededRandom } from './bench/seeded-random.ts';
import { quantile } from './bench/statistics.ts';

const DOSSIERS = 10_000;
const LOOKUPS = 1000;
const LIMIT = 2;
const shared = path.resolve(import.meta.dirname, '../../shared');

const random = seededRandom(1);
const ms = (time: number): string => `${time.toFixed(2)} ms`;
const spread = (times: readonly number[]): string =>
  [0.5, 0.9, 1].map((share) => quantile(times, share).toFixed(2)).join(' / ');
/** The least of some runs, so that what else the machine does is left out. */
const least = (run: () => unknown): number => Math.min(...[1, 2, 3].map(() => timed(run).time));

function timed<Result>(run: () => Result): { readonly time: number; readonly result: Result } {
  const begun = performance.now();
  const result = run();
  return { time: performance.now() - begun, result };
}

function firstCalls(index: object, texts: readonly string[]): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bench/dossiers/first-calls.ts', import.meta.url), {
      workerData: { index, texts },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

const texts = Array.from({ length: DOSSIERS }, () => madeUpText(madeUpLength(random), random));
const dossiers = texts.map((text, at) => ({
  id: `urn:sayso:dossier:${at}`,
  article: {
    title: '',
    publisher: '',
    published: '',
    language: 'de',
    urls: [`https://news.example/politik/artikel-${at}.html`, `https://paper.example/${at}`],
    fingerprint: fingerprintOf(text),
  },
}));
const built = timed(() => buildIndex(dossiers));
const index = built.result;
const stored = serialize(index);
console.log(
  `${DOSSIERS} dossiers, ${index.owners.length} hashes: built in ${ms(built.time)}, ${stored.length} bytes, ` +
    `copied in ${ms(timed(() => structuredClone(index)).time)}`,
);

const row = (name: string, times: readonly number[]): void => console.log(`| ${name} | ${spread(times)} |`);
console.log('\n| an article, least of 3 times | ms, median / p90 / most |\n|---|--:|');
const long = Array.from({ length: LOOKUPS }, () => madeUpText(1000, random));
row(
  'fingerprint of 1,000 words',
  long.map((text) => least(() => fingerprintOf(text))),
);
const all: number[] = [];
const lookUp = (name: string, articles: readonly string[], url = ''): void => {
  const times = articles.map((text) => least(() => findDossiers({ url, text }, index)));
  all.push(...times);
  row(name, times);
};
lookUp('with a dossier', texts.slice(0, LOOKUPS));
lookUp('without one, 1,000 words', long);
lookUp(
  'with a known address, 1,000 words',
  long,
  'https://www.news.example/politik/artikel-77.html?utm_source=x',
);
const first = await firstCalls(index, long.slice(0, 20));
console.log(
  `\nProcessor time where nothing has run before: the first article ${ms(first[0] ?? 0)}, the next 19 ${spread(first.slice(1))}`,
);
const p90 = quantile(all, 0.9);
console.log(`p90 of all ${ms(p90)}: limit ${ms(LIMIT)} ${p90 <= LIMIT ? 'kept' : 'MISSED'}`);
if (p90 > LIMIT) process.exitCode = 1;

/** The articles of all pages of the corpus. */
async function readPages(corpus: string): Promise<readonly Fingerprinted[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  const file = path.join(folder, 'page.html');
  const found: Fingerprinted[] = [];
  for (const page of (setsIn(corpus) ?? []).flatMap((set) => pagesOf(corpus, set))) {
    writeFileSync(file, htmlOf(page));
    // oxlint-disable-next-line no-await-in-loop -- one document in memory at a time
    const text = await articleOf(file).catch(() => null);
    if (text !== null) found.push({ id: `${page.set}/${page.file}`, text });
  }
  rmSync(folder, { recursive: true });
  return found;
}

const kim = path.join(shared, 'articles/kim-putin');
if (!existsSync(kim)) console.log(`\nThe articles are not here (${kim}), so they are not looked for.`);
else {
  const article = { id: 'article.txt', text: (await articleOf(path.join(kim, 'article.txt'))) ?? '' };
  const copies: Fingerprinted[] = [];
  for (const id of ['ippen.html', 'syndicated.html', 'decoy.html'])
    // oxlint-disable-next-line no-await-in-loop -- three pages
    copies.push({ id, text: (await articleOf(path.join(kim, id))) ?? '' });
  console.log(`\n${matchesAmong(copies, [article]).join('\n')}`);
  if (process.argv.includes('--pages')) {
    const pages = await readPages(path.join(shared, 'corpora/pages'));
    const wrong = matchesAmong(pages, [article]);
    const alike = matchesAmong(pages, pages);
    console.log(`${pages.length} other pages: ${wrong.length} have its dossier. ${wrong.join('; ')}`);
    console.log(
      `${pages.length * (pages.length - 1)} pairs of them: ${alike.length} alike. ${alike.join('; ')}`,
    );
  }
}
