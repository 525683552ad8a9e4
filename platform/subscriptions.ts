import { browser } from 'wxt/browser';

import { parseDossiers } from '../core/dossier/parse-list.ts';
import { fetchDossiers } from './fetch-dossiers.ts';
import { matchesPattern, patternOfSite } from './match-pattern.ts';
import { NEWS_MATCHES } from './news-sites.ts';
import { readSettings } from './settings.ts';
import type { Subscription, SubscriptionProblem } from './store/schema.ts';
import {
  addSubscription,
  changeSubscription,
  removeSubscription,
  subscriptions,
  takeUpdate,
} from './store/subscriptions.ts';
import { addSubscribedSite, dropSubscribedSites, subscribedSites } from './subscribed-sites.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Why an address was not subscribed to: it is none that begins with https, or the reader did not allow its site. */
export type SubscribeAnswer =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'address' | 'refused' };

/** The address as it is kept; null for what is none, or not https. */
function addressFrom(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null;
  const url = new URL(typed.trim());
  if (url.protocol !== 'https:' || url.username || url.password) return null;
  url.hash = '';
  return url.href;
}

/** The host that an address leads to which can be subscribed to; null for any other. */
export function subscribableHost(typed: string): string | null {
  const url = addressFrom(typed);
  return url === null ? null : new URL(url).hostname;
}

const siteOf = (url: string): string => patternOfSite(url) ?? '';

interface Update {
  readonly problem: SubscriptionProblem | null;
  /** Whether dossiers came, changed or went. */
  readonly isNew: boolean;
}

const failed = (problem: SubscriptionProblem): Update => ({ problem, isNew: false });

async function update({ url, etag }: Subscription): Promise<Update> {
  const isAllowed = await browser.permissions.contains({ origins: [siteOf(url)] });
  if (!isAllowed) return failed({ kind: 'disallowed', detail: '' });
  const fetched = await fetchDossiers(url, etag);
  if (fetched.type === 'problem') return failed(fetched.problem);
  if (fetched.type === 'same') return { problem: null, isNew: false };
  const parsed = parseDossiers(fetched.text);
  if (parsed.ok) return takeUpdate(url, fetched.etag, parsed.dossiers);
  const [first] = parsed.problems;
  return failed({ kind: 'invalid', detail: first ? `${first.path}: ${first.message}` : '' });
}

/** Asks one address and keeps what came of it; resolves whether that was something new. */
async function ask(subscription: Subscription, now: number): Promise<boolean> {
  const { url } = subscription;
  // Before it is asked: whatever happens then, it is asked once a day.
  await changeSubscription(url, { checked: new Date(now).toISOString() });
  const { problem: lastProblem, isNew } = await update(subscription);
  await changeSubscription(url, { lastProblem });
  return isNew;
}

const isDue = ({ isOn, checked }: Subscription, now: number): boolean =>
  isOn && !(Math.abs(now - Date.parse(checked)) < DAY);

/**
 * Asks the subscribed addresses that were not asked for a day, if the reader has switched subscriptions on. A failed
 * update leaves what is there and is kept as the last problem. Pages that do this at once do it once. Resolves whether
 * dossiers came, changed or went; never rejects.
 */
export async function checkSubscriptions(now = Date.now()): Promise<boolean> {
  let isAnyNew = false;
  try {
    if (!(await readSettings()).subscriptions) return false;
    await navigator.locks.request('subscriptions', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      for (const subscription of await subscriptions()) {
        if (isDue(subscription, now)) isAnyNew = (await ask(subscription, now)) || isAnyNew;
      }
    });
  } catch {
    // The store says so wherever it is asked for something.
  }
  return isAnyNew;
}

/**
 * Asks one address now, because the reader wants it, if subscriptions are switched on; waits where they are being
 * checked. Resolves whether dossiers came, changed or went; never rejects.
 */
export async function checkSubscription(url: string, now = Date.now()): Promise<boolean> {
  try {
    if (!(await readSettings()).subscriptions) return false;
    return await navigator.locks.request('subscriptions', async () => {
      const subscription = (await subscriptions()).find((one) => one.url === url);
      return subscription ? ask(subscription, now) : false;
    });
  } catch {
    // The store says so wherever it is asked for something.
    return false;
  }
}

/**
 * Subscribes to an address, and asks it for the first time; to be called directly in the handler of a click, before any
 * await, because the browser asks the reader whether its site is allowed. Rejects with a `StoreFailure`.
 */
export async function subscribe(typed: string): Promise<SubscribeAnswer> {
  const url = addressFrom(typed);
  if (!url) return { ok: false, reason: 'address' };
  const origins = [siteOf(url)];
  // Both at once: what is known before the reader answers, and the question.
  const known = browser.permissions.contains({ origins });
  const asked = browser.permissions.request({ origins });
  // Noted before the answer: its pages are not to be read.
  if (!(await known)) await addSubscribedSite(siteOf(url));
  const isAllowed = await asked.catch(() => false);
  if (!isAllowed) {
    await dropSubscribedSites(origins);
    return { ok: false, reason: 'refused' };
  }
  await addSubscription(url);
  await checkSubscriptions();
  return { ok: true };
}

/** Switches an address on or off: off, it is not asked, and what came from it stays. Rejects with a `StoreFailure`. */
export const setSubscriptionOn = (url: string, isOn: boolean): Promise<void> =>
  changeSubscription(url, { isOn });

/**
 * Removes an address, all that came from it, and the right to its site if that was given for it alone. Rejects with a
 * `StoreFailure`.
 */
export async function unsubscribe(url: string): Promise<void> {
  await removeSubscription(url);
  const site = siteOf(url);
  const isNeeded = (await subscriptions()).some((other) => siteOf(other.url) === site);
  if (isNeeded || !(await subscribedSites()).includes(site)) return;
  if (!NEWS_MATCHES.some((pattern) => matchesPattern(pattern, url)))
    await browser.permissions.remove({ origins: [site] });
  await dropSubscribedSites([site]);
}
