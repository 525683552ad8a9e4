import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { readAllowedTabs, registerAllowedSites } from '../../platform/allowed-sites.ts';
import { NEWS_MATCHES } from '../../platform/news-sites.ts';
import { allowAlways, contentFiles, readOnce, siteAccess } from '../../platform/sites.ts';
import { aBrowserWithSites, type SitesBrowser } from './sites-browser.ts';

const JS = 'content-scripts/content.js';
const CSS = 'content-scripts/content.css';
const SITE = 'https://blog.example.org/*';
let sites: SitesBrowser;

beforeEach(() => {
  fakeBrowser.reset();
  sites = aBrowserWithSites({ js: [JS], css: [CSS] });
});

describe('the access to a tab', () => {
  it.each([
    ['https://www.merkur.de/politik/a-1.html', 'listed'],
    ['https://blog.example.org/post', 'ask'],
    ['http://localhost:8080/', 'ask'],
    ['about:addons', 'restricted'],
    ['chrome://extensions', 'restricted'],
    ['file:///tmp/a.html', 'restricted'],
    ['https://chromewebstore.google.com/detail/x', 'restricted'],
    ['https://addons.mozilla.org/de/firefox/', 'restricted'],
    ['', 'restricted'],
    [undefined, 'restricted'],
  ])('%s: %s', async (url, access) => {
    expect(await siteAccess({ url })).toBe(access);
  });

  it('is allowed where the reader allowed it', async () => {
    sites.granted.add(SITE);
    expect(await siteAccess({ url: 'https://blog.example.org/post' })).toBe('allowed');
    expect(await siteAccess({ url: 'https://other.example.org/post' })).toBe('ask');
  });

  it('has to be asked for again where the reader took a listed site back', async () => {
    sites.granted.delete('*://*.merkur.de/*');
    expect(await siteAccess({ url: 'https://www.merkur.de/' })).toBe('ask');
  });
});

describe('the content script’s files', () => {
  it('are those of all entries', () => {
    Object.assign(fakeBrowser.runtime, {
      getManifest: () => ({ content_scripts: [{ js: [JS] }, { css: [CSS], all_frames: true }] }),
    });
    expect(contentFiles()).toEqual({ js: [JS], css: [CSS] });
  });

  it('are paths, also where the browser tells whole addresses', () => {
    aBrowserWithSites({ js: [JS], css: [`moz-extension://11111111-2222-4333-8444-555555555555/${CSS}`] });
    expect(contentFiles()).toEqual({ js: [JS], css: [CSS] });
  });
});

describe('reading once', () => {
  it('brings the files the manifest names into the tab', async () => {
    expect(await readOnce(7)).toBe(true);
    expect(sites.injected).toEqual([
      { tabId: 7, allFrames: true, files: [CSS] },
      { tabId: 7, files: [JS] },
    ]);
  });

  it('is false where the browser lets nobody in', async () => {
    sites.closedTabs.add(7);
    expect(await readOnce(7)).toBe(false);
  });
});

describe('allowing for good', () => {
  it('asks for exactly the site, and at once', () => {
    void allowAlways('https://blog.example.org/post?x#y');
    expect(sites.asked).toEqual([[SITE]]);
  });

  it.each([true, false])('tells the reader’s answer: %s', async (answer) => {
    sites.answer = answer;
    expect(await allowAlways('https://blog.example.org/post')).toBe(answer);
  });

  it('does not ask where it cannot be', async () => {
    expect(await allowAlways('about:blank')).toBe(false);
    expect(sites.asked).toEqual([]);
  });
});

const matches = (): unknown => sites.registered.get('allowed-sites')?.matches;

describe('the script for allowed sites', () => {
  it('is not registered while nothing is allowed', async () => {
    await registerAllowedSites();
    expect(sites.registered.size).toBe(0);
  });

  it('follows what is allowed, under one id', async () => {
    sites.granted.add(SITE);
    await registerAllowedSites();
    expect(matches()).toEqual([SITE]);
    sites.granted.add('https://a.example.org/*');
    await registerAllowedSites();
    expect(matches()).toEqual(['https://a.example.org/*', SITE]);
    sites.granted.delete(SITE);
    sites.granted.delete('https://a.example.org/*');
    await registerAllowedSites();
    expect(sites.registered.size).toBe(0);
  });

  it('stays over a restart, and away from sites of the list', async () => {
    sites.granted.add('https://*/*');
    await registerAllowedSites();
    expect(sites.registered.get('allowed-sites')).toMatchObject({
      js: [JS],
      excludeMatches: NEWS_MATCHES,
      persistAcrossSessions: true,
    });
  });

  it('runs in no frame, but its sheet is in all of them', async () => {
    sites.granted.add(SITE);
    await registerAllowedSites();
    expect(sites.registered.get('allowed-sites')).not.toHaveProperty('allFrames');
    expect(sites.registered.get('allowed-sites-sheet')).toMatchObject({
      matches: [SITE],
      css: [CSS],
      allFrames: true,
      matchOriginAsFallback: true,
      excludeMatches: NEWS_MATCHES,
    });
    expect(sites.registered.get('allowed-sites-sheet')).not.toHaveProperty('js');
  });

  it('is joined by its sheet where an older version registered it alone', async () => {
    sites.granted.add(SITE);
    sites.registered.set('allowed-sites', { id: 'allowed-sites' });
    await registerAllowedSites();
    expect([...sites.registered.keys()]).toEqual(['allowed-sites', 'allowed-sites-sheet']);
  });

  it('is registered once when two events come together', async () => {
    sites.granted.add(SITE);
    await Promise.all([registerAllowedSites(), registerAllowedSites()]);
    expect(matches()).toEqual([SITE]);
  });

  it('tries again after the browser refused', async () => {
    sites.granted.add(SITE);
    sites.refuseOnce = true;
    await expect(registerAllowedSites()).rejects.toThrow('refused');
    await registerAllowedSites();
    expect(matches()).toEqual([SITE]);
  });
});

it('tabs of a site just allowed are read, those with a script already are not read again', async () => {
  sites.open.push(1, 2);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId) => {
    if (tabId === 2) return true;
    throw new Error('Receiving end does not exist.');
  });
  await readAllowedTabs([SITE]);
  expect(sites.injected.map(({ tabId }) => tabId)).toEqual([1, 1]);
});
