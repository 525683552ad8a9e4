import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { show } from './dom.ts';
import { sent, setInstalled, tell, textsRead, typesSent } from './fake-browser.ts';
import {
  article,
  articleOf,
  cards,
  claimOf,
  comeBack,
  inject,
  marked,
  moveTo,
  open,
  paragraph,
  pass,
  running,
  words,
  useVisits,
} from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

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
    show('<main><h1>Eins</h1></main>');
    inject();
    comeBack(true);
    await pass(10_000);
    expect(sent).toEqual([]);
  });
});

describe('a card', () => {
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

test('marks come back after the page has cleared all highlights', async () => {
  await open('Ada Lindt');
  CSS.highlights.clear();
  await pass(2000);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
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
  const first = running();
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
