import { browser } from 'wxt/browser';

import type { Dossier } from '../core/dossier/dossier.ts';

/*
 * Dossiers while they are written, each under what it is about: the address of its article, or its own id. Kept in
 * storage.local, so that closing the page loses nothing.
 */

const PREFIX = 'draft:';
const keyOf = (about: string): string => PREFIX + about;

/** Whether something in local storage is a draft. */
export const isDraftKey = (key: string): boolean => key.startsWith(PREFIX);

/** A draft as it was kept. */
export interface KeptDraft {
  readonly draft: Dossier;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

// Only the page that makes dossiers writes it.
const isKept = (stored: unknown): stored is KeptDraft =>
  typeof stored === 'object' &&
  stored !== null &&
  typeof Reflect.get(stored, 'at') === 'string' &&
  Array.isArray(Reflect.get(Object(Reflect.get(stored, 'draft')), 'statements'));

/** The draft about something; null for none. */
export async function draftOf(about: string): Promise<KeptDraft | null> {
  const key = keyOf(about);
  const { [key]: stored } = await browser.storage.local.get(key);
  return isKept(stored) ? stored : null;
}

/** Keeps a draft; resolves whether there was room. */
export const keepDraft = (about: string, draft: Dossier): Promise<boolean> =>
  browser.storage.local.set({ [keyOf(about)]: { draft, at: new Date().toISOString() } }).then(
    () => true,
    () => false,
  );

/** Forgets it; harmless where there is none. */
export const dropDraft = (about: string): Promise<void> => browser.storage.local.remove(keyOf(about));

/** All drafts with what they are about, the last one first. */
export async function allDrafts(): Promise<readonly (KeptDraft & { readonly about: string })[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .flatMap(([key, kept]) =>
      isDraftKey(key) && isKept(kept) ? [{ ...kept, about: key.slice(PREFIX.length) }] : [],
    )
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}
