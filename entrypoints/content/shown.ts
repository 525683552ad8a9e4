import { claimsToMark, type Density } from '../../core/density.ts';
import type { Span } from '../../core/span.ts';
import type { Reading } from '../../core/tab-state.ts';
import { isOnPage } from '../../page/dom/nodes.ts';
import { hitTest, onPlainClick, type Hit, type Point } from '../../page/hit-test.ts';
import { watchPointer } from '../../page/hover.ts';
import type { ReadDocument } from '../../page/read-document.ts';
import { watchDensity } from '../../platform/density.ts';
import { localText } from '../../platform/locale.ts';
import type { Command } from '../../platform/messages.ts';
import { createCard } from './card.tsx';
import { showNotice } from './notice.tsx';
import { createPassage } from './passage.ts';
import { showReport, type ReadArticle } from './reading.ts';
import { send } from './send.ts';
import type { Lifetime } from './start.ts';

/** How often a page with marks is asked whether it and the extension are still there, in milliseconds. */
const PULSE = 2000;

/** One article as its reader sees it: marks, card, and answers to clicks. */
export interface Shown {
  /** The address it was read under. */
  readonly url: string;
  readonly article: ReadArticle;
  /** Opens the card of a claim at its words. */
  open(claimId: string): void;
  /** Whether the reader has a card open. */
  isOpen(): boolean;
  /** Does what a shortcut asks for. */
  obey(command: Command): void;
  /** Shows another report on the same text, with an open card left open where its claim is still there; false for another text. */
  renew(reading: Reading & { ok: true }): boolean;
  /** Says and shows a sentence beside what is selected. */
  say(words: string): void;
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
  /** What the reader has set for this page, kept while its article is read anew. */
  readonly view: { isHidden: boolean };
}

/** Shows an article with its report, and tells the background, until it is ended. */
export function showArticle(read: ReadDocument, reading: Reading & { ok: true }, showing: Showing): Shown {
  const { context, density, find, since, view } = showing;
  const end = new AbortController();
  const signal = AbortSignal.any([context.signal, end.signal]);
  const from = performance.now();
  const article = showReport(read, reading, signal);
  article.painter.hide(view.isHidden);
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
  const passage = createPassage(article, signal);

  signal.addEventListener(
    'abort',
    watchDensity((wanted) => {
      marked = wanted;
      article.mark(wanted);
      tell();
    }),
  );
  const home = read.document.defaultView ?? window;
  /** The claim at a point; none while the marks are out of sight. */
  const hitAt = (point: Point): Hit | null =>
    view.isHidden || article.painter.painted.size === 0 || context.isInvalid
      ? null
      : hitTest(read.document, article.index, article.painter.painted, point);
  onPlainClick(home, signal, (point) => {
    const hit = hitAt(point);
    if (hit) card.open(hit.id, hit.line);
  });
  watchPointer(home, signal, (point) => article.painter.hover((point && hitAt(point)?.id) ?? null));
  const obey = (command: Command): void => {
    if (command !== 'marks') {
      passage.end();
      card.obey(command);
      return;
    }
    view.isHidden = !view.isHidden;
    article.painter.hide(view.isHidden);
    card.say(localText(view.isHidden ? 'marks_hidden' : 'marks_shown'));
  };
  const pulse = setInterval(() => {
    if (context.isInvalid || document.hidden) return;
    article.painter.restore();
    tell();
    if (!isOnPage(article.root)) card.close();
  }, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));

  return {
    url: read.article.meta.url,
    article,
    open: (claimId) => {
      passage.end();
      card.open(claimId);
    },
    isOpen: () => card.isOpen(),
    obey,
    renew(renewed) {
      if (renewed.report.article.text !== article.report.article.text) return false;
      article.renew(renewed);
      article.mark(marked);
      tell();
      card.renew();
      return true;
    },
    say: (words) => {
      card.close();
      showNotice(words, window, signal);
    },
    showPassage: (span) => {
      card.close();
      return passage.show(span);
    },
    end: () => end.abort(),
  };
}
