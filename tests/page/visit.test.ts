import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { start } from '../../entrypoints/content/start.ts';
import { ContentScriptContext } from '../../platform/content-lifetime.ts';
import { firstText, SENTENCE, show } from './dom.ts';
import { sent, setInstalled, tell, textsRead, typesSent } from './fake-browser.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const HOME = location.href;
const claimOf = (who: string): string => `${who} sagte am Abend vor dem Rat der Stadt, dass gebaut wird.`;
const paragraph = (who: string): string => `<p>${claimOf(who)} ${SENTENCE}</p>`;
const articleOf = (...people: readonly string[]): string =>
  `<main><div><article><h1>Neue Brücke</h1>${people.map(paragraph).join('')}` +
  `<p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p><p>${SENTENCE} ${SENTENCE}</p></article></div></main>`;

const article = (): Element => document.querySelector('article')!;
const marked = (): readonly string[] =>
  [...(CSS.highlights.get('sayso-solid') ?? [])].map(String).filter((words) => words !== '');
const cards = (): number => document.querySelectorAll(':root > [data-sayso]').length;

/** Lets the page come to rest: all that is under way happens, and as much time goes by. */
const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** Goes to another address as a framework does. */
async function moveTo(path: string): Promise<void> {
  const moved = new Promise((done) => navigation.addEventListener('navigatesuccess', done, { once: true }));
  history.pushState(null, '', path);
  await moved;
}

/** Says that the page is seen again, kept by the browser or loaded anew. */
const comeBack = (persisted: boolean): void => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
};

let context: ContentScriptContext;
const inject = (): void => {
  context = new ContentScriptContext();
  start(context);
};

/** Opens an article with its marks on the page. */
async function open(...people: readonly string[]): Promise<void> {
  show(articleOf(...people));
  inject();
  await pass(0);
  if (marked().length !== people.length) throw new Error('The article was not marked.');
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/politik/bruecke-1.html');
  setInstalled(true);
});

afterEach(() => {
  setInstalled(false);
  if (!context.isInvalid || marked().length + cards() > 0) throw new Error('Something was left on the page.');
  sent.length = 0;
  vi.useRealTimers();
  show('');
  history.replaceState(null, '', HOME);
});

describe('going on without a load', () => {
  test('to a page without an article takes marks and card along, and says so', async () => {
    await open('Ada Lindt');
    expect(tell({ type: 'show-claim', claimId: 'c0' })).toEqual([true]);
    expect(cards()).toBe(1);
    show('<main><h1>Startseite</h1><ul><li>Eins</li></ul></main>');
    await moveTo('/politik/');
    await pass(0);
    expect([marked(), cards()]).toEqual([[], 0]);
    expect(typesSent()).toEqual(['read-article', 'no-article']);
    await pass(10_000);
    expect(typesSent()).toEqual(['read-article', 'no-article']);
  });

  test('to another article reads it, also where its text comes late', async () => {
    await open('Ada Lindt');
    await moveTo('/politik/bad-2.html');
    await pass(500);
    show('<main>…</main>');
    await pass(250);
    expect(marked()).toEqual([]);
    show(articleOf('Bo Kern'));
    await pass(2000);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('to another address of the same text changes nothing', async () => {
    await open('Ada Lindt');
    await moveTo('/politik/bruecke-1.html?seite=2');
    await pass(10_000);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(textsRead()).toHaveLength(1);
  });

  test('from one page without an article to the next stays unheard', async () => {
    show('<main><h1>Eins</h1></main>');
    inject();
    await moveTo('/politik/zwei.html');
    await pass(10_000);
    expect(sent).toEqual([]);
  });
});

test('an article that is put in place after the page has loaded is read', async () => {
  show('<main>…</main>');
  inject();
  await pass(100);
  expect(sent).toEqual([]);
  show(articleOf('Ada Lindt'));
  await pass(1000);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
});

describe('coming back to a page the browser has kept', () => {
  test('tells the background again what it has forgotten, and keeps the marks', async () => {
    await open('Ada Lindt');
    comeBack(true);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    await pass(0);
    expect(sent.map(({ type }) => type)).toEqual(['read-article', 'placed', 'read-article', 'placed']);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
  });

  test('says nothing on a page without an article, nor when the page was loaded anew', async () => {
    await open('Ada Lindt');
    comeBack(false);
    await pass(0);
    expect(textsRead()).toHaveLength(1);
    sent.length = 0;
    context = new ContentScriptContext();
    show('<main><h1>Eins</h1></main>');
    start(context);
    comeBack(true);
    await pass(10_000);
    expect(sent).toEqual([]);
  });
});

describe('text that comes later', () => {
  test('is read once the page is quiet, and the marks stay meanwhile', async () => {
    await open('Ada Lindt');
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(2500);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(textsRead()).toHaveLength(1);
    await pass(2500);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('while the background still reads is read, too', async () => {
    show(articleOf('Ada Lindt'));
    inject();
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(0);
    expect(textsRead()).toHaveLength(1);
    await pass(5000);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('waits for the reader to close the card', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(8000);
    expect([cards(), textsRead().length]).toEqual([1, 1]);
    await userEvent.keyboard('{Escape}');
    await pass(2500);
    expect(textsRead()).toHaveLength(2);
  });

  test('of less than a sentence, or outside of the article, is let be', async () => {
    await open('Ada Lindt');
    article().insertAdjacentHTML('beforeend', '<p>Mehr folgt.</p>');
    document.body.insertAdjacentHTML('beforeend', `<div class="comments">${paragraph('Bo Kern')}</div>`);
    await pass(10_000);
    expect(textsRead()).toHaveLength(1);
  });

  test('without end is read five times and no more', async () => {
    await open('Ada Lindt');
    for (let at = 0; at < 12; at++) {
      article().insertAdjacentHTML('beforeend', paragraph(`Person ${at}`));
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await pass(10_000);
    }
    expect(textsRead()).toHaveLength(6);
  });

  test('in place of marked words takes their mark as soon as the page is quiet', async () => {
    await open('Ada Lindt', 'Bo Kern');
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('in place of the words in question takes their light, too', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    const inQuestion = (): number => CSS.highlights.get('sayso-active')!.size;
    expect(inQuestion()).toBe(1);
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    expect(inQuestion()).toBe(0);
  });

  test('in place of marked words takes their mark on a page that never rests, too', async () => {
    await open('Ada Lindt', 'Bo Kern');
    article().insertAdjacentHTML('beforeend', '<b>0</b>');
    const ticker = setInterval(() => (article().lastChild!.textContent += '.'), 400);
    await pass(8000);
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    clearInterval(ticker);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('in place of a headline outside of the body takes its mark, too', async () => {
    show(
      `<main><header><h1>Ada sagte dem Rat die neue Brücke zu.</h1></header>${articleOf('Bo Kern').replace(/<h1.*?<\/h1>/, '')}</main>`,
    );
    inject();
    await pass(0);
    expect(marked()).toHaveLength(2);
    firstText('h1').insertData(4, 'lie');
    await pass(1500);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('that only sets the same words anew keeps the marks', async () => {
    await open('Ada Lindt');
    document.querySelector('main')!.innerHTML += '';
    await pass(10_000);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
  });
});

describe('a card', () => {
  const words = (): HTMLElement => document.querySelector('article p')!;

  test('opens at a click on its claim and closes at one beside it', async () => {
    await open('Ada Lindt');
    await userEvent.click(words(), { position: { x: 20, y: 8 } });
    expect(cards()).toBe(1);
    await userEvent.click(document.querySelector('h1')!);
    expect(cards()).toBe(0);
  });

  test('neither opens nor closes at what the page’s scripts dispatch', async () => {
    await open('Ada Lindt');
    const { left, top } = words().getBoundingClientRect();
    const at = { bubbles: true, clientX: left + 20, clientY: top + 8 };
    words().dispatchEvent(new MouseEvent('click', at));
    expect(cards()).toBe(0);
    tell({ type: 'show-claim', claimId: 'c0' });
    words().dispatchEvent(new PointerEvent('pointerdown', at));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(cards()).toBe(1);
  });
});

test('a page that is loaded ahead is left alone until somebody sees it', async () => {
  Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
  show(articleOf('Ada Lindt'));
  inject();
  await pass(10_000);
  expect([sent, marked(), tell({ type: 'ping' })]).toEqual([[], [], []]);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  await pass(0);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
});

test('a second injection takes over from the first', async () => {
  await open('Ada Lindt');
  tell({ type: 'show-claim', claimId: 'c0' });
  const first = context;
  inject();
  expect([first.signal.aborted, marked(), cards()]).toEqual([true, [], 0]);
  await pass(0);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
  expect(tell({ type: 'show-claim', claimId: 'c0' })).toEqual([true]);
  expect(cards()).toBe(1);
});

test('a reload of the extension takes card and marks along within two seconds', async () => {
  await open('Ada Lindt');
  tell({ type: 'show-claim', claimId: 'c0' });
  const before = sent.length;
  setInstalled(false);
  await pass(2000);
  expect([marked(), cards()]).toEqual([[], 0]);
  await moveTo('/politik/zwei.html');
  article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
  await pass(10_000);
  expect(sent).toHaveLength(before);
});

test('an article in a frame of the same site is no part of the page’s', async () => {
  show(articleOf('Ada Lindt'));
  const frame = document.createElement('iframe');
  frame.srcdoc = articleOf('Bo Kern');
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  article().append(frame);
  await loaded;
  inject();
  await pass(0);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
  expect(textsRead()[0]).not.toContain('Bo Kern');
  await userEvent.click(frame);
  expect(cards()).toBe(0);
});
