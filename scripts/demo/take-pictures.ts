import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { claimsToMark } from '../../core/density.ts';
import { leadingStanding, STANDINGS } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';
import { textOf } from '../../core/span.ts';
import { cardWords } from '../browser/card-words.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { clickWords } from '../browser/page-words.ts';
import { until } from '../browser/until.ts';

const FOLDER = 'demo-output';

const rank = (claim: Claim): number => STANDINGS.indexOf(leadingStanding(claim.standing));

/** The marked claim that says most about the product: the first of the leading standing. */
function showpiece(report: Report): Claim | undefined {
  const marked = claimsToMark(report, 'few');
  return report.claims.filter(({ id }) => marked.includes(id)).toSorted((a, b) => rank(a) - rank(b))[0];
}

/** Saves pictures of the marked page, the card and the popup; resolves their paths. */
export async function takePictures(
  driven: DrivenBrowser,
  page: Page,
  tabId: number,
  report: Report,
): Promise<readonly string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const files: string[] = [];
  const take = async (shown: Page, name: string): Promise<void> => {
    const file = path.join(FOLDER, name);
    await shown.screenshot({ path: file });
    files.push(file);
  };

  await page.bringToFront();
  await take(page, 'page.png');
  const claim = showpiece(report);
  const [span] = claim?.spans ?? [];
  if (span) {
    await clickWords(page, textOf(report.article.text, span));
    await until('the claim card', () => cardWords(driven, page));
    await take(page, 'card.png');
  }
  const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.row');
  await take(popup, 'popup.png');
  return files;
}
