import { Readability } from '@mozilla/readability';

import { blockText } from './block-text.ts';
import type { ReadabilityText } from '../reading.ts';

/** Reads a clone of the document by Readability; null where it finds nothing. The document stays as it is. */
export function readReadability(document: Document): ReadabilityText | null {
  const clone = document.cloneNode(true) as Document;
  const read = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  if (!read?.content) return null;
  return {
    text: blockText(read.content).replaceAll(/\s*\n\s*/g, '\n'),
    title: read.title ?? '',
    published: read.publishedTime ?? '',
    publisher: read.siteName ?? '',
    authors: read.byline ? [read.byline] : [],
  };
}
