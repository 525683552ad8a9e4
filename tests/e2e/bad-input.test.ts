import { describe, expect, test } from 'vitest';

import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitForStatus, waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { pageOfNesting, pageOfNodes, pageOfOneNode, pageOfText } from '../fixtures/large-pages.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const TEXT = { url: 'https://www.spiegel.de/panorama/viel-text', html: pageOfText(10) };
const NODES = { url: 'https://www.spiegel.de/panorama/viele-knoten', html: pageOfNodes(100_000) };
/** What Firefox itself says of deep pages. */
const TOO_DEEP = /The document tree is too deep/;
const LARGE = [
  { what: '100,000 nodes', ...NODES },
  {
    // Of ten times as many Firefox itself makes no page within half a minute.
    what: '10,000 nested elements',
    url: 'https://www.spiegel.de/panorama/tief',
    html: pageOfNesting(10_000),
  },
  { what: '10 MB of text', ...TEXT },
  {
    what: '10 MB in one text node',
    url: 'https://www.spiegel.de/panorama/ein-knoten',
    html: pageOfOneNode(10),
  },
  {
    what: '10 MB of white space',
    url: 'https://www.spiegel.de/panorama/leere',
    html: pageOfOneNode(10, ' \t'),
  },
];
const FOREIGN = [
  { ...fixture('english'), language: 'en' },
  { ...fixture('cyrillic'), language: 'ru' },
];

describe.each(BROWSERS)('bad input in %s', (name) => {
  const session = useSession(name, [DEMO, ...LARGE, ...FOREIGN]);

  test.each(FOREIGN)('a language that is not read is named: $language', async ({ url, language }) => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(url);
    expect(await waitForStatus(probe, tabId, 'unsupported-language')).toMatchObject({ url, language });
    expect(troubles).toEqual([]);
    await page.close();
  });

  test.each(LARGE)('$what: the page is read or given up on, and goes on', async ({ url }) => {
    const { probe, open } = session();
    const { page, tabId, troubles } = await open(url);
    const state = await until('a state other than reading', async () => {
      const seen = await probe.stateOf(tabId);
      return seen !== null && seen.status !== 'reading' && seen;
    });
    expect(state.status === 'no-article' ? state.reason : state.status).toMatch(/^(?:ready|too-slow)$/);
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(troubles.filter((trouble) => !TOO_DEEP.test(trouble))).toEqual([]);
    await page.close();
  });

  test('a tab closed while it is read leaves nothing behind', async () => {
    const { probe, driven, open } = session();
    const page = await driven.browser.newPage();
    await page.goto(TEXT.url, { waitUntil: 'domcontentloaded' });
    await page.close();
    const { page: next, tabId } = await open(DEMO.url);
    await waitUntilPainted(probe, tabId);
    const keysOfOthers = async (): Promise<readonly string[]> =>
      (await probe.sessionKeys()).filter((key) => !key.endsWith(`:${tabId}`));
    await expect.poll(keysOfOthers, { timeout: 20_000 }).toEqual([]);
    await next.close();
  });
});
