import { browser } from 'wxt/browser';

/** What only one of the browsers has; absent where the manifest names no such surface. */
interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

const panels = (): Panels => browser;

/** Whether this build has a side panel or sidebar to open. */
export const hasSidePanel = (): boolean => Boolean(panels().sidePanel ?? panels().sidebarAction);

/** Opens side panel or sidebar beside a tab; to be called directly in the handler of a click, before any await. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  return (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open()) ?? Promise.resolve();
}

/** Whether this build has a page of options. */
export const hasOptions = (): boolean => browser.runtime.getManifest().options_ui !== undefined;

/** Opens the page of options. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the printable sheet of a tab's article in a tab of its own. */
export async function openSheet(tabId: number): Promise<void> {
  await browser.tabs.create({ url: new URL(`/sheet.html?tab=${tabId}`, location.origin).href });
}

/** Opens the page on which a dossier is made of the notes on a tab's article. */
export async function openMaker(tabId: number): Promise<void> {
  await browser.tabs.create({ url: new URL(`/dossier.html?tab=${tabId}`, location.origin).href });
}
