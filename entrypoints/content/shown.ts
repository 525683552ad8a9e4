import type { Density } from '../../core/density.ts';
import type { Reading } from '../../core/tab-state.ts';
import { isOnPage } from '../../page/dom/nodes.ts';
import { hitTest, onPlainClick } from '../../page/hit-test.ts';
import type { ReadDocument } from '../../page/read-document.ts';
import { watchDensity } from '../../platform/density.ts';
import { createCard } from './card.tsx';
import { showReport } from './reading.ts';
import { send } from './send.ts';
import type { Lifetime } from './start.ts';

/** How often a page with marks is asked whether it and the extension are still there, in milliseconds. */
const PULSE = 2000;
/** An article is read anew this long after the last time at the earliest, in milliseconds. */
const REST = 3000;

/** One article as its reader sees it: marks, card, and answers to clicks. */
export interface Shown {
  /** The address it was read under. */
  readonly url: string;
  /** Whether the article is still part of the page. */
  isInPlace(): boolean;
  /** Opens the card of a claim at its words. */
  open(claimId: string): void;
  /** Takes all of it off the page. */
  end(): void;
}

/** What showing an article needs beside the article. */
export interface Showing {
  readonly context: Lifetime;
  readonly density: Density;
  /** Milliseconds spent on finding the article, and the time it all began. */
  readonly find: number;
  readonly since: number;
  /** Reads the page anew: its text has changed. */
  readonly renew: () => Promise<void>;
}

/** Shows an article with its report, tells the background, and keeps it right until it is ended. */
export function showArticle(read: ReadDocument, reading: Reading & { ok: true }, showing: Showing): Shown {
  const { context, density, find, since, renew } = showing;
  const end = new AbortController();
  const signal = AbortSignal.any([context.signal, end.signal]);
  const from = performance.now();
  let isStale = false;
  const article = showReport(read, reading.report, window, signal, () => (isStale = true));
  const unplaced = article.mark(density);
  const now = performance.now();
  const timings = { ...read.took, find, engine: reading.engineMs, paint: now - from, total: now - since };
  void send({ type: 'placed', unplaced, timings });
  const card = createCard(article, window, signal);
  const isInPlace = (): boolean => isOnPage(read.root);

  signal.addEventListener(
    'abort',
    watchDensity((wanted) => void article.mark(wanted)),
  );
  onPlainClick(window, signal, ({ clientX, clientY }) => {
    if (context.isInvalid) return;
    const hit = hitTest(document, article.index, article.painter.painted, clientX, clientY);
    if (hit) card.open(hit.id, hit.rect);
  });
  const pulse = setInterval(() => {
    if (context.isInvalid) return;
    article.painter.restore();
    if (!isInPlace()) card.close();
    // What the reader is reading in the card stays until it is closed.
    else if (!isStale || card.isOpen()) return;
    if (performance.now() - now < REST) return;
    isStale = false;
    void renew();
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));

  return {
    url: read.article.meta.url,
    isInPlace,
    open: (claimId) => card.open(claimId),
    end: () => end.abort(),
  };
}
