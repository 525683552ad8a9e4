import { browser } from 'wxt/browser';

import { NEWS_MATCHES } from './news-sites.ts';
import { contentFiles, readOnce } from './sites.ts';
import { sendToTab } from './tabs.ts';

/** Ids of what is registered at run time, for all sites the reader allowed: the script, and the sheet for all frames. */
const SCRIPT = 'allowed-sites';
const SHEET = 'allowed-sites-sheet';
const IDS = [SCRIPT, SHEET];

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !NEWS_MATCHES.includes(origin)).toSorted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  const known = registered.map(({ id }) => id);
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
    return;
  }
  const { js, css } = contentFiles();
  const both = {
    matches,
    // The manifest's own script runs on these.
    excludeMatches: NEWS_MATCHES,
    persistAcrossSessions: true,
  };
  const scripts = [
    { ...both, id: SCRIPT, js, runAt: 'document_idle' as const },
    { ...both, id: SHEET, css, allFrames: true, matchOriginAsFallback: true },
  ];
  const isKnown = ({ id }: { readonly id: string }): boolean => known.includes(id);
  const [old, added] = [scripts.filter(isKnown), scripts.filter((one) => !isKnown(one))];
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
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
