import type { Report } from '../core/report.ts';
import type { TabState } from '../core/tab-state.ts';
import { forgetRawReports, keepRawReport } from './raw-report.ts';
import { writeTabState } from './tab-state.ts';

/**
 * Keeps what is shown in a tab and what it was made from. Where there is no room, what other tabs were made from goes
 * first. Rejects where there is none even then.
 */
export async function keepReady(
  tabId: number,
  state: Extract<TabState, { status: 'ready' }>,
  raw: Report,
): Promise<void> {
  try {
    await writeTabState(tabId, state);
  } catch {
    await forgetRawReports();
    await writeTabState(tabId, state);
  }
  await keepRawReport(tabId, raw, state);
}
