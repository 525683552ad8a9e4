import type { Span } from './span.ts';

/** What a block of the article is; decides how it is read. */
export const BLOCK_ROLES = [
  'headline',
  'lead',
  'crosshead',
  'paragraph',
  'list-item',
  'quote',
  'cell',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One block of the article, a span of the article text without the newline that ends it. */
export interface Block extends Span {
  readonly role: BlockRole;
  /**
   * Which entry of a live blog it belongs to, counted from 1 in the order of the page; absent for what stands
   * outside of entries. Entries are hours apart: nobody speaks on, and no „das“ points, from one into another.
   */
  readonly unit?: number;
}

/** What the page says about the article. Unknown strings are empty, unknown lists empty. */
export interface ArticleMeta {
  readonly url: string;
  readonly title: string;
  /** BCP 47 primary subtag in lower case (`de`), or empty. */
  readonly language: string;
  /** ISO 8601 date or date-time as the page gives it, or empty. */
  readonly published: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  /** News agencies the page's own statements name, e.g. `dpa`; those credited in the text are found with the report. */
  readonly agencies: readonly string[];
}

/**
 * The article as the page side hands it to the engine: one normalised text, its blocks in reading order
 * (disjoint, separated by one newline each), and the page's own statements about it.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
}

/** Meta with nothing known; for plain text input. */
export const EMPTY_META: ArticleMeta = {
  url: '',
  title: '',
  language: '',
  published: '',
  publisher: '',
  authors: [],
  agencies: [],
};
