import { render } from 'preact';

import css from '../../components/card.css?inline';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import type { Translate } from '../../components/translate.ts';
import type { Span } from '../../core/span.ts';
import { openHost, type Host } from '../../page/host.ts';
import type { Box } from '../../page/place-card.ts';
import { boxOf, scrollTo } from '../../page/scroll.ts';
import { localText } from '../../platform/locale.ts';
import type { ReadArticle } from './reading.ts';

const t: Translate = localText;

/** The claim card of one article: at most one is open. */
export interface Card {
  /** Opens the card of a claim beside `words`, or beside the claim's words after scrolling to them. */
  open(claimId: string, words?: Box): void;
  close(): void;
  isOpen(): boolean;
}

/** Makes the card of an article; closed by Escape, a click outside, its own button, and `signal`. */
export function createCard(article: ReadArticle, window: Window, signal: AbortSignal): Card {
  let host: Host | null = null;
  let shown: readonly Span[] = [];
  let lifetime: AbortController | null = null;

  const rangesOf = (spans: readonly Span[]): readonly Range[] =>
    article.spansNow(spans).flatMap((span) => [...article.index.rangesOf(span)]);

  const show = (spans: readonly Span[]): void => {
    shown = spans;
    article.painter.activate(article.index, article.spansNow(spans));
  };

  const follow = (): void => {
    const words = boxOf(rangesOf(shown));
    if (words) host?.placeAt(words);
  };

  const close = (): void => {
    if (!host) return;
    lifetime?.abort();
    render(null, host.root);
    host.close();
    host = null;
    show([]);
  };

  const ensureHost = (): Host => {
    if (host) return host;
    lifetime = new AbortController();
    const until = { signal: AbortSignal.any([lifetime.signal, signal]), capture: true, passive: true };
    const opened = openHost(window.document, css, until.signal);
    window.addEventListener(
      'keydown',
      (event) => event.isTrusted && event.key === 'Escape' && close(),
      until,
    );
    window.addEventListener(
      'pointerdown',
      (event) => event.isTrusted && !opened.holds(event) && close(),
      until,
    );
    for (const type of ['scroll', 'resize']) window.addEventListener(type, follow, until);
    const observer = new ResizeObserver(follow);
    observer.observe(opened.root);
    until.signal.addEventListener('abort', () => observer.disconnect());
    host = opened;
    return opened;
  };

  const open = (claimId: string, words?: Box): void => {
    const claim = article.report.claims.find(({ id }) => id === claimId);
    if (!claim || signal.aborted) return;
    show(claim.spans);
    const ranges = rangesOf(claim.spans);
    if (!words) scrollTo(ranges);
    const opened = ensureHost();
    render(
      <ClaimCard
        report={article.report}
        claimId={claimId}
        t={t}
        onClose={close}
        onGo={open}
        onShowSpan={(span) => {
          show([span]);
          scrollTo(rangesOf([span]));
          follow();
        }}
      />,
      opened.root,
    );
    opened.placeAt(words ?? boxOf(ranges) ?? { left: 0, top: 0, width: 0, height: 0 });
  };

  signal.addEventListener('abort', close);
  return { open, close, isOpen: () => host !== null };
}
