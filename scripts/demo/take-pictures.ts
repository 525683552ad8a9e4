import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import type { Report } from '../../core/report.ts';
import { textOf } from '../../core/span.ts';
import { cardWords } from '../browser/card-words.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { clickWords } from '../browser/page-words.ts';
import { until } from '../browser/until.ts';
import { showpiece } from './showpiece.ts';

const FOLDER = 'demo-output';

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
