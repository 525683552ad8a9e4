import { inTime } from './dom/keep-time.ts';
import { documentsIn } from './frames.ts';
import { couldBeArticle } from './gate.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

/** Finding gives up after this time, in milliseconds: no page is worth being felt. */
const LIMIT = 200;

type Looked = ReadDocument | 'none' | 'too-slow';

/**
 * Looks for the article of a live page, and says why where it comes back without one. It is read from one
 * document: the page's own, or where that has none, one shown in a frame of it.
 * @param isAsked look at the page whatever the gate would say of it
 */
export const lookForArticle = (document: Document, url: string, isAsked: boolean): Looked =>
  inTime(LIMIT, (keepTime) => {
    for (const one of documentsIn(document, keepTime)) {
      const read = couldBeArticle(one, url, keepTime) ? readDocument(one, url, keepTime) : 'none';
      if (read !== 'none') return read;
    }
    return isAsked ? readDocument(document, url, keepTime) : 'none';
  });

/** Looks for an article in the one document that had it. */
export const lookAgain = (document: Document, url: string): Looked =>
  inTime(LIMIT, (keepTime) => readDocument(document, url, keepTime));
