import { browser } from 'wxt/browser';

import { densityFrom, type Density } from '../core/density.ts';

/*
 * The one setting the content script needs, under the key platform/settings.ts keeps it by: asking for it alone keeps
 * all other settings, and the code that checks them, out of every page.
 */
const KEY = 'density';

/** How many claims the reader wants marked; `few` until chosen otherwise. */
export async function readDensity(): Promise<Density> {
  const stored = await browser.storage.local.get(KEY);
  return densityFrom(stored[KEY]);
}

/** Calls back whenever the choice changes, in whichever surface. Returns the way to stop. */
export function watchDensity(onDensity: (density: Density) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onDensity(densityFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
