import { browser } from 'wxt/browser';

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

const bytesOf = (stored: unknown): number => new TextEncoder().encode(JSON.stringify(stored)).length;

const sizeOf = (stored: Readonly<Record<string, unknown>>): number =>
  Object.keys(stored).length === 0 ? 0 : bytesOf(stored);

/** What the extension keeps now: all that belongs to open articles, what the reader chose, and the reader's own data. */
export interface Kept {
  readonly reports: Amount;
  readonly settings: Amount;
  /** Null where the database cannot be read. */
  readonly notes: Amount | null;
  /** Those that come with Sayso are not among them. */
  readonly dossiers: Amount | null;
  readonly subscriptions: Amount | null;
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
    amountOf(allNotes),
    amountOf(ownDossiers),
    amountOf(subscriptions),
  ]);
  return {
    reports: { entries: Object.keys(session).filter(isTabKey).length, bytes: sizeOf(session) },
    settings: { entries: Object.keys(local).length, bytes: sizeOf(local) },
    notes,
    dossiers,
    subscriptions: subscribed,
  };
}

/** Calls back whenever something is kept or forgotten, permissions included. */
export function watchKept(onChange: () => void): void {
  browser.storage.onChanged.addListener(onChange);
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  watchStore(onChange);
}
