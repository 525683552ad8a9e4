import { fakeBrowser } from 'wxt/testing/fake-browser';

import { NEWS_MATCHES } from '../../platform/news-sites.ts';

interface Script {
  readonly id: string;
  readonly matches?: string[];
}

/** The parts of a browser that the fake one leaves out: manifest, permissions, scripting. */
export interface SitesBrowser {
  readonly granted: Set<string>;
  readonly registered: Map<string, Script>;
  readonly injected: {
    readonly tabId: number;
    readonly allFrames?: boolean;
    readonly files: readonly string[];
  }[];
  readonly asked: string[][];
  readonly closedTabs: Set<number>;
  /** Ids of the tabs that a query finds. */
  readonly open: number[];
  answer: boolean;
  refuseOnce: boolean;
}

type Injection = { target: { tabId: number; allFrames?: boolean }; files: string[] };

/** Puts them in place for one test; the news list is granted, as it is at install. */
export function aBrowserWithSites(files: { js: string[]; css: string[] }): SitesBrowser {
  const sites: SitesBrowser = {
    granted: new Set(NEWS_MATCHES),
    registered: new Map(),
    injected: [],
    asked: [],
    closedTabs: new Set(),
    open: [],
    answer: true,
    refuseOnce: false,
  };
  const inject = async ({ target, files: injected }: Injection): Promise<void> => {
    if (sites.closedTabs.has(target.tabId)) throw new Error('Cannot access contents of the page.');
    sites.injected.push({ ...target, files: injected });
  };
  const add = async (scripts: Script[]): Promise<void> => {
    if (sites.refuseOnce) {
      sites.refuseOnce = false;
      throw new Error('refused');
    }
    if (scripts.some(({ id }) => sites.registered.has(id))) throw new Error('Duplicate script id.');
    for (const script of scripts) sites.registered.set(script.id, script);
  };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [files] }) });
  Object.assign(fakeBrowser.tabs, { query: async () => sites.open.map((id) => ({ id })) });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((each) => sites.granted.has(each)),
    getAll: async () => ({ origins: [...sites.granted], permissions: [] }),
    request: async ({ origins }: { origins: string[] }) => {
      sites.asked.push(origins);
      return sites.answer;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    insertCSS: inject,
    executeScript: inject,
    getRegisteredContentScripts: async () => [...sites.registered.values()],
    registerContentScripts: add,
    updateContentScripts: async (scripts: Script[]) => {
      if (!scripts.every(({ id }) => sites.registered.has(id))) throw new Error('Nonexistent script id.');
      for (const script of scripts) sites.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) sites.registered.delete(id);
    },
  });
  return sites;
}
