import { afterEach, beforeEach, vi } from 'vitest';

import { start } from '../../entrypoints/content/start.ts';
import { ContentScriptContext } from '../../platform/content-lifetime.ts';
import { SENTENCE, show } from './dom.ts';
import { sent, setInstalled } from './fake-browser.ts';

const HOME = location.href;
/** A sentence in which somebody says something. */
export const claimOf = (who: string): string =>
  `${who} sagte am Abend vor dem Rat der Stadt, dass gebaut wird.`;
/** A paragraph that begins with what somebody says. */
export const paragraph = (who: string): string => `<p>${claimOf(who)} ${SENTENCE}</p>`;
/** A page with an article in which some people say something. */
export const articleOf = (...people: readonly string[]): string =>
  `<main><div><article><h1>Neue Brücke</h1>${people.map(paragraph).join('')}` +
  `<p>1. ${SENTENCE} ${SENTENCE}</p><p>2. ${SENTENCE} ${SENTENCE}</p><p>3. ${SENTENCE} ${SENTENCE}</p></article></div></main>`;

/** One of several articles on a page, with some more paragraphs. */
export const part = (who: string, path: string, title: string, more: number): string =>
  `<article data-url="https://news.example${path}"><h1>${title}</h1>${paragraph(who)}` +
  `${`<p>${SENTENCE} ${SENTENCE}</p>`.repeat(more)}</article>`;

/** The article on the page. */
export const article = (): Element => document.querySelector('article')!;
/** The words under marks. */
export const marked = (): readonly string[] =>
  [...(CSS.highlights.get('sayso-solid') ?? [])].map(String).filter((words) => words !== '');
/** How many passages are lit as the ones in question. */
export const inQuestion = (): number => CSS.highlights.get('sayso-active')!.size;
/** The first paragraph of the article. */
export const words = (): Element => document.querySelector('article p')!;
/** How many cards are open. */
export const cards = (): number => document.querySelectorAll(':root > [data-sayso]').length;

/** Lets the page come to rest: all that is under way happens, and as much time goes by. */
export const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** Goes to another address as a framework does. */
export async function moveTo(path: string, how: 'pushState' | 'replaceState' = 'pushState'): Promise<void> {
  const moved = new Promise((done) => navigation.addEventListener('navigatesuccess', done, { once: true }));
  history[how](null, '', path);
  await moved;
}

/** Says that the page is seen again, kept by the browser or loaded anew. */
export const comeBack = (persisted: boolean): void => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
};

let context: ContentScriptContext;
/** The content script that was started last. */
export const running = (): ContentScriptContext => context;
/** Starts the content script. */
export const inject = (): void => {
  context = new ContentScriptContext();
  start(context);
};

/** Opens an article with its marks on the page. */
export async function open(...people: readonly string[]): Promise<void> {
  show(articleOf(...people));
  inject();
  await pass(0);
  if (marked().length !== people.length) throw new Error('The article was not marked.');
}

/** Gives each test a page of its own and a clock to turn; a test must leave nothing on the page. */
export function useVisits(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    // The made clock takes idle time for timers, and will not have it taken back as anything else.
    window.cancelIdleCallback = (id) => window.clearTimeout(id);
    history.replaceState(null, '', '/politik/bruecke-1.html');
    setInstalled(true);
  });

  afterEach(() => {
    setInstalled(false);
    if (!context.isInvalid || marked().length + cards() > 0)
      throw new Error('Something was left on the page.');
    sent.length = 0;
    vi.useRealTimers();
    show('');
    history.replaceState(null, '', HOME);
  });
}
