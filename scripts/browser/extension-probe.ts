import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';

import type { Density } from '../../core/density.ts';
import type { Report } from '../../core/report.ts';
import { tabStateSchema } from '../../core/tab-state-schema.ts';
import type { TabState } from '../../core/tab-state.ts';
import type { Command } from '../../platform/messages.ts';
import type { DrivenBrowser } from './driven-browser.ts';
import { until } from './until.ts';

// Both browsers call it so; the functions below run in a page of the extension.
declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** In the probe's page only: what content scripts sent. */
    seen: { readonly tabId: number | undefined; readonly type: string }[];
    /** In the probe's page only: what was stored about tabs, by key. */
    stored: { readonly key: string; readonly state: unknown }[];
  }
}

/** What can be seen of the extension from a page of its own that does nothing. */
export interface ExtensionProbe {
  readonly page: Page;
  /** The browser's number of the tab that shows `page`, which comes to the front. */
  tabIdOf(page: Page): Promise<number>;
  stateOf(tabId: number): Promise<TabState | null>;
  /** All reports on a tab since the probe was opened, in order. */
  reportsOn(tabId: number): Promise<readonly Report[]>;
  /** Chooses how many claims are marked. */
  choose(density: Density): Promise<void>;
  /** All keys of the session storage. */
  sessionKeys(): Promise<readonly string[]>;
  /** All that is kept in one place of storage. */
  kept(area: 'local' | 'session'): Promise<unknown>;
  /** Ids of the content scripts registered at run time. */
  registered(): Promise<readonly string[]>;
  /** Match patterns of all sites the extension may read. */
  permissions(): Promise<readonly string[]>;
  /** Names of the extension's databases. */
  databases(): Promise<readonly (string | undefined)[]>;
  badgeOf(tabId: number): Promise<string>;
  /** Types of the messages a tab's content script sent since the probe was opened, in order. */
  messagesFrom(tabId: number): Promise<readonly string[]>;
  /** Whether the content script of a tab answers, which it does once it has looked at the page. */
  hasContentScript(tabId: number): Promise<boolean>;
  /** Opens the card of a claim, as the popup does; resolves whether the page has shown it. */
  showClaim(tabId: number, claimId: string): Promise<boolean>;
  /** Sends a tab's content script what the background sends when a shortcut is pressed; whether it has marks. */
  command(tabId: number, command: Command): Promise<boolean>;
  /** Name, keys and description of every shortcut. */
  shortcuts(): Promise<readonly (readonly [string, string, string])[]>;
  /** A string of the interface, in the language this browser speaks. */
  message(key: string): Promise<string>;
}

/** Opens the probe: the manifest as a page, because no code of the extension runs there. */
export async function openProbe(driven: DrivenBrowser): Promise<ExtensionProbe> {
  const probe = await driven.openExtensionPage('manifest.json');
  await probe.evaluate(() => {
    window.seen = [];
    window.stored = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        window.stored.push({ key, state: newValue });
      }
    });
    // Every page of the extension hears what content scripts send; this one only listens.
    chrome.runtime.onMessage.addListener((message: { type: string }, { tab }) => {
      window.seen.push({ tabId: tab?.id, type: message.type });
    });
  });
  return {
    page: probe,
    async tabIdOf(page) {
      await page.bringToFront();
      return until('the number of the tab in front', () =>
        probe.evaluate(async () => {
          const own = await chrome.tabs.getCurrent();
          const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
          return front?.id === own?.id ? undefined : front?.id;
        }),
      );
    },
    async stateOf(tabId) {
      // As one string: WebDriver BiDi cuts deep objects off.
      const state = await probe.evaluate(async (key) => {
        const stored: Record<string, unknown> = await chrome.storage.session.get(key);
        const { [key]: text } = stored;
        return typeof text === 'string' ? text : 'null';
      }, `report:${tabId}`);
      return v.parse(v.nullable(tabStateSchema), JSON.parse(state));
    },
    async reportsOn(tabId) {
      const states = await probe.evaluate(
        (wanted) =>
          window.stored.flatMap(({ key, state }) =>
            key === wanted && typeof state === 'string' ? state : [],
          ),
        `report:${tabId}`,
      );
      return states
        .map((state) => v.parse(tabStateSchema, JSON.parse(state)))
        .flatMap((state) => (state.status === 'ready' ? [state.report] : []));
    },
    choose: (density) => probe.evaluate((wanted) => chrome.storage.local.set({ density: wanted }), density),
    sessionKeys: () => probe.evaluate(async () => Object.keys(await chrome.storage.session.get(null))),
    async kept(area) {
      const kept = await probe.evaluate(
        async (wanted) => JSON.stringify(await chrome.storage[wanted].get(null)),
        area,
      );
      return JSON.parse(kept);
    },
    registered: () =>
      probe.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id)),
    permissions: () => probe.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []),
    databases: () => probe.evaluate(async () => (await indexedDB.databases()).map((one) => one.name)),
    badgeOf: (tabId) => probe.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    messagesFrom: (tabId) =>
      probe.evaluate((id) => window.seen.filter((one) => one.tabId === id).map(({ type }) => type), tabId),
    hasContentScript: (tabId) =>
      probe.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'ping' }).then(Boolean, () => false), tabId),
    showClaim: (tabId, claimId) =>
      probe.evaluate(
        (id, claim) =>
          chrome.tabs.sendMessage(id, { type: 'show-claim', claimId: claim }).then(Boolean, () => false),
        tabId,
        claimId,
      ),
    command: (tabId, command) =>
      probe.evaluate(
        async (id, wanted) =>
          (await chrome.tabs.sendMessage(id, { type: 'command', command: wanted })) === true,
        tabId,
        command,
      ),
    shortcuts: () =>
      probe.evaluate(async () =>
        (await chrome.commands.getAll())
          .filter(({ name = '' }) => !name.startsWith('_'))
          .map(({ name = '', shortcut = '', description = '' }) => [name, shortcut, description] as const),
      ),
    message: (key) => probe.evaluate((name) => chrome.i18n.getMessage(name), key),
  };
}
