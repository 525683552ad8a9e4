import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Popup } from '../../components/popup/Popup.tsx';
import { type PageAccess, viewOf } from '../../components/popup/popup-view.ts';
import type { Translate } from '../../components/translate.ts';
import type { Density } from '../../core/density.ts';
import type { TabState } from '../../core/tab-state.ts';
import { readDensity, watchDensity, writeDensity } from '../../platform/density.ts';
import { allowAlways, readOnce, siteAccess } from '../../platform/sites.ts';
import { localText } from '../../platform/locale.ts';
import type { TabMessage } from '../../platform/messages.ts';
import { readTabState, watchTabState } from '../../platform/tab-state.ts';
import { activeTab, sendToTab, type Tab } from '../../platform/tabs.ts';

const t: Translate = localText;

/** `popup.html?tab=<id>` shows another tab, for the popup opened as a page of its own. */
const namedTab = Number(new URLSearchParams(location.search).get('tab'));

/** All the popup shows; `page` for when there is no state. */
interface Shown {
  readonly state: TabState | null;
  readonly page: PageAccess;
  readonly density: Density;
}

async function start(): Promise<void> {
  document.documentElement.lang = t('locale_tag');
  const tab = await (namedTab ? browser.tabs.get(namedTab).catch(() => undefined) : activeTab());
  if (tab?.id === undefined) return show({ density: 'few', state: null, page: RESTRICTED });
  const { id: tabId } = tab;
  let shown: Shown = {
    state: await readTabState(tabId),
    page: await accessTo(tab),
    density: await readDensity(),
  };
  const update = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    show(shown, tab, read);
  };
  /** Reads the page now; what comes of it arrives as a change of the tab's state. */
  async function read(): Promise<void> {
    update({ state: null, page: { ...shown.page, access: 'allowed', loading: true } });
    const ask = () => sendToTab(tabId, { type: 'read-again' });
    // A page that holds our script already must not get a second one.
    const isOpen = (await ask()) || ((await readOnce(tabId)) && (await ask()));
    const access = isOpen ? 'allowed' : 'restricted';
    // Read again, because a state that did not change is never announced.
    update({ state: await readTabState(tabId), page: { ...shown.page, access, loading: false } });
  }
  watchTabState(tabId, (state) => update({ state }));
  watchDensity((density) => update({ density }));
  update({});
}

const RESTRICTED: PageAccess = { access: 'restricted', host: '', loading: false };

async function accessTo(tab: Tab): Promise<PageAccess> {
  const url = tab.url ?? '';
  return {
    access: await siteAccess(tab),
    host: URL.canParse(url) ? new URL(url).hostname : '',
    loading: tab.status === 'loading',
  };
}

function show({ state, page, density }: Shown, tab?: Tab, read?: () => Promise<void>): void {
  const tabId = tab?.id;
  render(
    <Popup
      view={viewOf(state, page)}
      density={density}
      t={t}
      onDensity={(chosen) => void writeDensity(chosen)}
      onShowClaim={(claimId) => {
        if (tabId !== undefined) void lead(tabId, { type: 'show-claim', claimId });
      }}
      onShowPassage={(span) => {
        if (tabId !== undefined) void lead(tabId, { type: 'show-passage', span });
      }}
      onReadOnce={() => void read?.()}
      onAllowAlways={() => {
        // The browser's question must be asked within the click, before anything is awaited.
        void allowAlways(tab?.url ?? '').then((isAllowed) => (isAllowed ? read?.() : undefined));
      }}
    />,
    document.body,
  );
}

/** Leads to a place on the page and gets out of its way; stays when the page does not answer, or no longer has it. */
async function lead(tabId: number, message: TabMessage): Promise<void> {
  const isShown = await sendToTab(tabId, message);
  if (isShown && !namedTab) window.close();
}

await start();
