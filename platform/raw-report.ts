import { browser } from 'wxt/browser';

import type { Report } from '../core/report.ts';
import type { TabState } from '../core/tab-state.ts';

/*
 * What the engine read, before the reader's notes: a change of notes needs no new reading. Kept only where notes have
 * changed the report; elsewhere the tab's state has it already, and session storage is small.
 */

const PREFIX = 'engine:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

type Ready = Extract<TabState, { status: 'ready' }>;

/** Forgets what was read in a tab; harmless when nothing is known. */
export const forgetRawReport = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Keeps it beside the tab's state. Where there is no room it is forgotten: then the page is read anew. Never rejects. */
export async function keepRawReport(tabId: number, raw: Report, shown: Ready): Promise<void> {
  const isSame = !shown.additions?.notes.length;
  try {
    if (isSame) await forgetRawReport(tabId);
    else await browser.storage.session.set({ [keyOf(tabId)]: raw });
  } catch {
    await forgetRawReport(tabId).catch(() => undefined);
  }
}

// Only the background writes it, and an update of the extension empties the session storage.
const isReport = (stored: unknown): stored is Report =>
  typeof stored === 'object' && stored !== null && 'claims' in stored && 'article' in stored;

/** What the engine read in a tab with this state; null where it is not known any more. */
export async function rawReportOf(tabId: number, shown: Ready): Promise<Report | null> {
  if (!shown.additions?.notes.length) return { ...shown.report, dossier: null, unplaced: [] };
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  const { url, text } = shown.report.article;
  return isReport(stored) && stored.article.url === url && stored.article.text === text ? stored : null;
}

/** Makes room in session storage: pages can be read anew. */
export async function forgetRawReports(): Promise<void> {
  const all = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(all).filter((key) => key.startsWith(PREFIX)));
}
