import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readGold, type GoldLine } from './gold.ts';

/** The half of the pages that may be looked at while building, and the one that only measures. */
export const HALVES = ['seen', 'held out'] as const;
export type Half = (typeof HALVES)[number];

/** One page of the corpus with its gold; its markup is read when it is needed. */
export interface CorpusPage extends GoldLine {
  readonly set: string;
  readonly half: Half;
  /** Its own address over TLS without fragment, or a made-up one where the corpus keeps none. */
  readonly url: string;
  /** Absolute path of the compressed markup. */
  readonly path: string;
}

/** Which half a page is in: held out where the SHA-256 of its file name starts with an odd byte. */
export const halfOf = (file: string): Half =>
  createHash('sha256').update(file).digest().readUInt8(0) % 2 === 1 ? 'held out' : 'seen';

/** An address the page can be served under: host names as browsers write them, TLS, no fragment. */
export function servedUrl(url: string | undefined, file: string): string {
  if (url === undefined) {
    const name = file.replace(/\.html\.gz$/, '');
    const host = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return `https://${host}.pages.example/news/${encodeURIComponent(name)}`;
  }
  const served = new URL(url);
  served.protocol = 'https:';
  served.hash = '';
  return served.href;
}

/** Names of the sets in a folder, alphabetical; undefined when the folder is not there. */
export function setsIn(folder: string): readonly string[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .toSorted();
}

/** The pages of one set in the order of its gold file. */
export function pagesOf(folder: string, set: string): readonly CorpusPage[] {
  return readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const gold = readGold(line);
      return {
        ...gold,
        set,
        half: halfOf(gold.file),
        url: servedUrl(gold.url, gold.file),
        path: path.join(folder, set, gold.file),
      };
    });
}

/** The page's markup as it was saved: UTF-8. */
export const htmlOf = (page: Pick<CorpusPage, 'path'>): string =>
  gunzipSync(readFileSync(page.path)).toString('utf8');
