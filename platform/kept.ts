import { browser } from 'wxt/browser';

import { isDraftKey } from './drafts.ts';
import { installed } from './store/dossiers.ts';
import { allNotes } from './store/notes.ts';
import { subscriptions } from './store/subscriptions.ts';
import { watchStore } from './store/watch.ts';
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

const bytesOf = (stored: unknown): number => new TextEncoder().encode(JSON.stringify(stored)).length;

/** What the extension keeps now: all that belongs to open articles, what the reader chose, and the reader's own data. */
export interface Kept {
  readonly reports: Amount;
  readonly settings: Amount;
  /** Null where the database cannot be read. */
  readonly notes: Amount | null;
  /** Those that come with Sayso are not among them. */
  readonly dossiers: Amount | null;
  readonly subscriptions: Amount | null;
  /** Dossiers while they are written. */
  readonly drafts: Amount;
}

async function amountOf(entries: () => Promise<readonly unknown[]>): Promise<Amount | null> {
  try {
    const all = await entries();
    return { entries: all.length, bytes: all.length === 0 ? 0 : bytesOf(all) };
  } catch {
    return null;
  }
}

const ownDossiers = async () => (await installed()).filter(({ origin }) => origin.type !== 'built-in');

/** Looks at what is kept now; makes nothing. */
export async function keptNow(): Promise<Kept> {
  const [session, local, notes, dossiers, subscribed] = await Promise.all([
    browser.storage.session.get(null),
    browser.storage.local.get(null),
    amountOf(async () => (await allNotes()).articles),
    amountOf(ownDossiers),
    amountOf(subscriptions),
  ]);
  const drafts = Object.fromEntries(Object.entries(local).filter(([key]) => isDraftKey(key)));
  const chosen = Object.fromEntries(Object.entries(local).filter(([key]) => !isDraftKey(key)));
  return {
    reports: { entries: Object.keys(session).filter(isTabKey).length, bytes: sizeOf(session) },
    settings: { entries: Object.keys(chosen).length, bytes: sizeOf(chosen) },
    notes,
    dossiers,
    subscriptions: subscribed,
    drafts: { entries: Object.keys(drafts).length, bytes: sizeOf(drafts) },
  };
}

/** Calls back whenever something is kept or forgotten, permissions included. */
export function watchKept(onChange: () => void): void {
  browser.storage.onChanged.addListener(onChange);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  watchStore(onChange);
}
