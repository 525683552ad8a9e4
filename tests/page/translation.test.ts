import { afterEach, describe, expect, test, vi } from 'vitest';

import { show } from './dom.ts';
import { sent, textsRead, typesSent } from './fake-browser.ts';
import { article, articleOf, claimOf, inject, marked, moveTo, open, pass, useVisits } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

const root = document.documentElement;
const lang = root.lang;

afterEach(() => {
  root.removeAttribute('class');
  root.lang = lang;
});

/** All text nodes of the article. */
function textNodes(): readonly Text[] {
  const walker = document.createTreeWalker(article(), NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const english = 'Somebody said in the evening before the council of the town that it will be built. '.repeat(
  3,
);

/** Puts translated words in place of the page's, as Chrome does; returns the way back. */
function translateLikeChrome(): () => void {
  const undo = textNodes().map((node) => {
    const outer = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    const inner = outer.cloneNode() as HTMLElement;
    inner.textContent = english;
    outer.append(inner);
    node.replaceWith(outer);
    return () => outer.replaceWith(node);
  });
  root.classList.add('translated-ltr');
  return () => {
    root.classList.remove('translated-ltr');
    for (const one of undo) one();
  };
}

/** The same as Firefox does. */
function translateLikeFirefox(): () => void {
  root.lang = 'en';
  const undo = textNodes().map((node) => {
    const { data } = node;
    node.data = english;
    return () => (node.data = data);
  });
  return () => {
    root.lang = 'de';
    for (const one of undo) one();
  };
}

describe.each([
  ['Chrome', translateLikeChrome],
  ['Firefox', translateLikeFirefox],
])('a page that %s translates', (_, translate) => {
  test('loses its marks, is not read, and has them back when the original is', async () => {
    root.lang = 'de';
    await open('Ada Lindt');
    const undo = translate();
    await pass(34);
    expect(marked()).toEqual([]);
    await pass(10_000);
    expect(typesSent()).toEqual(['read-article', 'no-article']);
    expect(sent.at(-1)).toMatchObject({ reason: 'translated' });
    undo();
    await pass(1000);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(textsRead()).toHaveLength(2);
    expect(textsRead()[1]).toBe(textsRead()[0]);
  });

  test('stays unread when it goes on to the next article translated', async () => {
    root.lang = 'de';
    await open('Ada Lindt');
    translate();
    await pass(1000);
    show(articleOf('Bo Kern').replaceAll('sagte', 'said'));
    translate();
    await moveTo('/politik/zwei.html');
    await pass(10_000);
    expect(textsRead()).toHaveLength(1);
  });
});

test('a page that is translated before it is read says so, and is read once it shows its own words', async () => {
  root.lang = 'de';
  show(articleOf('Ada Lindt'));
  const undo = translateLikeChrome();
  inject();
  await pass(5000);
  expect(sent).toMatchObject([{ type: 'no-article', reason: 'translated' }]);
  undo();
  await pass(1000);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
});

test('a page in words of two languages that goes on to the other is no translation', async () => {
  root.lang = 'de';
  await open('Ada Lindt');
  await moveTo('/en/bridge.html');
  root.lang = 'en';
  show(articleOf('Bo Kern'));
  await pass(5000);
  expect(marked()).toEqual([claimOf('Bo Kern')]);
});
