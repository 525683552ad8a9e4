import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { startPageServer, type PageServer } from '../../scripts/browser/page-server.ts';
import { STORIES } from '../../scripts/gallery/all-stories.ts';
import { serveBuiltGallery, type BuiltGallery } from '../../scripts/gallery/serve-built.ts';

declare global {
  interface Window {
    /** In the gallery's page, put there below. */
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

let gallery: BuiltGallery;
let server: PageServer;
let driven: DrivenBrowser;
let page: Page;

beforeAll(async () => {
  gallery = await serveBuiltGallery();
  server = await startPageServer([]);
  driven = await launchBrowser('chromium', { port: server.port });
  page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(axe.source);
});

afterAll(async () => {
  await driven?.close();
  await server?.close();
  await gallery?.close();
});

/** Shows a state of a story in a window of this width. */
async function show(story: string, state: string, lang: 'de' | 'en', width: number): Promise<void> {
  await page.setViewport({ width, height: 640 });
  await page.goto(`${gallery.url}?${new URLSearchParams({ story, state, lang })}`);
}

/** What axe finds in the state shown, by the colours the browser really paints. */
async function broken(
  scheme: 'light' | 'dark',
  rules: Readonly<Record<string, boolean>>,
  only: string[] = [],
): Promise<readonly string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return page.evaluate(
    async (switched, asked) => {
      const { violations, passes } = await window.axe.run(document, {
        rules: Object.fromEntries(Object.entries(switched).map(([id, enabled]) => [id, { enabled }])),
        ...(asked.length > 0 && { runOnly: asked }),
      });
      if (passes.length === 0) return ['axe found nothing to look at'];
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    rules,
    only,
  );
}

/** What sticks out of the window sideways, or is cut off where one cannot scroll to the rest. */
const cutOff = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const trees = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const parts = [document, ...trees].flatMap((root) => [...root.querySelectorAll('body *, :host *')]);
    const cut = parts
      // The words of a field move under the caret.
      .filter((part) => part.localName !== 'input')
      .filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
      .filter((part) => {
        const { overflowX, textOverflow } = getComputedStyle(part);
        return overflowX !== 'visible' && textOverflow !== 'ellipsis';
      });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px of page`] : []),
      ...cut.map((part) => `${part.localName}.${part.className}: ${part.textContent.slice(0, 60)}`),
    ];
  });

describe.each([...STORIES])('%s', (name, { place, width, states }) => {
  // What lies over somebody else's page is no page of its own.
  const isPage = place === 'own-page';
  const rules = { region: isPage, 'landmark-one-main': isPage, 'page-has-heading-one': isPage };

  describe.each(Object.keys(states))('%s', (state) => {
    it('is accessible, in both languages and both schemes', async () => {
      await show(name, state, 'de', width);
      expect(await broken('light', rules)).toEqual([]);
      expect(await broken('dark', {}, ['color-contrast'])).toEqual([]);
      await show(name, state, 'en', width);
      expect(await broken('light', { ...rules, 'color-contrast': false })).toEqual([]);
    });

    it('has room in 320 px, as a window of 640 px has at 200 %', async () => {
      await show(name, state, 'de', 320);
      expect(await cutOff()).toEqual([]);
    });
  });
});

it('axe would notice pale words, and the measure what is too wide', async () => {
  await show('page-elements', 'table', 'de', 320);
  await page.evaluate(() => {
    const bad = document.createElement('p');
    bad.style.cssText = 'color: oklch(0.8 0 0); width: 400px';
    bad.textContent = 'Blass und breit';
    document.querySelector('main')?.append(bad);
  });
  expect(await broken('light', {})).toEqual([expect.stringContaining('color-contrast')]);
  expect(await cutOff()).not.toEqual([]);
});
