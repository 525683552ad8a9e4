import { readDocument, type ReadDocument } from '../../page/read-document.ts';

/** A sentence of running text. */
export const SENTENCE =
  'Der Rat der Stadt hat am Abend nach langer Debatte über den Bau der neuen Brücke entschieden.';

/** Puts markup into the test's page. */
export function show(html: string): void {
  document.body.innerHTML = html;
}

/** Reads the article in the test's page; throws where there is none. */
export function readShown(): ReadDocument {
  const read = readDocument(document, 'https://news.example/a');
  if (read === 'none') throw new Error('no article found');
  return read;
}

/** The blocks found in some markup, as `role: text`. */
export function blocksIn(html: string): readonly string[] {
  show(html);
  const { article } = readShown();
  return article.blocks.map(({ role, start, end }) => `${role}: ${article.text.slice(start, end)}`);
}

/** The text node an element begins with. */
export function firstText(selector: string): Text {
  const node = document.querySelector(selector)?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no text in ${selector}`);
  return node;
}
