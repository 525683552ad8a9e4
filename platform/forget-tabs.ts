import { inTurn } from './in-turn.ts';
import { forgetPopupState } from './popup-state.ts';
import { forgetRawReport } from './raw-report.ts';
import { documentOf, forgetDocument, isDocumentOpen } from './tab-document.ts';
import { clearTabState, readTabState } from './tab-state.ts';

async function forget(tabId: number): Promise<void> {
  await clearTabState(tabId);
  await forgetRawReport(tabId);
  await forgetDocument(tabId);
  await forgetPopupState(tabId);
}

/** Forgets a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => inTurn(tabId, () => forget(tabId));

/**
 * Forgets a tab whose document is gone, or is left alone now. To be called when a tab loads or has loaded, which also
 * happens when a page only changes its address: a document that is still there keeps its state, and so does a new one
 * that was faster than the browser's event. Also to be called when a page was answered: its reader may have switched
 * reading off, or deleted everything, while its words were under way.
 */
export async function forgetIfLeft(tabId: number): Promise<void> {
  const documentId = await documentOf(tabId);
  if (documentId === undefined && !(await readTabState(tabId))) return;
  if (await isDocumentOpen(tabId, documentId ?? '')) return;
  await inTurn(tabId, async () => {
    if ((await documentOf(tabId)) === documentId) await forget(tabId);
  });
}
