import { browser } from 'wxt/browser';

import { lookFile, lookProperties, LOOKS, type Look } from '../core/hues.ts';
import { readSettings, watchSettings } from './settings.ts';

/** Puts the sheet of a look into the frames of one tab, in place of any other. Never rejects. */
export async function showLook(tabId: number, look: Look): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await Promise.all(LOOKS.map((old) => browser.scripting.removeCSS({ target, files: [lookFile(old)] })));
    await browser.scripting.insertCSS({ target, files: [lookFile(look)] });
  } catch {
    // The browser lets nobody into this tab, or it was closed meanwhile.
  }
}

/** Gives a page of the extension the look that was chosen, which it may be reading already, and follows it. Never rejects. */
export async function wearLook(root: HTMLElement, chosen: Promise<Look> = readSettings()): Promise<void> {
  const wear = (look: Look): void => {
    for (const [name, value] of Object.entries(lookProperties(look))) root.style.setProperty(name, value);
  };
  watchSettings(wear);
  await chosen.then(wear, () => undefined);
}
