import { describe, expect, test, vi } from 'vitest';

import { firstText, show, SENTENCE } from './dom.ts';
import { tell, textsRead, typesSent } from './fake-browser.ts';
import {
  article,
  articleOf,
  claimOf,
  inject,
  inQuestion,
  marked,
  open,
  paragraph,
  pass,
  useVisits,
} from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

/** Two frames of a screen: what is wrong must not be seen longer. */
const FRAMES = 34;
/** Once a page is quiet for this long, what can be marked is. */
const QUIET = 300;
const main = (): Element => document.querySelector('main')!;
const change = (): void => firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');

describe('marks on words that change', () => {
  test('go before they are seen on others', async () => {
    await open('Ada Lindt', 'Bo Kern');
    change();
    await pass(FRAMES);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('take the light of the words in question along', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    expect(inQuestion()).toBe(1);
    change();
    await pass(FRAMES);
    expect(inQuestion()).toBe(0);
  });

  test('go in a shadow tree, too', async () => {
    show('<main><h1>Neue Brücke</h1><news-text></news-text></main>');
    const tree = document.querySelector('news-text')!.attachShadow({ mode: 'open' });
    tree.innerHTML = articleOf('Ada Lindt', 'Bo Kern').replace(/<h1.*?<\/h1>/, '');
    inject();
    await pass(0);
    // Paragraphs of a shadow tree are none of the page's, so the reader asks for it.
    tell({ type: 'read-again' });
    await pass(0);
    expect(marked()).toHaveLength(2);
    const words = tree.querySelector('article p')!.firstChild;
    if (words instanceof Text) words.replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(FRAMES);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('go as fast on a page that never rests', async () => {
    await open('Ada Lindt', 'Bo Kern');
    article().insertAdjacentHTML('beforeend', '<b>0</b>');
    const ticker = setInterval(() => (article().lastChild!.textContent += '.'), 40);
    await pass(8000);
    expect(marked()).toHaveLength(2);
    change();
    await pass(FRAMES);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
    clearInterval(ticker);
  });

  test('go from a headline outside of the body, too', async () => {
    show(
      `<main><header><h1>Ada sagte dem Rat die neue Brücke zu.</h1></header>${articleOf('Bo Kern').replace(/<h1.*?<\/h1>/, '')}</main>`,
    );
    inject();
    await pass(0);
    expect(marked()).toHaveLength(2);
    firstText('h1').insertData(4, 'lie');
    await pass(FRAMES);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });
});

describe('marks come back within 300 ms of quiet', () => {
  test.each([
    ['the same words are set anew', () => (main().innerHTML += '')],
    ['the whole page is', () => (document.body.innerHTML += '')],
    ['the article is taken out and put in again', () => article().replaceWith(article().cloneNode(true))],
    ['other text comes before', () => article().insertAdjacentHTML('afterbegin', `<p>${SENTENCE} Ja.</p>`)],
    [
      'the words are cut into several nodes',
      () => {
        const clone = article().cloneNode(true) as Element;
        clone.querySelectorAll('p').forEach((one) => (one.firstChild as Text).splitText(5).splitText(9));
        article().replaceWith(clone);
      },
    ],
    [
      'paragraphs change places',
      () => {
        const all = [...article().querySelectorAll('p')].toReversed();
        article().append(...all);
      },
    ],
  ])('when %s', async (_, act) => {
    await open('Ada Lindt', 'Bo Kern');
    act();
    await pass(QUIET);
    expect(marked().toSorted()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    await pass(10_000);
    expect(marked().toSorted()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
  });

  test('after a time without an article, and the background need not read it again', async () => {
    await open('Ada Lindt');
    const html = main().innerHTML;
    main().innerHTML = '<p>…</p>';
    await pass(FRAMES);
    expect(marked()).toEqual([]);
    await pass(200);
    main().innerHTML = html;
    await pass(QUIET);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    await pass(10_000);
    expect(textsRead()).toHaveLength(1);
  });

  test('where the words are still there, but only in another place than beside what said whose they are', async () => {
    await open('Ada Lindt', 'Bo Kern');
    main().innerHTML = main().innerHTML.replace('Ada Lindt sagte', 'Ada Lindt schwieg');
    await pass(QUIET);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });
});

test('an article that goes without a word is taken back, and read when one comes', async () => {
  await open('Ada Lindt');
  main().innerHTML = '<p>…</p>';
  await pass(5000);
  expect(typesSent()).toEqual(['read-article', 'no-article']);
  main().innerHTML = articleOf('Bo Kern');
  await pass(3000);
  expect(marked()).toEqual([claimOf('Bo Kern')]);
});

test('another article in the same place is read although the address stays', async () => {
  await open('Ada Lindt');
  main().innerHTML = articleOf('Bo Kern').replaceAll('gebaut', 'nie gebaut').replaceAll('Brücke', 'Bahn');
  await pass(FRAMES);
  expect(marked()).toEqual([]);
  await pass(1000);
  expect(marked()).toEqual([claimOf('Bo Kern').replace('gebaut', 'nie gebaut')]);
});

test('a page that puts its article in place again and again is given up on for ever longer', async () => {
  await open('Ada Lindt');
  let marks = 0;
  const registry = CSS.highlights.get('sayso-solid')!;
  const add = vi.spyOn(registry, 'add');
  const ticker = setInterval(() => (main().innerHTML += ''), 400);
  await pass(60_000);
  marks = add.mock.calls.length;
  await pass(60_000);
  clearInterval(ticker);
  expect(marks).toBeLessThanOrEqual(50);
  expect(add.mock.calls.length - marks).toBeLessThanOrEqual(20);
  await pass(120_000);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
  expect(textsRead()).toHaveLength(1);
});

test('names that change with every scroll cost three looks, then ever fewer', async () => {
  await open('Ada Lindt');
  const looks = vi.spyOn(document, 'querySelector');
  for (let at = 0; at < 100; at++) {
    document.body.classList.toggle('scrolled');
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await pass(300);
  }
  document.body.removeAttribute('class');
  expect(looks.mock.calls.filter(([selector]) => selector.startsWith('time')).length).toBeLessThanOrEqual(10);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
});

const hide = (isHidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
  if (!isHidden) Reflect.deleteProperty(document, 'hidden');
};

describe('a tab nobody sees', () => {
  test('is read when somebody does', async () => {
    show(articleOf('Ada Lindt'));
    hide(true);
    inject();
    await pass(60_000);
    expect(typesSent()).toEqual([]);
    expect(tell({ type: 'ping' })).toEqual([true]);
    hide(false);
    await pass(0);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
  });

  test('is caught up with when somebody does', async () => {
    await open('Ada Lindt', 'Bo Kern');
    hide(true);
    change();
    article().insertAdjacentHTML('beforeend', paragraph('Cem Ott'));
    await pass(60_000);
    expect(textsRead()).toHaveLength(1);
    hide(false);
    await pass(FRAMES);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
    await pass(1000);
    expect(marked()).toContain(claimOf('Cem Ott'));
  });
});
