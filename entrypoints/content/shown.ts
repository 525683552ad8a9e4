import { claimsToMark, type Density } from '../../core/density.ts';
import type { Span } from '../../core/span.ts';
import type { Reading } from '../../core/tab-state.ts';
import { isOnPage } from '../../page/dom/nodes.ts';
import { hitTest, onPlainClick } from '../../page/hit-test.ts';
import type { ReadDocument } from '../../page/read-document.ts';
import { watchDensity } from '../../platform/density.ts';
import { createCard } from './card.tsx';
import { createPassage } from './passage.ts';
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
  /** Lights some words of the report's text; false where the page does not have them all. */
  showPassage(span: Span): boolean;
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
  let marked = density;
  let told: string | undefined;
  /** Tells the background which claims to be marked are not, when these are others than before. */
  const tell = (): void => {
    const unplaced = claimsToMark(article.report, marked).filter((id) => !article.painter.painted.has(id));
    if (told === String(unplaced)) return;
    told = String(unplaced);
    void send({ type: 'placed', unplaced, timings });
  };
  article.mark(density);
  const now = performance.now();
  const timings = { ...read.took, find, engine: reading.engineMs, paint: now - from, total: now - since };
  tell();
  const card = createCard(article, window, signal);
  const passage = createPassage(article, window, signal);
  const isInPlace = (): boolean => isOnPage(read.root);

  signal.addEventListener(
    'abort',
    watchDensity((wanted) => {
      marked = wanted;
      article.mark(wanted);
      tell();
    }),
  );
  onPlainClick(window, signal, ({ clientX, clientY }) => {
    if (context.isInvalid) return;
    const hit = hitTest(document, article.index, article.painter.painted, clientX, clientY);
    if (hit) card.open(hit.id, hit.rect);
  });
  const pulse = setInterval(() => {
    if (context.isInvalid) return;
    article.painter.restore();
    tell();
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
    open: (claimId) => {
      passage.end();
      card.open(claimId);
    },
    showPassage: (span) => {
      card.close();
      return passage.show(span);
    },
    end: () => end.abort(),
  };
}
