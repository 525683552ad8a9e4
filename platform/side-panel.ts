import { browser } from 'wxt/browser';

/** Firefox's side bar, which the types of Chrome do not have. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel (Firefox: the side bar) of a window. To be called directly in the handler of a click, before any
 * await. Resolves false where the browser has none or refuses; never rejects.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const { sidebarAction } = browser as WithSidebar & typeof browser;
    if (sidebarAction) await sidebarAction.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/** The address of the source sheet of a tab's article. */
export const sheetOf = (tabId: number): string => browser.runtime.getURL(`/sheet.html?tab=${tabId}`);
