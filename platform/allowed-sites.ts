import { browser, type Browser } from 'wxt/browser';

import { isDefaultLook, lookFile } from '../core/hues.ts';
import { isHost } from '../core/quiet-sites.ts';
import { patternUnder } from './match-pattern.ts';
import { NEWS_MATCHES } from './news-sites.ts';
import { QUIET } from './quiet-tab.ts';
import { readSettings } from './settings.ts';
import { contentFiles, readOnce } from './sites.ts';
import { subscribedSites } from './subscribed-sites.ts';
import { sendToTab } from './tabs.ts';

/** Match patterns of all sites the reader gave a right to, in order; the news list is not among them. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !NEWS_MATCHES.includes(origin)).toSorted();
}

/** Those of them that are to be read: dossiers are fetched from others. */
export async function allowedSites(): Promise<string[]> {
  const [granted, subscribed] = await Promise.all([grantedSites(), subscribedSites()]);
  return granted.filter((site) => !subscribed.includes(site));
}

/**
 * Ids of what is registered at run time: the script for all sites the reader allowed, its sheet for all frames, what
 * keeps the script from starting by itself, and the sheet of a look that is not the default one.
 */
const IDS = ['allowed-sites', 'allowed-sites-sheet', 'quiet', 'look'] as const;

type Script = Browser.scripting.RegisteredContentScript;
type Registration = Omit<Script, 'id' | 'js' | 'css'> &
  ({ readonly js: string[] } | { readonly css: string[] });

/** What each is to be; an empty `matches` for one that is not needed. */
async function wanted(): Promise<Readonly<Record<(typeof IDS)[number], Registration>>> {
  const [allowed, settings] = await Promise.all([allowedSites(), readSettings()]);
  const all = [...NEWS_MATCHES, ...allowed];
  const { js, css } = contentFiles();
  const frames = { allFrames: true, matchOriginAsFallback: true };
  // The manifest's own script runs on these.
  const excludeMatches = NEWS_MATCHES;
  return {
    'allowed-sites': { matches: allowed, excludeMatches, js, runAt: 'document_idle' },
    'allowed-sites-sheet': { matches: allowed, excludeMatches, css, ...frames },
    quiet: {
      matches: settings.readWhen === 'click' ? all : settings.sitesOff.filter(isHost).map(patternUnder),
      js: [QUIET],
      runAt: 'document_start',
    },
    look: { matches: isDefaultLook(settings) ? [] : all, css: [lookFile(settings)], ...frames },
  };
}

async function register(): Promise<void> {
  const registrations = await wanted();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [...IDS] });
  const isKnown = (id: string): boolean => registered.some((one) => one.id === id);
  const scripts = IDS.map((id): Script => ({ ...registrations[id], id, persistAcrossSessions: true }));
  const needed = scripts.filter(({ matches = [] }) => matches.length > 0);
  const gone = IDS.filter((id) => isKnown(id) && !needed.some((one) => one.id === id));
  const [old, added] = [needed.filter(({ id }) => isKnown(id)), needed.filter(({ id }) => !isKnown(id))];
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

let last: Promise<void> = Promise.resolve();

/**
 * Makes the browser run the content script on exactly the sites the reader has allowed, as the settings say, also
 * after a restart. Calls that overlap run one after the other. Rejects when the browser refuses.
 */
export function registerAllowedSites(): Promise<void> {
  last = last.catch(() => undefined).then(register);
  return last;
}

/** Reads the open tabs of sites that were just allowed, where no content script runs yet. */
export async function readAllowedTabs(origins: readonly string[]): Promise<void> {
  const subscribed = await subscribedSites();
  const url = origins.filter((site) => !subscribed.includes(site));
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !(await sendToTab(id, { type: 'ping' }))) await readOnce(id);
    }),
  );
}
