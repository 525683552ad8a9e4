import { browser } from 'wxt/browser';

import { NEWS_MATCHES } from './news-sites.ts';
import { contentFiles, readOnce } from './sites.ts';
import { sendToTab } from './tabs.ts';

/** Id of the one content script registered at run time, for all sites the reader allowed. */
const SCRIPT = 'allowed-sites';

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !NEWS_MATCHES.includes(origin)).toSorted();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches,
    // The manifest's own script runs on these.
    excludeMatches: NEWS_MATCHES,
    ...contentFiles(),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the content script on exactly the sites the reader has allowed, also after a restart.
 * Calls that overlap run one after the other. Rejects when the browser refuses.
 */
export function registerAllowedSites(): Promise<void> {
  last = last.catch(() => undefined).then(register);
  return last;
}

/** Reads the open tabs of sites that were just allowed, where no content script runs yet. */
export async function readAllowedTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !(await sendToTab(id, { type: 'ping' }))) await readOnce(id);
    }),
  );
}
