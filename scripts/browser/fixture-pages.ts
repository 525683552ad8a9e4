import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import * as v from 'valibot';

import type { ServedPage } from './page-server.ts';

const base = { id: v.string(), file: v.string(), url: v.string(), language: v.string() };
const ROLES = ['headline', 'lead', 'crosshead', 'paragraph', 'list-item', 'quote', 'cell'] as const;

/** The list in tests/fixtures/pages.json. */
const listSchema = v.array(
  v.variant('kind', [
    v.strictObject({
      ...base,
      kind: v.literal('article'),
      title: v.string(),
      /** In reading order; runs of white space are one space, soft hyphens are left out. */
      blocks: v.array(v.strictObject({ role: v.picklist(ROLES), text: v.string() })),
    }),
    /** A page that holds no article, and what it is instead. */
    v.strictObject({ ...base, kind: v.literal('none'), what: v.string() }),
  ]),
);

/** A page written for the tests. */
export type Fixture = v.InferOutput<typeof listSchema>[number] & ServedPage;
/** One that holds an article, with the text a reader would call the article. */
export type ArticleFixture = Extract<Fixture, { kind: 'article' }>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'tests/fixtures');
const SHARED = path.join(ROOT, '../shared/articles/kim-putin');

/** The pages written for the tests, as listed in tests/fixtures/pages.json. */
export function fixturePages(): readonly Fixture[] {
  const list = v.parse(listSchema, JSON.parse(readFileSync(path.join(FOLDER, 'pages.json'), 'utf8')));
  return list.map((page) => ({ ...page, html: readFileSync(path.join(FOLDER, 'pages', page.file), 'utf8') }));
}

/** The fixture with this id. Throws when there is none. */
export function fixture(id: string): Fixture {
  const found = fixturePages().find((page) => page.id === id);
  if (!found) throw new Error(`There is no fixture called ${id}.`);
  return found;
}

/**
 * The pages of the real article beside the repository, under the addresses they call their own;
 * none where they are not at hand.
 */
export function sharedPages(): readonly ServedPage[] {
  return ['ippen.html', 'syndicated.html']
    .map((name) => path.join(SHARED, name))
    .filter((file) => existsSync(file))
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      if (!url) throw new Error(`${path.basename(file)} names no canonical address.`);
      return { url, html };
    });
}
