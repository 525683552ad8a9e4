import type { Browser } from 'wxt/browser';

import type { Article } from '../../../../core/article.ts';
import type { ExtensionProbe } from '../../../browser/extension-probe.ts';
import { PORT, type Answers, type Ask } from '../in-page/protocol.ts';

// Both browsers call it so; the functions below run in a page of the extension.
declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** In the probe's page only: what the content script of the measured tab says about articles. */
    heard: { readonly url: string; readonly article: Article | null }[];
  }
}

/** What the content scripts of pages say and are asked, by way of the probe's page. */
export interface PageLink {
  /** Forgets what was heard so far. */
  forget(): Promise<void>;
  /** What the shipped script said about its page so far: an article, or null for none. */
  heard(): Promise<readonly (Article | null)[]>;
  /** Has a tab read again, as the popup does. */
  readAgain(tabId: number): Promise<void>;
  /** Asks the measuring script of a tab. Rejects with what it threw. */
  ask<T extends Ask['type']>(tabId: number, ask: Extract<Ask, { type: T }>): Promise<Answers[T]>;
}

/** Starts to listen. */
export async function openPageLink({ page }: ExtensionProbe): Promise<PageLink> {
  await page.evaluate(() => {
    window.heard = [];
    chrome.runtime.onMessage.addListener((message: { type: string; article?: Article }, { url = '' }) => {
      if (message.type === 'read-article') window.heard.push({ url, article: message.article ?? null });
      if (message.type === 'no-article') window.heard.push({ url, article: null });
    });
  });
  return {
    forget: () =>
      page.evaluate(() => {
        window.heard = [];
      }),
    heard: async () =>
      JSON.parse(
        await page.evaluate(() => JSON.stringify(window.heard.map(({ article }) => article))),
      ) as readonly (Article | null)[],
    readAgain: (tabId) =>
      page.evaluate(async (id) => {
        await chrome.tabs.sendMessage(id, { type: 'read-again' });
      }, tabId),
    async ask<T extends Ask['type']>(tabId: number, ask: Extract<Ask, { type: T }>) {
      const answer = await page.evaluate(
        (id, name, message) =>
          new Promise<string>((resolve) => {
            const port = chrome.tabs.connect(id, { name });
            port.onMessage.addListener((value: unknown) => {
              port.disconnect();
              resolve(JSON.stringify(value));
            });
            port.onDisconnect.addListener(() => resolve('{"error":"the page is gone"}'));
            port.postMessage(JSON.parse(message));
          }),
        tabId,
        PORT,
        JSON.stringify(ask),
      );
      const { value, error } = JSON.parse(answer) as { value: Answers[T]; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
  };
}
