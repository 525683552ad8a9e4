import { browser } from 'wxt/browser';

import { isTabKey } from './tab-state.ts';

/** How much lies in one place. */
interface Amount {
  readonly entries: number;
  readonly bytes: number;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const sizeOf = (stored: Readonly<Record<string, unknown>>): number =>
  new TextEncoder().encode(
    Object.entries(stored)
      .flatMap(([key, value]) => [key, textOf(value)])
      .join(''),
  ).length;

/** What the extension keeps now: the articles of open tabs with all that belongs to them, and what the reader chose. */
export async function keptNow(): Promise<{ readonly reports: Amount; readonly settings: Amount }> {
  const [session, local] = await Promise.all([
    browser.storage.session.get(null),
    browser.storage.local.get(null),
  ]);
  return {
    reports: { entries: Object.keys(session).filter(isTabKey).length, bytes: sizeOf(session) },
    settings: { entries: Object.keys(local).length, bytes: sizeOf(local) },
  };
}

/** Calls back whenever something is kept or forgotten, permissions included. */
export function watchKept(onChange: () => void): void {
  browser.storage.onChanged.addListener(onChange);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
