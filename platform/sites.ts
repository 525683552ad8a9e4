import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

import { isDefaultLook } from '../core/hues.ts';
import { isUnder } from '../core/quiet-sites.ts';
import { showLook } from './looks.ts';
import { matchesPattern, patternOfSite, patternUnder } from './match-pattern.ts';
import { NEWS_SITES } from './news-sites.ts';
import { readSettings } from './settings.ts';
import { dropSubscribedSites, subscribedSites } from './subscribed-sites.ts';
import type { Tab } from './tabs.ts';

/**
 * Whether Sayso may read a tab.
 * `listed`: on the list of news sites; `allowed`: the reader allowed this site for good;
 * `ask`: only when the reader asks for it; `restricted`: the browser lets no extension in.
 */
export type SiteAccess = 'listed' | 'allowed' | 'ask' | 'restricted';

/** Sites of the browser makers, where extensions do not run. */
const CLOSED_SITES = [
  'https://chromewebstore.google.com/*',
  'https://addons.mozilla.org/*',
  'https://accounts.firefox.com/*',
  'https://support.mozilla.org/*',
];

const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** The access to a tab; one whose address is hidden from us counts as `restricted`. */
export async function siteAccess(tab: Pick<Tab, 'url'>): Promise<SiteAccess> {
  const url = tab.url ?? '';
  const site = patternOfSite(url);
  if (!site || CLOSED_SITES.some((pattern) => matchesPattern(pattern, url))) return 'restricted';
  // By host and not by pattern, of which each would take the address apart anew: the popup waits for it.
  const { hostname } = new URL(url);
  const listed = NEWS_SITES.find(({ host }) => isUnder(hostname, host));
  // Readers can take the right to listed sites back in the browser's own settings.
  if (listed && (await isGranted(patternUnder(listed.host)))) return 'listed';
  if ((await subscribedSites()).includes(site)) return 'ask';
  return (await isGranted(site)) ? 'allowed' : 'ask';
}

/** Firefox tells style sheets by their whole address, and takes only paths back. */
const pathOf = (file: string): string => file.replace(/^moz-extension:\/\/[^/]+\//, '');

/** The files of the content script, as the manifest names them. */
export function contentFiles(): { readonly js: string[]; readonly css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const [js, css] = [scripts.flatMap((one) => one.js ?? []), scripts.flatMap((one) => one.css ?? [])];
  return { js: js.map(pathOf), css: css.map(pathOf) };
}

const isScript = (file: string): file is ScriptPublicPath => file.endsWith('.js');

/**
 * Reads one tab now, by the right its reader gave with a click (`activeTab`) or for good.
 * Resolves false when the browser does not let us in; never rejects.
 */
export async function readOnce(tabId: number): Promise<boolean> {
  const { js, css } = contentFiles();
  const target = { tabId };
  try {
    // The article may be in a frame; the script reaches it from the page.
    if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css });
    const settings = await readSettings();
    if (!isDefaultLook(settings)) await showLook(tabId, settings);
    await browser.scripting.executeScript({ target, files: js.filter(isScript) });
    return true;
  } catch {
    return false;
  }
}

async function allow(origins: string[]): Promise<boolean> {
  try {
    if (origins.length === 0 || !(await browser.permissions.request({ origins }))) return false;
    await dropSubscribedSites(origins);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the reader to allow the site of `url` for good; to be called directly in the handler of a click,
 * before any await. Resolves whether it was allowed. Registering the site and reading its open tabs is
 * the background's work, because the browser's question may close the popup that asked.
 */
export function allowAlways(url: string): Promise<boolean> {
  const site = patternOfSite(url);
  return allow(site ? [site] : []);
}

/** The same for hosts, in one question; their sites as they are served today, over `https`. */
export const allowHosts = (hosts: readonly string[]): Promise<boolean> =>
  allow(hosts.map((host) => `https://${host}/*`));
