import * as v from 'valibot';
import { browser } from 'wxt/browser';

import type { TabState } from '../core/tab-state.ts';
import { tabStateSchema } from '../core/tab-state-schema.ts';

const PREFIX = 'report:';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Whether something in session storage is what is known about a tab. */
export const isTabKey = (key: string): boolean => key.startsWith(PREFIX);

/**
 * What lies in the storage, where it is text: the browser hands over one string many times faster than the hundreds of
 * parts of a report.
 */
function unpacked(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : null;
  } catch {
    return null;
  }
}

/** What was stored by another version, or by hand, and does not fit counts as nothing. */
function stateFrom(stored: unknown): TabState | null {
  const state = unpacked(stored);
  return v.is(tabStateSchema, state) ? state : null;
}

/** What is known about a tab, or null: no article there, or never looked at. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return stateFrom(stored[key]);
}

/** Looks at a report's outside only. */
const briefSchema = v.union([
  v.object({
    status: v.literal('ready'),
    report: v.object({ version: v.literal(1), claims: v.array(v.unknown()) }),
  }),
  v.object({ status: v.pipe(v.string(), v.notValue('ready')) }),
]);

const isState = (stored: unknown): stored is TabState => v.is(briefSchema, stored);

/**
 * The same for a surface that is to be there at once: a report of hundreds of claims is not gone through. Only the
 * background writes what is read here, and an update of the extension empties the session storage.
 */
export async function peekTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  const state = unpacked(stored);
  return isState(state) ? state : null;
}

/** Replaces what is known about a tab. Rejects when the session storage is full. */
export const writeTabState = (tabId: number, state: TabState): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: JSON.stringify(state) });

/** Forgets a tab; harmless when nothing is known about it. */
export const clearTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back with every later state of every tab, null when it is forgotten. Returns the way to stop. */
export function watchTabStates(onState: (tabId: number, state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (isTabKey(key)) onState(Number(key.slice(PREFIX.length)), stateFrom(newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Calls back with every later state of one tab, null when it is forgotten. Returns the way to stop. */
export const watchTabState = (tabId: number, onState: (state: TabState | null) => void): (() => void) =>
  watchTabStates((changed, state) => {
    if (changed === tabId) onState(state);
  });
