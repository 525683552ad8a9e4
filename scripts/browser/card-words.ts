import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

import type { DrivenBrowser } from './driven-browser.ts';
import { contextOf, evaluateByBidi } from './firefox-window.ts';

/** The extension's one element on a page, see page/host.ts. */
export const HOST = 'html > div[data-sayso=card]';

/** A DOM tree with its closed shadow trees, as either protocol describes it. */
interface Tree {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Tree[];
}

/** Chrome DevTools Protocol, `DOM.describeNode` with `pierce`. */
const cdpSchema: v.GenericSchema<unknown, Tree> = v.pipe(
  v.object({
    localName: v.string(),
    nodeValue: v.string(),
    shadowRoots: v.optional(v.array(v.lazy(() => cdpSchema)), []),
    children: v.optional(v.array(v.lazy(() => cdpSchema)), []),
  }),
  v.transform((node) => ({
    name: node.localName,
    text: node.nodeValue,
    children: [...node.shadowRoots, ...node.children],
  })),
);

/** WebDriver BiDi, a node serialised with `includeShadowTree: 'all'`. */
const bidiSchema: v.GenericSchema<unknown, Tree> = v.pipe(
  v.object({
    value: v.object({
      localName: v.optional(v.string(), ''),
      nodeValue: v.optional(v.string(), ''),
      shadowRoot: v.nullish(v.lazy(() => bidiSchema)),
      children: v.optional(v.array(v.lazy(() => bidiSchema)), []),
    }),
  }),
  v.transform(({ value }) => ({
    name: value.localName,
    text: value.nodeValue,
    children: [...(value.shadowRoot ? [value.shadowRoot] : []), ...value.children],
  })),
);

/** @param framed words of the form, which has a document of its own: no protocol describes it in the tree */
const wordsOf = ({ name, text, children }: Tree, framed: string): string => {
  if (name === 'style') return '';
  if (name === 'iframe') return framed;
  return [text, ...children.map((child) => wordsOf(child, framed))].join(' ');
};

/** Words of the form for notes; empty while there is none. */
async function formWords(page: Page): Promise<string> {
  const words = page
    .mainFrame()
    .childFrames()
    .map((frame) =>
      frame
        .evaluate(() => {
          const form = document.querySelector('.sayso .note-form');
          if (!form) return '';
          const walker = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
          const all: string[] = [];
          while (walker.nextNode()) all.push(walker.currentNode.nodeValue ?? '');
          return all.join(' ');
        })
        .catch(() => ''),
    );
  return (await Promise.all(words)).join(' ');
}

async function chromiumTree(page: Page): Promise<Tree | undefined> {
  const session = await page.createCDPSession();
  try {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('${HOST}')`,
    });
    if (!result.objectId) return undefined;
    const { node } = await session.send('DOM.describeNode', {
      objectId: result.objectId,
      depth: -1,
      pierce: true,
    });
    return v.parse(cdpSchema, node);
  } finally {
    await session.detach();
  }
}

async function firefoxTree(page: Page): Promise<Tree | undefined> {
  const result = await evaluateByBidi(page, {
    target: { context: contextOf(page) },
    expression: `document.querySelector('${HOST}')`,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return result === undefined ? undefined : v.parse(bidiSchema, { value: result });
}

/**
 * All words of the open claim card in reading order, white space collapsed, folded parts included;
 * undefined when no card is open. The card's shadow tree is closed, so the protocols are asked, not the page.
 */
export async function cardWords(driven: DrivenBrowser, page: Page): Promise<string | undefined> {
  const tree = driven.name === 'chromium' ? await chromiumTree(page) : await firefoxTree(page);
  return (
    tree &&
    wordsOf(tree, await formWords(page))
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
