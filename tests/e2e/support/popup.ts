import type { Page } from 'puppeteer-core';

import { until } from '../../../scripts/browser/until.ts';

/** The words of the rows one sees in an open popup, in order. */
export const visibleRows = (popup: Page): Promise<string[]> =>
  popup.$$eval('.claims > li:not([hidden]) .row', (all) => all.map((row) => row.textContent));

/** The rows of an open popup once there are so many: a long list grows after its first rows are painted. */
export const rowsOf = (popup: Page, count: number): Promise<string[]> =>
  until(`${count} rows in the popup`, async () => {
    const rows = await visibleRows(popup);
    return rows.length === count && rows;
  });
