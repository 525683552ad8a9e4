import type { Span } from '../../core/span.ts';
import { windowsOf } from '../../page/frames.ts';
import { scrollTo } from '../../page/scroll.ts';
import type { ReadArticle } from './reading.ts';

/** A passage of an article that is lit without a card: at most one is. */
export interface Passage {
  /** Lights some words of the report's text and brings them into view; false where the page does not have them all. */
  show(span: Span): boolean;
  /** Puts it out; harmless where none is lit. */
  end(): void;
}

/** Lights passages of an article, each until the reader presses anywhere or Escape, or `signal` aborts. */
export function createPassage(article: ReadArticle, signal: AbortSignal): Passage {
  let lit: AbortController | null = null;

  const end = (): void => {
    if (!lit) return;
    lit.abort();
    lit = null;
    article.painter.activate(article.index, []);
  };

  const show = (span: Span): boolean => {
    end();
    const spans = article.spansNow([span]);
    const ranges = spans.flatMap((now) => article.index.rangesOf(now));
    if (signal.aborted || ranges.length === 0) return false;
    article.painter.activate(article.index, spans);
    scrollTo(ranges);
    lit = new AbortController();
    const until = { signal: AbortSignal.any([lit.signal, signal]), capture: true, passive: true };
    for (const view of windowsOf(article.document)) {
      view.addEventListener('pointerdown', (event) => event.isTrusted && end(), until);
      view.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && end(), until);
    }
    return true;
  };

  return { show, end };
}
