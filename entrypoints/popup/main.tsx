import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Popup } from '../../components/popup/Popup.tsx';
import { type PageAccess, viewOf } from '../../components/popup/popup-view.ts';
import type { Translate } from '../../components/translate.ts';
import { hostOf } from '../../core/host-of.ts';
import { quietBecause, withoutHost } from '../../core/quiet-sites.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { TabState } from '../../core/tab-state.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import type { TabMessage } from '../../platform/messages.ts';
import { readPopupState } from '../../platform/popup-state.ts';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings.ts';
import { readNow } from '../../platform/read-now.ts';
import { allowAlways, siteAccess, type SiteAccess } from '../../platform/sites.ts';
import { hasOptions, hasSidePanel, openOptions, openSheet, openSidePanel } from '../../platform/surfaces.ts';
import { peekTabState, readTabState, watchTabState } from '../../platform/tab-state.ts';
import { activeTab, sendToTab } from '../../platform/tabs.ts';
import { keepState, scrollBack } from './keep-state.ts';
import { copyReport, saveReport } from './save-report.ts';

const words = new Map<string, string>();

/** Asks the browser for a string once: a long list has the same words in every row. */
const t: Translate = (key, substitutions) => {
  if (substitutions) return localText(key, substitutions);
  const known = words.get(key) ?? localText(key);
  words.set(key, known);
  return known;
};

/** `popup.html?tab=<id>` shows another tab, for the popup opened as a page of its own. */
const namedTab = Number(new URLSearchParams(location.search).get('tab'));

/** All the popup shows. */
interface Shown {
  readonly state: TabState | null;
  /** For when there is no state. */
  readonly access: SiteAccess;
  readonly loading: boolean;
  readonly settings: Settings;
  /** Whether the site may be read without a click. */
  readonly isGranted: boolean;
}

async function start(): Promise<void> {
  // All that can be asked for is asked for before the first answer is waited for.
  const chosen = readSettings();
  const asked = namedTab ? browser.tabs.get(namedTab).catch(() => undefined) : activeTab();
  void wearLook(document.documentElement, chosen);
  document.documentElement.lang = t('locale_tag');
  const tab = await asked;
  if (tab?.id === undefined) return showNowhere();
  const { id: tabId } = tab;
  const peeked = peekTabState(tabId);
  const leaving = readPopupState(tabId);
  // The browser may hide the address of a tab from us; what was read there brought its own.
  const url = tab.url ?? (await peeked)?.url ?? '';
  const [state, access, stored, leftAt] = await Promise.all([peeked, siteAccess({ url }), chosen, leaving]);
  const left = leftAt(state?.url ?? '');
  const keep = keepState(tabId, left);
  const isGranted = access === 'listed' || access === 'allowed';
  let shown: Shown = { state, access, loading: tab.status === 'loading', settings: stored, isGranted };
  const update = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    show();
  };

  /** Reads the page now; what comes of it arrives as a change of the tab's state. */
  async function read(): Promise<void> {
    update({ state: null, access: 'allowed', loading: true });
    const isOpen = await readNow(tabId);
    // Read again, because a state that did not change is never announced.
    update({
      state: await readTabState(tabId),
      access: isOpen ? 'allowed' : 'restricted',
      loading: false,
    });
  }

  const showClaim = (claimId: string): void => void lead(tabId, { type: 'show-claim', claimId });

  const host = hostOf(url);

  /** Allows the site for good; the browser's question must be asked within the click, before anything is awaited. */
  async function allow(): Promise<void> {
    if (!(await allowAlways(url))) return update({});
    update({ isGranted: true });
    await read();
  }

  async function switchSite(on: boolean): Promise<void> {
    const allowed = on && !shown.isGranted ? allow() : undefined;
    const others = withoutHost(shown.settings.sitesOff, host);
    await changeSettings({ sitesOff: on ? others : [...others, host] });
    await (allowed ?? (on && !shown.state ? read() : undefined));
  }

  function show(): void {
    const { settings, state: now } = shown;
    const off = quietBecause(host, settings);
    // While a page is read on request, the settings have no say.
    const page: PageAccess = { ...shown, host, off: shown.loading ? null : off };
    const canSwitch = host !== '' && settings.readWhen === 'listed' && shown.access !== 'restricted';
    const ready = now?.status === 'ready' ? now : undefined;
    render(
      <Popup
        view={viewOf(now, page)}
        density={settings.density}
        t={t}
        filter={left.filter}
        isWhole={left.scroll.claim !== null}
        onFilter={keep}
        site={canSwitch ? { host, on: shown.isGranted && off !== 'site' } : null}
        exports={
          ready && {
            onExport: (format) => void saveReport(ready, format),
            onCopy: () => copyReport(ready),
            onPrint: () => void openSheet(tabId).then(leave),
          }
        }
        onSite={(on) => void switchSite(on)}
        onPanel={hasSidePanel() ? () => void openSidePanel(tabId).then(leave, () => undefined) : undefined}
        onOptions={hasOptions() ? () => void openOptions().then(leave) : undefined}
        onDensity={(density) => void changeSettings({ density })}
        onShowClaim={showClaim}
        onShowPassage={(span) => void lead(tabId, { type: 'show-passage', span })}
        onReadOnce={() => void read()}
        onAllowAlways={() => void allow()}
      />,
      document.body,
    );
  }

  watchTabState(tabId, (changed) => update({ state: changed }));
  watchSettings((changed) => update({ settings: changed }));

  show();

  scrollBack(left.scroll);
}

const nothing = (): void => {};

/** The popup of a window without a tab that could be read. */
function showNowhere(): void {
  render(
    <Popup
      view={{ status: 'restricted' }}
      density={DEFAULT_SETTINGS.density}
      t={t}
      onDensity={nothing}
      onShowClaim={nothing}
      onShowPassage={nothing}
      onReadOnce={nothing}
      onAllowAlways={nothing}
    />,
    document.body,
  );
}

/** Gets out of the way of what was opened. */
function leave(): void {
  if (!namedTab) window.close();
}

/** Leads to a place on the page; stays when the page does not answer, or no longer has it. */
async function lead(tabId: number, message: TabMessage): Promise<void> {
  if (await sendToTab(tabId, message)) leave();
}

await start();
