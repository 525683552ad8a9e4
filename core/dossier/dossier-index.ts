import type { DossierArticle } from './dossier.ts';
import { MOST_HASHES } from './fingerprint.ts';
import { urlNumber } from './url-key.ts';

/** A dossier as far as the index needs it. */
export interface IndexedDossier {
  readonly id: string;
  readonly article: DossierArticle;
}

/**
 * All that is needed to find the dossiers of an article: which of them has a hash or an address. Plain data, so that it
 * can be stored and sent; made anew when a dossier comes or goes. About 1 kB a dossier and a quarter of a megabyte.
 */
export interface DossierIndex {
  /** How it is made; one with another number must be made anew. */
  readonly version: 1;
  /** The dossiers are known by their place in here. */
  readonly ids: readonly string[];
  /** How many hashes each dossier has, and the largest that it would have kept. */
  readonly sizes: Uint16Array;
  readonly limits: Uint32Array;
  /** Where the hashes with the same upper 16 bits begin, for all there can be, and where the last of them end. */
  readonly starts: Uint32Array;
  /** The lower 16 bits of each hash, ascending among those with the same upper ones, and the dossier that has it. */
  readonly rests: Uint16Array;
  readonly owners: Uint32Array;
  /** Addresses as numbers, ascending, and the dossier that has each. */
  readonly urls: Float64Array;
  readonly urlOwners: Uint32Array;
}

const UPPER = 2 ** 16;
/** Places are told apart by so many numbers, which with a hash still fit into a double. */
const MOST_DOSSIERS = 2 ** 20;

const hashesOf = ({ article }: IndexedDossier): readonly number[] =>
  article.fingerprint?.method === 1 ? article.fingerprint.hashes.slice(0, MOST_HASHES) : [];

interface HashTable {
  readonly starts: Uint32Array;
  readonly rests: Uint16Array;
  readonly owners: Uint32Array;
}

function hashTable(all: readonly (readonly number[])[]): HashTable {
  const pairs = new Float64Array(all.reduce((sum, hashes) => sum + hashes.length, 0));
  let filled = 0;
  for (const [place, hashes] of all.entries())
    for (const hash of hashes) pairs[filled++] = (hash >>> 0) * MOST_DOSSIERS + place;
  pairs.sort();
  const starts = new Uint32Array(UPPER + 1);
  const rests = new Uint16Array(pairs.length);
  const owners = new Uint32Array(pairs.length);
  for (const [at, pair] of pairs.entries()) {
    const hash = Math.floor(pair / MOST_DOSSIERS);
    rests[at] = hash % UPPER;
    owners[at] = pair % MOST_DOSSIERS;
    starts[Math.floor(hash / UPPER) + 1] = at + 1;
  }
  for (let upper = 1; upper <= UPPER; upper++) starts[upper] ||= starts[upper - 1] ?? 0;
  return { starts, rests, owners };
}

function urlTable(dossiers: readonly IndexedDossier[]): { urls: Float64Array; urlOwners: Uint32Array } {
  const pairs = dossiers
    .flatMap(({ article }, place) => article.urls.map((url) => ({ url: urlNumber(url), place })))
    .filter((pair): pair is { url: number; place: number } => pair.url !== null)
    .toSorted((a, b) => a.url - b.url || a.place - b.place);
  return {
    urls: Float64Array.from(pairs, ({ url }) => url),
    urlOwners: Uint32Array.from(pairs, ({ place }) => place),
  };
}

/** Makes the index of some dossiers, a million at most. Ids are kept as they are given, in their order. */
export function buildIndex(dossiers: readonly IndexedDossier[]): DossierIndex {
  if (dossiers.length > MOST_DOSSIERS) throw new RangeError('More dossiers than an index can have.');
  const hashes = dossiers.map(hashesOf);
  return {
    version: 1,
    ids: dossiers.map(({ id }) => id),
    sizes: Uint16Array.from(hashes, ({ length }) => length),
    limits: Uint32Array.from(hashes, (own) => (own.length < MOST_HASHES ? 2 ** 32 - 1 : (own.at(-1) ?? 0))),
    ...hashTable(hashes),
    ...urlTable(dossiers),
  };
}

/** The first of some ascending numbers between two places that is not smaller than a number, or the second place. */
function firstNotBelow(
  numbers: Uint16Array | Float64Array,
  number: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place in `owners` of those that have a hash; −1 where no dossier has it. */
export function firstOwner({ starts, rests }: DossierIndex, hash: number): number {
  const upper = hash >>> 16;
  const end = starts[upper + 1] ?? 0;
  const rest = hash & 0xffff;
  const at = firstNotBelow(rests, rest, starts[upper] ?? 0, end);
  return at < end && rests[at] === rest ? at : -1;
}

/** The place in `owners` after one, if it is of the same hash; else −1. */
export function nextOwner({ starts, rests }: DossierIndex, hash: number, at: number): number {
  return at + 1 < (starts[(hash >>> 16) + 1] ?? 0) && rests[at + 1] === rests[at] ? at + 1 : -1;
}

/** The places of the dossiers that know an address, each once. */
export function dossiersAt({ urls, urlOwners }: DossierIndex, address: string): readonly number[] {
  const url = urlNumber(address);
  if (url === null) return [];
  const places = new Set<number>();
  for (let at = firstNotBelow(urls, url, 0, urls.length); urls[at] === url; at++)
    places.add(urlOwners[at] ?? 0);
  return [...places];
}
