import type { Page } from 'puppeteer-core';

import { hasHost } from './page-facts.ts';

/** How many presses of Tab lead from an open card itself to its last button; the card closes at the next. */
export async function stopsOf(page: Page): Promise<number> {
  for (let stops = 0; stops < 60; stops++) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    if (!(await hasHost(page))) return stops;
  }
  throw new Error('Tab does not lead out of the card.');
}

/**
 * Presses one of the last three buttons of an open card: correct, note, hide.
 * @param stops what `stopsOf` says
 */
export async function press(page: Page, stops: number, fromLast: number): Promise<void> {
  for (let stop = 0; stop < stops - fromLast; stop++)
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
