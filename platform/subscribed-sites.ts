import { browser } from 'wxt/browser';

/*
 * Match patterns of the sites that were allowed for a subscription and for nothing else: dossiers are fetched from them,
 * and their pages are not read.
 */

const KEY = 'subscribedSites';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The sites that are only there to be fetched from. */
export async function subscribedSites(): Promise<readonly string[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter(isText) : [];
}

async function write(sites: readonly string[]): Promise<void> {
  await (sites.length > 0 ? browser.storage.local.set({ [KEY]: sites }) : browser.storage.local.remove(KEY));
}

/** Adds a site to them. */
export async function addSubscribedSite(site: string): Promise<void> {
  const known = await subscribedSites();
  if (!known.includes(site)) await write([...known, site]);
}

/** Takes sites out of them: they are read now, or not allowed any more. */
export async function dropSubscribedSites(sites: readonly string[]): Promise<void> {
  const known = await subscribedSites();
  if (known.some((site) => sites.includes(site))) await write(known.filter((site) => !sites.includes(site)));
}

/** Calls back whenever they are others. */
export function watchSubscribedSites(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) onChange();
  });
}
