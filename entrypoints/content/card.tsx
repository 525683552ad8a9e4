import { render } from 'preact';

import css from '../../components/card.css?inline';
import { ClaimBar } from '../../components/ClaimBar.tsx';
import { ClaimCard } from '../../components/ClaimCard.tsx';
import type { Translate } from '../../components/translate.ts';
import { claimInWords } from '../../components/words.ts';
import { claimById, type Claim } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { announce } from '../../page/announce.ts';
import { focusText } from '../../page/focus-text.ts';
import { windowsOf } from '../../page/frames.ts';
import { openHost, type Host } from '../../page/host.ts';
import { linesOf, scrollPast, scrollTo } from '../../page/scroll.ts';
import { leadsOut } from '../../page/tab-stops.ts';
import { stepByKey, type Typed } from '../../page/toolbar-keys.ts';
import { localText } from '../../platform/locale.ts';
import type { Command } from '../../platform/messages.ts';
import type { ReadArticle } from './reading.ts';
import { createWriting } from './writing.tsx';

const t: Translate = localText;

/** What lies over the page of one article: the bar for the keyboard, the claim card, or nothing. */
export interface Card {
  /** Opens the card of a claim beside a line of its words that was clicked, or beside its words after scrolling to them. */
  open(claimId: string, line?: number): void;
  /** Does what a shortcut asks for. */
  obey(command: Exclude<Command, 'marks'>): void;
  /** Says words to a screen reader. */
  say(words: string): void;
  /** Shows what the article's new report says of the claim in question; closes where it has that no more. */
  renew(): void;
  close(): void;
  isOpen(): boolean;
}

/**
 * Makes card and bar of an article. Escape and the card's button lead one step back, from a card that was opened
 * from the bar to the bar; a click outside and `signal` close all.
 */
export function createCard(article: ReadArticle, window: Window, signal: AbortSignal): Card {
  const { document } = window;
  const { painter } = article;
  let host: Host | null = null;
  let lifetime = new AbortController();
  let hasBar = false;
  let hasCard = false;
  /** The claim in question; it is gone on from after all was closed. */
  let current: Claim | undefined;
  let shown: readonly Span[] = [];
  let line = 0;
  let typed: Typed | undefined;
  /** What came of the last thing the reader did with the claim. */
  let told = '';

  const rangesOf = (spans: readonly Span[]): readonly Range[] =>
    article.spansNow(spans).flatMap((span) => [...article.index.rangesOf(span)]);

  const show = (spans: readonly Span[]): void => {
    shown = spans;
    painter.activate(article.index, article.spansNow(spans));
  };

  const follow = (): void => {
    const lines = linesOf(rangesOf(shown));
    if (lines.length > 0) host?.placeAt(lines, line);
  };

  /** Scrolls where the card would cover the line in question, as far as the page goes, and puts it in its place. */
  const place = (): void => {
    const ranges = rangesOf(shown);
    const lines = linesOf(ranges);
    if (host && lines.length > 0) scrollPast(ranges, host.lacksAt(lines, line));
    follow();
  };

  const marked = (): readonly Claim[] =>
    [...painter.painted.keys()].flatMap((id) => claimById(article.report, id) ?? []);

  const say = (words: string): void => announce(document, words, host?.root.querySelector('.said') ?? null);
  const sayCurrent = (): void => {
    if (current) say(claimInWords(current, article.report, t));
  };

  const close = (): void => {
    if (!host) return;
    const { root } = host;
    const ranges = rangesOf(shown);
    const isGivenBack = host.close();
    host = null;
    hasBar = false;
    hasCard = false;
    writing.drop();
    lifetime.abort();
    render(null, root);
    show([]);
    // Nothing had the focus before: the next Tab goes on from the words, not from the end of the page.
    if (!isGivenBack && !signal.aborted) focusText(ranges);
  };

  const back = (): void => {
    if (!writing.leave()) return;
    if (!hasCard || !hasBar) return close();
    hasCard = false;
    draw();
  };

  /** Goes on in the page from the words shown. */
  const goOn = (event: Event): void => {
    event.preventDefault();
    focusText(rangesOf(shown));
    close();
  };

  /** Tab past either end of the card: it does not hold the focus, and beyond it is the end of the page. */
  const onTab = (event: KeyboardEvent): void => {
    if (hasCard && !writing.isOpen() && host && leadsOut(event, host.root)) goOn(event);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const order = marked();
    if (event.key === 'Tab') return goOn(event);
    const at = order.findIndex((claim) => claim === current);
    const step = stepByKey(event.key, at, order.length, event.timeStamp, typed);
    if (!step) return;
    event.preventDefault();
    ({ typed } = step);
    go(order[step.at]);
  };

  const writing = createWriting(article, {
    isOf: ({ id }) => hasCard && id === current?.id,
    onChange: (words, isGone) => {
      told = words;
      draw();
      if (isGone) host?.root.querySelector<HTMLElement>('.card')?.focus();
    },
    onHidden: () => {
      close();
      say(t('note_hidden_said'));
    },
  });

  const cardOf = ({ id: claimId }: Claim) => (
    <ClaimCard
      report={article.report}
      claimId={claimId}
      t={t}
      onClose={() => hasCard && back()}
      onGo={(id) => {
        open(id);
        sayCurrent();
      }}
      onShowSpan={(...spans) => {
        line = 0;
        show(spans);
        scrollTo(rangesOf(spans));
        place();
      }}
      told={told}
      additions={article.additions}
      onCopy={(text) => current && void writing.copy(text, current)}
      onWish={(wish) => current && void writing.want(wish, current)}
      form={writing.form()}
    />
  );

  const draw = (): void => {
    if (!host) return;
    const opened = host;
    const { root } = opened;
    const order = marked();
    render(
      <>
        {hasBar && !hasCard && current && (
          <ClaimBar
            report={article.report}
            order={order}
            current={current}
            t={t}
            onFocus={(id) => id !== current?.id && go(claimById(article.report, id))}
            onOpen={open}
            onKey={onKey}
          />
        )}
        {hasCard && current && cardOf(current)}
        <output class="said" />
      </>,
      root,
    );
    if (hasCard) return;
    root.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // A page that holds the focus, by a modal dialog or a script, keeps it.
    if (!opened.hasFocus()) close();
  };

  const ensureHost = (): void => {
    if (host) return;
    lifetime = new AbortController();
    const until = { signal: AbortSignal.any([lifetime.signal, signal]), capture: true, passive: true };
    const opened = openHost(document, css, until.signal);
    for (const view of windowsOf(article.document)) {
      view.addEventListener(
        'keydown',
        (event) =>
          event.isTrusted && event.key === 'Escape' && !(writing.isOpen() && opened.holds(event)) && back(),
        until,
      );
      view.addEventListener(
        'pointerdown',
        (event) => event.isTrusted && !opened.holds(event) && writing.leave() && close(),
        until,
      );
      for (const type of ['scroll', 'resize']) view.addEventListener(type, follow, until);
    }
    opened.root.addEventListener(
      'focusout',
      ({ relatedTarget: to }) => !hasCard && to instanceof Node && !opened.root.contains(to) && close(),
      until,
    );
    opened.root.addEventListener('keydown', onTab, { signal: until.signal });
    const observer = new ResizeObserver(follow);
    observer.observe(opened.root);
    until.signal.addEventListener('abort', () => observer.disconnect());
    host = opened;
  };

  /** Makes a claim the one in question and shows where it stands; false where there is nothing to show. */
  const go = (claim: Claim | undefined, at?: number): boolean => {
    if (!claim || signal.aborted || (claim.id !== current?.id && !writing.leave())) return false;
    const ranges = rangesOf(claim.spans);
    if (at === undefined) scrollTo(ranges);
    // Behind a modal dialog of the page nothing can be worked.
    if (document.querySelector('dialog:modal')) return false;
    current = claim;
    line = at ?? 0;
    told = '';
    show(claim.spans);
    ensureHost();
    draw();
    host?.root.querySelector('.card')?.scrollTo(0, 0);
    if (hasCard) place();
    else follow();
    return true;
  };

  const open = (claimId: string, at?: number): void => {
    hasCard = true;
    go(claimById(article.report, claimId), at);
    hasCard = host !== null;
  };

  const topOf = ({ spans }: Claim): number => linesOf(rangesOf(spans))[0]?.top ?? -1;

  /** Where to begin: the claim in question while it can be seen, else the first one at or below the upper edge. */
  const begin = (order: readonly Claim[]): { readonly at: number; readonly isNew: boolean } => {
    const at = order.findIndex((claim) => claim === current);
    const top = current && at >= 0 ? topOf(current) : -1;
    if (at >= 0 && (host || (top >= 0 && top < window.innerHeight))) return { at, isNew: false };
    const below = order.findIndex((claim) => topOf(claim) >= 0);
    return { at: below < 0 ? order.length : below, isNew: true };
  };

  const obey = (command: Exclude<Command, 'marks'>): void => {
    if (command === 'card' && hasCard) return back();
    const order = marked();
    if (order.length === 0) return;
    const { at, isNew } = begin(order);
    const wanted = { next: isNew ? at : at + 1, previous: at - 1, card: at }[command];
    const to = order[Math.max(0, Math.min(wanted, order.length - 1))];
    const isSame = to === current && host !== null;
    if (command === 'card' && to) return open(to.id);
    if (!hasCard) hasBar = true;
    go(to);
    // Elsewhere the button that takes the focus says it.
    if (hasCard || isSame) sayCurrent();
  };

  const renew = (): void => {
    current &&= claimById(article.report, current.id);
    if (!host) return;
    if (!current) return close();
    show(current.spans);
    draw();
    follow();
  };

  /** Has at hand what the first card would wait for: its strings and its code. Nothing of it is on the page. */
  const prepare = (): void => {
    if (signal.aborted) return;
    render(article.report.claims.slice(0, 3).map(cardOf), document.createElement('div'));
  };

  signal.addEventListener('abort', close);
  requestIdleCallback(prepare);
  return { open, obey, say, renew, close, isOpen: () => host !== null };
}
