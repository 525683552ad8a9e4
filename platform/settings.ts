import { browser } from 'wxt/browser';

import { DEFAULT_SETTINGS, settingsFrom, type Settings } from '../core/settings.ts';

const KEYS = Object.keys(DEFAULT_SETTINGS);

/** What the reader has chosen. */
export const readSettings = async (): Promise<Settings> =>
  settingsFrom(await browser.storage.local.get(KEYS));

/** Keeps what the reader has chosen anew. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  browser.storage.local.set({ ...change });

/** Calls back with all settings whenever one changes, in whichever surface. Returns the way to stop. */
export function watchSettings(onSettings: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEYS.some((key) => key in changes)) void readSettings().then(onSettings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back with all settings before and after whenever one changes, in whichever surface. */
export function watchSettingChanges(onChange: (before: Settings, now: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = Object.entries(changes).filter(([key]) => KEYS.includes(key));
    if (area !== 'local' || changed.length === 0) return;
    void readSettings().then((now) => {
      const old = Object.fromEntries(changed.map(([key, { oldValue }]) => [key, oldValue]));
      onChange(settingsFrom({ ...now, ...old }), now);
    });
  });
}
