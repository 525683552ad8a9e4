import type { Article } from '../core/article.ts';
import { unhurried, type KeepTime } from './dom/keep-time.ts';
import { holds, parentOf, textIn, treeOf } from './dom/nodes.ts';
import type { FoundBlock } from './find/choose.ts';
import { findArticle } from './find/find-article.ts';
import { visibilityOf } from './find/visible.ts';
import { descriptionOf, readMeta, titlesOf } from './metadata/metadata.ts';
import { isExcerpt } from './metadata/excerpt.ts';
import { readStatements } from './metadata/statements.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** An article as read from a page, and the way back from its text to the page. */
export interface ReadDocument {
  readonly article: Article;
  readonly index: TextIndex;
  /** The document it stands in. */
  readonly document: Document;
  /** The element that holds the article's body. */
  readonly root: Element;
  /** The element around all of the article: its headline may stand outside of what holds the body. */
  readonly around: Element;
  /** The shadow trees in it that the article stands in. */
  readonly trees: readonly Node[];
  /** How much text that element had when it was read, in UTF-16 units. */
  readonly units: number;
  /** Milliseconds spent on finding and on indexing. */
  readonly took: { readonly find: number; readonly index: number };
}

/** The shadow trees that some of the blocks' text stands in. */
const treesIn = (blocks: readonly FoundBlock[]): readonly Node[] => [
  ...new Set(
    blocks.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : (treeOf(piece) ?? []))),
    ),
  ),
];

function aroundAll(root: Element, index: TextIndex): Element {
  const first = index.rangesOf({ start: 0, end: 1 })[0]?.startContainer ?? root;
  let around = parentOf(root);
  while (around && !holds(around, first)) around = parentOf(around);
  return around ?? root;
}

/**
 * Finds the article of a document and indexes its text; read-only, on a live page or a jsdom document.
 * @param url the page's address, kept in the article's meta
 * @param keepTime called at every step; may throw to give up
 * @returns `none` when the document holds no article
 */
export function readDocument(
  document: Document,
  url: string,
  keepTime: KeepTime = unhurried,
): ReadDocument | 'none' {
  const begun = performance.now();
  const body = document.body as HTMLElement | null;
  if (!body) return 'none';
  const statements = readStatements(document, url);
  const found = findArticle(body, {
    titles: titlesOf(statements),
    description: descriptionOf(statements),
    url,
    isVisible: visibilityOf(document),
    keepTime,
  });
  if (!found) return 'none';
  const foundAt = performance.now();
  const index = indexText(found.blocks);
  const indexedAt = performance.now();
  if (index.text === '') return 'none';
  const around = aroundAll(found.root, index);
  const headline = index.blocks.find((block) => block.role === 'headline');
  const bodyBlock =
    found.blocks.find((block) => !['headline', 'lead'].includes(block.role)) ?? found.blocks[0]!;
  const shown = headline ? index.text.slice(headline.start, headline.end) : '';
  const ends = { body: bodyBlock.element, last: found.blocks.at(-1)!.element };
  const meta = readMeta(document, url, statements, { headline: shown, around, ...ends });
  return {
    article: {
      text: index.text,
      blocks: index.blocks,
      meta: { ...meta, excerpt: isExcerpt(document, statements, index.text, ends) },
    },
    index,
    document,
    root: found.root,
    around,
    trees: treesIn(found.blocks),
    units: textIn(around).length,
    took: { find: foundAt - begun, index: indexedAt - foundAt },
  };
}
