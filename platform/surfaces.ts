import { browser } from 'wxt/browser';

/** What only one of the browsers has; absent where the manifest names no such surface. */
interface Panels {
  readonly sidePanel?: object;
  readonly sidebarAction?: object;
}

const panels = (): Panels => browser;

/** Whether this build has a side panel or sidebar to open. */
export const hasSidePanel = (): boolean => Boolean(panels().sidePanel ?? panels().sidebarAction);

/** Whether this build has a page of options. */
export const hasOptions = (): boolean => browser.runtime.getManifest().options_ui !== undefined;

/** Opens the page of options. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
