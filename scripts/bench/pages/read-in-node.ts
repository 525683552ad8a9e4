import { JSDOM, VirtualConsole } from 'jsdom';

import { couldBeArticle } from '../../../page/gate.ts';
import { readDocument } from '../../../page/read-document.ts';
import { htmlOf, type CorpusPage } from './corpus.ts';
import { passagesOf, spansOf } from './passages.ts';
import { placeSpans } from './in-page/place-spans.ts';
import { readReadability } from './in-page/read-readability.ts';
import { failedPage, scorePage, type PageScore } from './score-page.ts';

/** In a document that is never laid out styles say nothing, and half of the time would go into reading them. */
const withoutStyles = (html: string): string =>
  html.replaceAll(/(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi, '$1$2');

/** Reads and scores one page on a Node DOM, where visibility is judged by markup alone. Never throws. */
export function scoreInNode(page: CorpusPage, withReadability: boolean): PageScore {
  try {
    const { window } = new JSDOM(withoutStyles(htmlOf(page)), {
      url: page.url,
      virtualConsole: new VirtualConsole(),
    });
    const { document } = window;
    try {
      const passedGate = couldBeArticle(document, page.url);
      const found = readDocument(document, page.url);
      const read = found === 'none' ? null : found;
      const article = read?.article ?? null;
      const places = read ? placeSpans(read.index, spansOf(passagesOf(article, page.body))) : [];
      const readability = withReadability ? readReadability(document) : undefined;
      return scorePage(page, { passedGate, article, readability }, places);
    } finally {
      window.close();
    }
  } catch (error) {
    return failedPage(page, String(error), withReadability);
  }
}
