import { describe, expect, test } from 'vitest';

import { askedByPages } from '../../scripts/browser/asked-by-pages.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixturePages } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { hasHost, registeredMarks } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const ALL = fixturePages();
const OTHERS = ALL.filter((page) => page.kind === 'none');

describe.each(BROWSERS)('a page without an article in %s', (name) => {
  const session = useSession(name, ALL);

  test.each(OTHERS)('stays as it is, and nothing is sent: $what', async ({ url }) => {
    const { probe, server, open } = session();
    const before = server.requests.length;
    const { page, tabId, troubles } = await open(url);
    await until('the content script', () => probe.hasContentScript(tabId));
    expect(await probe.messagesFrom(tabId)).toEqual([]);
    expect(await probe.stateOf(tabId)).toBeNull();
    expect(await probe.badgeOf(tabId)).toBe('');
    expect(await hasHost(page)).toBe(false);
    expect(await registeredMarks(page)).toBe(0);
    const frames = page.frames().map((frame) => frame.url());
    expect(askedByPages(server.requests.slice(before)).map((request) => request.url)).toEqual(frames);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
