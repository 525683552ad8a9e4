import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';

import type { BrowserName, DrivenBrowser } from '../../../scripts/browser/driven-browser.ts';
import { openProbe, type ExtensionProbe } from '../../../scripts/browser/extension-probe.ts';
import { launchWithSayso } from '../../../scripts/browser/launch.ts';
import { startPageServer, type PageServer, type ServedPage } from '../../../scripts/browser/page-server.ts';
import { watchTroubles } from './troubles.ts';

/** A page in a tab of its own. */
export interface OpenTab {
  readonly page: Page;
  readonly tabId: number;
  /** Console errors and uncaught exceptions of the page so far, the extension's parts in it included. */
  readonly troubles: readonly string[];
}

/** A browser with the built extension and a server that gives out pages under their real host names. */
export interface Session {
  readonly driven: DrivenBrowser;
  readonly server: PageServer;
  /** Replaced when the extension is loaded anew. */
  probe: ExtensionProbe;
  /** @param prepare what is to be done with the page before it is loaded */
  readonly open: (url: string, prepare?: (page: Page) => Promise<unknown>) => Promise<OpenTab>;
}

/** Starts a session for the tests of the surrounding `describe`; to be read inside them only. */
export function useSession(name: BrowserName, pages: readonly ServedPage[]): () => Session {
  let session: Session | undefined;

  beforeAll(async () => {
    const server = await startPageServer(pages);
    const driven = await launchWithSayso(name, { port: server.port });
    const started: Session = {
      driven,
      server,
      probe: await openProbe(driven),
      async open(url, prepare) {
        const page = await driven.browser.newPage();
        const troubles = watchTroubles(page);
        await prepare?.(page);
        await page.goto(url);
        return { page, tabId: await started.probe.tabIdOf(page), troubles };
      },
    };
    session = started;
  });

  afterAll(async () => {
    await session?.driven.close();
    await session?.server.close();
  });

  return () => {
    if (!session) throw new Error('The session has not started.');
    return session;
  };
}
