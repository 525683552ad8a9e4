import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { complete } from '../../platform/additions.ts';
import { readAllowedTabs, registerAllowedSites } from '../../platform/allowed-sites.ts';
import { showBadge } from '../../platform/badge.ts';
import { forgetIfLeft, forgetTab } from '../../platform/forget-tabs.ts';
import { followSettings } from '../../platform/follow-settings.ts';
import { passOnCommands } from '../../platform/commands.ts';
import { offerMenu } from '../../platform/menu.ts';
import { markSelectionAloud } from '../../platform/note-messages.ts';
import { answerOwnMessage, isOwnMessage } from '../../platform/own-messages.ts';
import { answerPageMessage, type Reader } from '../../platform/page-messages.ts';
import { refreshTabs } from '../../platform/refresh-tabs.ts';
import { checkSubscriptions } from '../../platform/subscriptions.ts';
import { watchSubscribedSites } from '../../platform/subscribed-sites.ts';
import { watchTabStates } from '../../platform/tab-state.ts';
import { readWith } from './engine.ts';

/** Asks for new dossiers when an article is read, once a day at most, and shows what came. */
async function lookForDossiers(): Promise<void> {
  if (await checkSubscriptions()) await refreshTabs();
}

const mark = (tabId: number): void => void markSelectionAloud(tabId, i18n.t);
const sync = (): void => void registerAllowedSites();

// Every listener is set synchronously: the browser stops this script at will and wakes it for the next event.
export default defineBackground(() => {
  const reader: Reader = {
    read: readWith,
    complete: async (raw) => {
      const completed = await complete(raw);
      void lookForDossiers();
      return completed;
    },
    translate: i18n.t,
  };
  const home = browser.runtime.getURL('/');

  browser.runtime.onMessage.addListener((message, { tab, url, documentId }, respond) => {
    // Also those of our own pages that are open in a tab.
    if (url?.startsWith(home) && isOwnMessage(message)) {
      void answerOwnMessage(message, i18n.t).then(respond, () => respond(undefined));
      return true;
    }
    if (tab?.id === undefined || url === undefined) return undefined;
    const { id: tabId } = tab;
    void answerPageMessage(message, { tabId, url, documentId }, reader)
      .then(respond, () => respond(undefined))
      .then(() => forgetIfLeft(tabId));
    return true;
  });

  offerMenu(i18n.t('menu_mark'), mark);
  passOnCommands(mark);
  followSettings();
  watchSubscribedSites(sync);
  watchTabStates((tabId, state) => void showBadge(tabId, state, i18n.t));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status !== undefined || tab.status === 'loading') void forgetIfLeft(tabId);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    sync();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    sync();
    if (origins.length > 0) void readAllowedTabs(origins);
  });
});
