import { browser } from 'wxt/browser';

import { hostOf } from '../core/host-of.ts';
import { isQuiet } from '../core/quiet-sites.ts';
import type { Settings } from '../core/settings.ts';
import { registerAllowedSites } from './allowed-sites.ts';
import { showLook } from './looks.ts';
import { quietTab } from './quiet-tab.ts';
import { watchSettingChanges } from './settings.ts';
import { readOnce, siteAccess } from './sites.ts';
import { readTabState } from './tab-state.ts';
import { sendToTab, type Tab } from './tabs.ts';

/** Reads a tab by itself, or no longer, where the settings say otherwise than before. */
async function followQuiet(tab: Tab, id: number, before: Settings, now: Settings): Promise<void> {
  const host = hostOf(tab.url ?? '');
  if (!host || isQuiet(host, before) === isQuiet(host, now)) return;
  if (isQuiet(host, now)) return quietTab(id);
  const access = await siteAccess(tab);
  const isOurs = access === 'listed' || access === 'allowed';
  if (isOurs && !(await sendToTab(id, { type: 'ping' }))) await readOnce(id);
}

/** Has a tab read anew whose article is in a language that was switched on or off. */
async function followLanguages(id: number, before: Settings, now: Settings): Promise<void> {
  const state = await readTabState(id);
  const language = state?.status === 'ready' ? state.report.article.language : '';
  const isOff = state?.status === 'language-off' ? state.language : language;
  const isRead = ({ languages }: Settings): boolean => languages.some((one) => one === isOff);
  if (isOff && isRead(before) !== isRead(now)) await sendToTab(id, { type: 'read-again' });
}

async function follow(before: Settings, now: Settings): Promise<void> {
  // What is read anew meanwhile must find the new registrations.
  await registerAllowedSites().catch(() => undefined);
  // All was deleted: what is open stays as it is left, and nothing begins anew.
  if (Object.keys(await browser.storage.local.get(null)).length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      const { id } = tab;
      if (id === undefined) return;
      if (before.hue !== now.hue || before.tint !== now.tint) await showLook(id, now);
      await followQuiet(tab, id, before, now);
      await followLanguages(id, before, now);
    }),
  );
}

/** Makes every change of the settings take effect, in open tabs too. */
export function followSettings(): void {
  watchSettingChanges((before, now) => void follow(before, now));
}
