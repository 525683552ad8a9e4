import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchActiveTab } from '../../platform/active-tab.ts';
import type { Tab } from '../../platform/tabs.ts';

/** A tab as the browser hands it out. */
const tabOf = (id: number, active = true): Tab => ({
  id,
  index: id,
  active,
  pinned: false,
  highlighted: true,
  incognito: false,
  selected: true,
  discarded: false,
  frozen: false,
  autoDiscardable: true,
  groupId: -1,
  windowId: 1,
  lastAccessed: 0,
});

const front = vi.fn<() => Promise<Tab[]>>();
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { query: front });
});

it('follows the reader to another tab, and stops when told', async () => {
  const seen: (number | undefined)[] = [];
  const stop = watchActiveTab((tab) => seen.push(tab?.id));
  front.mockResolvedValue([tabOf(4)]);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 4, windowId: 1 });
  await expect.poll(() => seen).toEqual([4]);
  front.mockResolvedValue([]);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 5, windowId: 1 });
  await expect.poll(() => seen).toEqual([4, undefined]);
  stop();
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 6, windowId: 1 });
  expect(seen).toEqual([4, undefined]);
});

it('looks again when the tab in front loads or goes elsewhere, not for others and not for trifles', async () => {
  const seen = vi.fn<(tab: Tab | undefined) => void>();
  watchActiveTab(seen);
  front.mockResolvedValue([tabOf(4)]);
  await fakeBrowser.tabs.onUpdated.trigger(4, { status: 'complete' }, tabOf(4));
  await expect.poll(() => seen.mock.calls.length).toBe(1);
  await fakeBrowser.tabs.onUpdated.trigger(4, { url: 'https://blatt.example/' }, tabOf(4));
  await expect.poll(() => seen.mock.calls.length).toBe(2);
  await fakeBrowser.tabs.onUpdated.trigger(4, { title: 'Blatt' }, tabOf(4));
  await fakeBrowser.tabs.onUpdated.trigger(9, { status: 'complete' }, tabOf(9, false));
  expect(front).toHaveBeenCalledTimes(2);
});

it('never goes back to a tab that was left before the browser answered', async () => {
  const seen: (number | undefined)[] = [];
  watchActiveTab((tab) => seen.push(tab?.id));
  const late = Promise.withResolvers<Tab[]>();
  front.mockReturnValueOnce(late.promise);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 });
  front.mockResolvedValueOnce([tabOf(2)]);
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  await expect.poll(() => seen).toEqual([2]);
  late.resolve([tabOf(1)]);
  await late.promise;
  expect(seen).toEqual([2]);
});
