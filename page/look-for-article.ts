import { inTime } from './dom/keep-time.ts';
import { couldBeArticle } from './gate.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

/** Finding gives up after this time, in milliseconds: no page is worth being felt. */
const LIMIT = 200;

/**
 * Looks for the article of a live page, and says why where it comes back without one.
 * @param isAsked look at the page whatever the gate would say of it
 */
export const lookForArticle = (
  document: Document,
  url: string,
  isAsked: boolean,
): ReadDocument | 'none' | 'too-slow' =>
  inTime(LIMIT, (keepTime) =>
    isAsked || couldBeArticle(document, url, keepTime) ? readDocument(document, url, keepTime) : 'none',
  );
