import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { offerMenu } from '../../platform/menu.ts';
import { clearTabState, writeTabState } from '../../platform/tab-state.ts';
import { aReport } from '../unit/samples.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
  readonly visible: boolean;
}
type Click = (info: { menuItemId: string }, tab?: { id?: number }) => void;

const url = aReport.article.url;
let entries: Entry[];
let click: Click;
let activate: (info: { tabId: number }) => void;
let front: number;
const marked = vi.fn<(tabId: number) => void>();
const isVisible = (): boolean | undefined => entries[0]?.visible;

beforeEach(async () => {
  fakeBrowser.reset();
  entries = [];
  front = 1;
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: front }],
    onActivated: { addListener: (given: typeof activate) => (activate = given) },
  });
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => (entries = []),
      create: (entry: Entry, done: () => void) => {
        if (entries.some(({ id }) => id === entry.id)) throw new Error('Duplicate id.');
        entries.push(entry);
        done();
      },
      update: async (id: string, change: Partial<Entry>) => {
        if (!entries.some((one) => one.id === id)) throw new Error('Cannot find menu item.');
        entries = entries.map((one) => (one.id === id ? { ...one, ...change } : one));
      },
      onClicked: { addListener: (given: Click) => (click = given) },
    },
  });
  offerMenu('Als Aussage markieren', marked);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
});

it('is made at installation and at every start, once', async () => {
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(entries).toHaveLength(1));
  expect(entries).toMatchObject([
    { title: 'Als Aussage markieren', contexts: ['selection'], visible: false },
  ]);
});

it('is there only where the article in front has been read', async () => {
  await writeTabState(1, { status: 'reading', url });
  expect(isVisible()).toBe(false);
  await writeTabState(1, { status: 'ready', url, report: aReport, timings: null });
  await vi.waitFor(() => expect(isVisible()).toBe(true));
  front = 2;
  activate({ tabId: 2 });
  await vi.waitFor(() => expect(isVisible()).toBe(false));
  front = 1;
  activate({ tabId: 1 });
  await vi.waitFor(() => expect(isVisible()).toBe(true));
  await clearTabState(1);
  await vi.waitFor(() => expect(isVisible()).toBe(false));
});

it('marks in the tab it was chosen in', () => {
  click({ menuItemId: 'mark-claim' }, { id: 7 });
  click({ menuItemId: 'another' }, { id: 8 });
  click({ menuItemId: 'mark-claim' });
  expect(marked.mock.calls).toEqual([[7]]);
});
