import type { Page } from 'puppeteer-core';

/** Collects console errors, warnings and uncaught exceptions of a page from now on. */
export function watchTroubles(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  return troubles;
}
