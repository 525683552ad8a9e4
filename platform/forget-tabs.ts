import { inTurn } from './in-turn.ts';
import { forgetDocument, isDocumentGone } from './tab-document.ts';
import { clearTabState } from './tab-state.ts';

/** Forgets a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    await clearTabState(tabId);
    await forgetDocument(tabId);
  });
}

/**
 * Forgets a tab whose document is gone. To be called when a tab loads or has loaded, which also happens
 * when a page only changes its address: a document that is still there keeps its state, and so does
 * a new one that was faster than the browser's event.
 */
export async function forgetIfLeft(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    if (!(await isDocumentGone(tabId))) return;
    await clearTabState(tabId);
    await forgetDocument(tabId);
  });
}
