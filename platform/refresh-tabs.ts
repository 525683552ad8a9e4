import { browser } from 'wxt/browser';

import type { Report } from '../core/report.ts';
import type { TabState } from '../core/tab-state.ts';
import { complete } from './additions.ts';
import { inTurn } from './in-turn.ts';
import { keepReady } from './keep-ready.ts';
import { rawReportOf } from './raw-report.ts';
import { addressOf } from './store/address.ts';
import { peekTabState, readTabState } from './tab-state.ts';
import { sendToTab } from './tabs.ts';

type Ready = Extract<TabState, { status: 'ready' }>;

const isSame = (one: Ready, other: Ready): boolean => {
  const [before, after] = [one, other].map(({ report, additions, problem }) =>
    JSON.stringify([report, additions, problem]),
  );
  return before === after;
};

/**
 * Makes the report of a tab anew from what the engine read, and shows it; has the page read anew where that is not
 * known. To be called in the tab's turn.
 */
export async function refreshTab(tabId: number, state: Ready, raw: Report | null): Promise<void> {
  if (!raw) {
    await sendToTab(tabId, { type: 'read-again' });
    return;
  }
  const completed = await complete(raw);
  const ids = new Set(completed.report.claims.map(({ id }) => id));
  // What the page told of its marks still holds: its text is the same.
  const unplaced = state.report.unplaced.filter((id) => ids.has(id));
  const { url, timings, readAt } = state;
  const now: Ready = {
    ...completed,
    status: 'ready',
    url,
    report: { ...completed.report, unplaced },
    timings,
    readAt,
  };
  if (isSame(state, now)) return;
  try {
    await keepReady(tabId, now, raw);
  } catch {
    // No room for more than there is: the page has it read anew, and says so where that fails, too.
    await sendToTab(tabId, { type: 'read-again' });
    return;
  }
  const reading = { ...completed, report: now.report, ok: true as const, engineMs: timings?.engine ?? 0 };
  await sendToTab(tabId, { type: 'report', reading });
}

/** Whose tabs are meant: those with an article of this address, or all; but for one. */
interface Which {
  readonly url?: string;
  readonly except?: number;
}

const isMeant = (state: TabState | null, url: string | undefined): boolean =>
  state?.status === 'ready' && (!url || addressOf(state.report.article.url) === addressOf(url));

/** Makes the reports of open tabs anew, after notes or dossiers have changed. Never rejects. */
export async function refreshTabs({ url, except }: Which = {}): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id === undefined || id === except || !isMeant(await peekTabState(id), url)) continue;
    await inTurn(id, async () => {
      const state = await readTabState(id);
      if (state?.status === 'ready') await refreshTab(id, state, await rawReportOf(id, state));
    }).catch(() => undefined);
  }
}
