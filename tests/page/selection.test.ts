import { afterEach, expect, test } from 'vitest';

import { textOf } from '../../core/span.ts';
import type { ReadDocument } from '../../page/read-document.ts';
import { selectedSpans } from '../../page/selection.ts';
import { firstText, readShown, SENTENCE, show } from './dom.ts';

const PAGE =
  `<p id="before">Werbung vor dem Artikel.</p><main><article><h1>Neue Brücke</h1>` +
  `<p id="one">Der <b>Bürger\u00ADmeister</b> sagte: ﬁx und fertig.</p><p>${SENTENCE} ${SENTENCE}</p>` +
  `<figure><figcaption id="caption">Archiv</figcaption></figure><p id="two">Das  Amt widerspricht. ${SENTENCE}</p>` +
  `<p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p></article></main><p id="after">Mehr zum Thema.</p>`;

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  show('');
});

const select = (from: Node, start: number, to: Node, end: number): void =>
  document.getSelection()?.setBaseAndExtent(from, start, to, end);
const wordsSelected = ({ trees, index }: ReadDocument): readonly string[] =>
  selectedSpans(document, trees, index).map((span) => textOf(index.text, span));

function opened(): ReadDocument {
  show(PAGE);
  return readShown();
}

test('nothing selected is nothing, and so is a place in the text', () => {
  const read = opened();
  expect(wordsSelected(read)).toEqual([]);
  select(firstText('#one'), 2, firstText('#one'), 2);
  expect(wordsSelected(read)).toEqual([]);
});

test('words across elements and characters without ink', () => {
  const read = opened();
  select(firstText('#one'), 1, firstText('#one b'), 6);
  expect(wordsSelected(read)).toEqual(['er Bürger']);
  select(firstText('#one b'), 0, firstText('#one b'), 14);
  expect(wordsSelected(read)).toEqual(['Bürgermeister']);
});

test('selected from its end to its beginning', () => {
  const read = opened();
  select(firstText('#two'), 8, firstText('#two'), 0);
  expect(wordsSelected(read)).toEqual(['Das Amt']);
});

test('half a ligature is all of it', () => {
  const read = opened();
  const node = document.querySelector('#one')!.lastChild!;
  const at = node.textContent!.indexOf('ﬁ');
  select(node, at, node, at + 1);
  expect(wordsSelected(read)).toEqual(['fi']);
});

test('an element selected as a whole, by its place in another', () => {
  const read = opened();
  const paragraph = document.querySelector('#one')!;
  select(paragraph.parentNode!, 1, paragraph.parentNode!, 2);
  expect(wordsSelected(read)).toEqual(['Der Bürgermeister sagte: fix und fertig.']);
});

test('what is not the article is cut off', () => {
  const read = opened();
  select(firstText('#before'), 0, firstText('#one'), 3);
  expect(wordsSelected(read)).toEqual(['Neue Brücke\nDer']);
  select(firstText('#after'), 0, firstText('#after'), 4);
  expect(wordsSelected(read)).toEqual([]);
});

test('what stands between, and is left out of the text, parts nothing', () => {
  const read = opened();
  select(firstText('#one'), 0, firstText('#two'), 8);
  expect(wordsSelected(read)).toEqual([
    `Der Bürgermeister sagte: fix und fertig.\n${SENTENCE} ${SENTENCE}\nDas Amt`,
  ]);
  select(firstText('#caption'), 0, firstText('#caption'), 4);
  expect(wordsSelected(read)).toEqual([]);
});

test('words that the page has changed since are not taken for those that were read', () => {
  const read = opened();
  firstText('#two').data = 'Das Amt stimmt zu, und zwar ganz und gar und mit vielen Worten.';
  select(firstText('#two'), 0, firstText('#two'), 20);
  expect(wordsSelected(read)).toEqual([]);
});

test('words in an open shadow tree', () => {
  show('<main><h1>Neue Brücke</h1><news-text></news-text></main>');
  const shadow = document.querySelector('news-text')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = PAGE;
  const read = readShown();
  const node = shadow.querySelector('#two')!.firstChild!;
  select(node, 0, node, 8);
  expect(wordsSelected(read)).toEqual(['Das Amt']);
});
