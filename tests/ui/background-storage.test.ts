import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { TabState } from '../../core/tab-state.ts';
import { showBadge } from '../../platform/badge.ts';
import { readDensity, watchDensity } from '../../platform/density.ts';
import { changeSettings } from '../../platform/settings.ts';
import {
  clearTabState,
  peekTabState,
  readTabState,
  watchTabState,
  writeTabState,
} from '../../platform/tab-state.ts';
import { activeTab, sendToTab } from '../../platform/tabs.ts';
import { aReport } from '../unit/samples.ts';

const url = 'https://news.example.org/a-1.html';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a tab’s state', () => {
  it('is null until written, and after it is cleared', async () => {
    expect(await readTabState(1)).toBeNull();
    await writeTabState(1, { status: 'reading', url });
    expect(await readTabState(1)).toEqual({ status: 'reading', url });
    expect(await readTabState(2)).toBeNull();
    await clearTabState(1);
    expect(await readTabState(1)).toBeNull();
  });

  it('of another make counts as none', async () => {
    for (const stored of [
      { status: 'ready', url, report: { version: 0 } },
      { status: 'other', url },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- in the same place
      await fakeBrowser.storage.session.set({ 'report:1': JSON.stringify(stored) });
      // oxlint-disable-next-line no-await-in-loop
      expect(await readTabState(1)).toBeNull();
    }
  });

  it.each([{ status: 'reading', url }, '{"status":"rea', 1])(
    'stored as %o counts as none',
    async (stored) => {
      await fakeBrowser.storage.session.set({ 'report:1': stored });
      expect([await readTabState(1), await peekTabState(1)]).toEqual([null, null]);
    },
  );

  it('is told to those who watch this tab, until they stop', async () => {
    const seen: (TabState | null)[] = [];
    const stop = watchTabState(1, (state) => seen.push(state));
    await writeTabState(1, { status: 'reading', url });
    await writeTabState(2, { status: 'no-article', url, reason: 'none' });
    await clearTabState(1);
    stop();
    await writeTabState(1, { status: 'no-article', url, reason: 'none' });
    expect(seen).toEqual([{ status: 'reading', url }, null]);
  });
});

describe('the density', () => {
  it('is few until chosen otherwise', async () => {
    expect(await readDensity()).toBe('few');
    await changeSettings({ density: 'all' });
    expect(await readDensity()).toBe('all');
  });

  it('is few for a value nobody knows', async () => {
    await fakeBrowser.storage.local.set({ density: 'everything' });
    expect(await readDensity()).toBe('few');
  });

  it('is told to those who watch, until they stop', async () => {
    const seen: string[] = [];
    const stop = watchDensity((density) => seen.push(density));
    await changeSettings({ density: 'more' });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changeSettings({ density: 'all' });
    expect(seen).toEqual(['more']);
  });
});

describe('a message to a tab', () => {
  it.each([
    ['the listener says yes', async () => true, true],
    ['the listener says nothing', async () => undefined, true],
    ['the listener says no', async () => false, false],
    ['nobody listens', () => Promise.reject(new Error('Receiving end does not exist.')), false],
  ])('when %s', async (_, answer, expected) => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
    expect(await sendToTab(1, { type: 'ping' })).toBe(expected);
  });
});

it('the active tab is the one of this window, if there is one', async () => {
  const query = vi.fn<() => Promise<unknown[]>>(async () => [{ id: 3 }]);
  Object.assign(fakeBrowser.tabs, { query });
  expect(await activeTab()).toEqual({ id: 3 });
  expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  query.mockResolvedValueOnce([]);
  expect(await activeTab()).toBeUndefined();
});

describe('the badge', () => {
  const shown: Record<string, unknown> = {};
  const keep =
    (name: string) =>
    async (details: object): Promise<void> => {
      shown[name] = Object.values(details).at(-1);
    };
  beforeEach(() => {
    Object.assign(fakeBrowser.action, {
      setBadgeBackgroundColor: keep('background'),
      setBadgeTextColor: keep('ink'),
      setBadgeText: keep('text'),
      setTitle: keep('title'),
    });
  });

  it.each<[TabState | null, string, string]>([
    [null, '', 'extension_name'],
    [{ status: 'reading', url }, '…', 'badge_reading'],
    [{ status: 'ready', url, report: aReport, timings: null }, '•', 'badge_ready'],
    [{ status: 'error', url, message: '' }, '!', 'badge_error'],
    [{ status: 'no-article', url, reason: 'none' }, '', 'extension_name'],
    [{ status: 'unsupported-language', url, language: 'fr' }, '', 'extension_name'],
  ])('of state %#', async (state, text, title) => {
    await showBadge(1, state, (key) => key);
    expect(shown).toEqual({ background: '#3860ac', ink: '#ffffff', text, title });
  });

  it('is silent about a tab that is gone', async () => {
    Object.assign(fakeBrowser.action, {
      setBadgeText: () => Promise.reject(new Error('No tab with id: 1.')),
    });
    await expect(showBadge(1, null, (key) => key)).resolves.toBeUndefined();
  });
});
