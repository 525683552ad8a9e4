import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

import { articleFromText } from '../../../core/article-from-text.ts';
import { readArticle } from '../../../core/read-article.ts';
import { german } from '../../../languages/de/index.ts';
import { quantile } from '../statistics.ts';

/** Milliseconds of a run: by the clock, and of the processor, which other work on the machine does not lengthen. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const read = (text: string): void => {
  readArticle(articleFromText(text), german);
};

/** How long a piece of work takes. */
export function timed(work: () => void): Time {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  work();
  const wall = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall, cpu: (user + system) / 1000 };
}

const median = (times: readonly Time[]): Time => ({
  wall: quantile(
    times.map(({ wall }) => wall),
    0.5,
  ),
  cpu: quantile(
    times.map(({ cpu }) => cpu),
    0.5,
  ),
});

/** Passes over all texts before time counts, and those that count. */
const WARM_UP = 2;
const PASSES = 5;

/** Median milliseconds per 1,000 characters over several passes, after warm-up. */
export function perThousand(texts: readonly string[]): Time {
  const thousands = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
  const pass = (): void => texts.forEach(read);
  for (let at = 0; at < WARM_UP; at++) pass();
  const { wall, cpu } = median(Array.from({ length: PASSES }, () => timed(pass)));
  return { wall: wall / thousands, cpu: cpu / thousands };
}

/** Texts strung together to exactly this length, each a paragraph of its own. */
export function textOfLength(texts: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let have = 0, at = 0; have < length && texts.length > 0; at++) {
    const part = `${texts[at % texts.length]}\n\n`;
    parts.push(part);
    have += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Median milliseconds for one text of each length. */
export const curve = (
  texts: readonly string[],
  lengths: readonly number[],
): readonly (Time & { readonly length: number })[] =>
  lengths.map((length) => {
    const text = textOfLength(texts, length);
    const runs = length >= 1_000_000 ? 1 : 3;
    return { length, ...median(Array.from({ length: runs }, () => timed(() => read(text)))) };
  });

const COLD = `
const [, file, text] = process.argv;
const before = performance.now();
const { articleFromText, readArticle, german } = await import(file);
const loaded = performance.now();
readArticle(articleFromText(text), german);
console.log(JSON.stringify([loaded - before, performance.now() - loaded]));
`;

/** Milliseconds in a fresh process to load the bundled engine, and then to read its first article; best of five. */
export function coldStart(bundle: string, text: string): { readonly load: number; readonly first: number } {
  const runs = Array.from({ length: 5 }, () => {
    const args = ['--input-type=module', '-e', COLD, pathToFileURL(bundle).href, text];
    const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const [load = NaN, first = NaN] = JSON.parse(run.stdout) as readonly number[];
    return { load, first };
  });
  const [best = { load: NaN, first: NaN }] = runs.toSorted((a, b) => a.load + a.first - b.load - b.first);
  return best;
}
