import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Panel } from '../../components/panel/Panel.tsx';
import { panelViewOf } from '../../components/panel/panel-view.ts';
import type { Translate } from '../../components/translate.ts';
import { hostOf } from '../../core/host-of.ts';
import { quietBecause, withoutHost } from '../../core/quiet-sites.ts';
import type { ArticleNotes, NoteChange } from '../../core/notes/notes.ts';
import type { TabState } from '../../core/tab-state.ts';
import { watchActiveTab } from '../../platform/active-tab.ts';
import { changeNotes } from '../../platform/change-notes.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import type { TabMessage } from '../../platform/messages.ts';
import { newId } from '../../platform/new-id.ts';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings.ts';
import { readNow } from '../../platform/read-now.ts';
import { allowAlways, siteAccess, type SiteAccess } from '../../platform/sites.ts';
import { notesOf } from '../../platform/store/notes.ts';
import { hasOptions, openMaker, openOptions, openSheet } from '../../platform/surfaces.ts';
import { readTabState, watchTabStates } from '../../platform/tab-state.ts';
import { activeTab, sendToTab, type Tab } from '../../platform/tabs.ts';

const t: Translate = localText;

/** `sidepanel.html?tab=<id>` stays with one tab, for the panel opened as a page of its own. */
const namedTab = Number(new URLSearchParams(location.search).get('tab'));

let tab: Tab | undefined;
let state: TabState | null = null;
let kept: ArticleNotes | null = null;
let access: SiteAccess = 'restricted';
let isReading = false;
let settings = await readSettings();
let isLost = false;
let turn = 0;

/** The history of the notes, which is not kept with the tab; where it cannot be read, none is shown. */
const keptFor = async (of: TabState | null): Promise<ArticleNotes | null> =>
  of?.status === 'ready' ? notesOf(of.report.article.url).catch(() => null) : null;

/** Takes up a tab, and what is known about it; the last one asked for wins. */
async function follow(next: Tab | undefined): Promise<void> {
  turn += 1;
  const mine = turn;
  const id = next?.id;
  const known = id === undefined ? null : await readTabState(id);
  const allowed = next ? await siteAccess(next) : 'restricted';
  const noted = await keptFor(known);
  if (mine !== turn) return;
  if (id !== tab?.id) isReading = false;
  [tab, state, kept, access, isLost] = [next, known, noted, allowed, false];
  show();
}

const look = async (): Promise<void> =>
  follow(await (namedTab ? browser.tabs.get(namedTab).catch(() => undefined) : activeTab()));

/** Reads the page now; what comes of it arrives as a change of the tab's state. */
async function read(): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  [state, access, isReading] = [null, 'allowed', true];
  show();
  const isOpen = await readNow(tabId);
  if (tabId !== tab?.id) return;
  // Read again, because a state that did not change is never announced.
  [state, access, isReading] = [await readTabState(tabId), isOpen ? 'allowed' : 'restricted', false];
  show();
}

/** Leads to a place on the page, and says so when it is not there any more. */
async function lead(message: TabMessage): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  isLost = !(await sendToTab(tabId, message));
  if (tabId === tab?.id) show();
}

const keep = (change: NoteChange): Promise<string> =>
  changeNotes(change, t('store_no_answer'), tab?.id ?? -1);

/** Whether the reader has switched reading by itself off; while a page is read on request, that has no say. */
function offOn(host: string): 'everywhere' | 'site' | null {
  return isReading ? null : quietBecause(host, settings);
}

async function switchOn(host: string): Promise<void> {
  await changeSettings({ sitesOff: withoutHost(settings.sitesOff, host) });
  await read();
}

function show(): void {
  const url = tab?.url ?? '';
  const host = hostOf(url);
  const page = {
    access,
    host,
    off: offOn(host),
    loading: isReading || tab?.status === 'loading',
    isKnown: url !== '' || access !== 'restricted',
  };
  render(
    <Panel
      view={panelViewOf(state, page)}
      t={t}
      isLost={isLost}
      notes={{ kept, onChange: keep, newId }}
      onShowClaim={(claimId) => void lead({ type: 'show-claim', claimId })}
      onShowPassage={(span) => void lead({ type: 'show-passage', span })}
      onSheet={() => void openSheet(tab?.id ?? -1)}
      onMakeDossier={() => void openMaker(tab?.id ?? -1)}
      onReadOnce={() => void read()}
      onAllowAlways={() => {
        // The browser's question must be asked within the click, before anything is awaited.
        void allowAlways(url).then((isAllowed) => (isAllowed ? read() : undefined));
      }}
      onSite={() => void switchOn(host)}
      onOptions={hasOptions() ? () => void openOptions() : undefined}
    />,
    document.body,
  );
}

document.documentElement.lang = t('locale_tag');
void wearLook(document.documentElement);
watchTabStates((tabId, next) => {
  if (tabId !== tab?.id) return;
  state = next;
  show();
  void keptFor(next).then((noted) => {
    if (state !== next) return;
    kept = noted;
    show();
  });
});
watchSettings((changed) => {
  settings = changed;
  show();
});
if (!namedTab) {
  watchActiveTab((next) => void follow(next));
  // The button of the toolbar lets us know a page, and nobody says so; coming back here is the time to look.
  window.addEventListener('focus', () => void look());
}
await look();
