import { JSDOM, VirtualConsole } from 'jsdom';

import { lendDom } from '../../../scripts/annotate/lend-dom.ts';

// Tests import this before anything of the page side, which asks for the platform's classes when it is loaded.
lendDom(new JSDOM('').window);

/** A document that is never laid out and runs no scripts. */
export const documentOf = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
