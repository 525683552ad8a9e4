import { changesBetween, changesOfRemoved, type DossierChanges } from '../../core/dossier/changes.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import type { ListedDossier } from '../../core/dossier/parse-list.ts';
import { builtInDossiers } from './built-in.ts';
import { reading, writing } from './database.ts';
import { changeDossiers, putDossier, takeDossier } from './dossiers.ts';
import type { InstalledDossier, Subscription, SubscriptionProblem } from './schema.ts';
import { tellChange } from './watch.ts';

/** All subscribed addresses, in order. Rejects with a `StoreFailure`. */
export const subscriptions = (): Promise<readonly Subscription[]> =>
  reading<readonly Subscription[]>([], (database) => database.getAll('subscriptions'));

/** Adds an address, of which nothing is known yet; one that is there stays as it is. Rejects with a `StoreFailure`. */
export async function addSubscription(url: string): Promise<void> {
  const added: Subscription = {
    url,
    etag: '',
    checked: '',
    isOn: true,
    lastProblem: null,
    changed: '',
    changes: [],
  };
  await writing(async (database) => {
    const transaction = database.transaction('subscriptions', 'readwrite');
    const known = await transaction.store.get(url);
    await Promise.all([known ?? transaction.store.put(added), transaction.done]);
  });
  tellChange('subscriptions');
}

/** Changes what is known about an address, if it is still there. Rejects with a `StoreFailure`. */
export async function changeSubscription(
  url: string,
  change: Partial<Omit<Subscription, 'url'>>,
): Promise<void> {
  await writing(async (database) => {
    const transaction = database.transaction('subscriptions', 'readwrite');
    const known = await transaction.store.get(url);
    await Promise.all([known && transaction.store.put({ ...known, ...change }), transaction.done]);
  });
  tellChange('subscriptions');
}

const isFrom =
  (url: string) =>
  ({ origin }: InstalledDossier): boolean =>
    origin.type === 'subscription' && origin.url === url;

const versionOf = ({ text }: InstalledDossier) => {
  const parsed = parseDossier(text);
  return parsed.ok ? parsed.dossier : null;
};

const isChange = ({ before, added, changed, removed, revision, parts = [] }: DossierChanges): boolean =>
  before !== revision || added.length + changed.length + removed.length + parts.length > 0;

/**
 * Takes over what an address gives now, in one step: its dossiers come, change and go. Nothing is taken over where it
 * has a dossier that the reader has from elsewhere. Rejects with a `StoreFailure`.
 */
export async function takeUpdate(
  url: string,
  etag: string,
  dossiers: readonly ListedDossier[],
): Promise<{ readonly problem: SubscriptionProblem | null; readonly isNew: boolean }> {
  const all = await reading<readonly InstalledDossier[]>([], (database) => database.getAll('dossiers'));
  const own = all.filter(isFrom(url));
  const others = [...builtInDossiers(), ...all.filter((one) => !isFrom(url)(one))];
  const taken = dossiers.find(({ dossier }) => others.some(({ id }) => id === dossier.id));
  if (taken) return { problem: { kind: 'taken', detail: taken.dossier.id }, isNew: false };

  const before = new Map(own.map((one) => [one.id, one]));
  const gone = own.filter(({ id }) => !dossiers.some(({ dossier }) => dossier.id === id));
  const fresh = dossiers.filter(({ dossier, text }) => before.get(dossier.id)?.text !== text);
  if (fresh.length + gone.length === 0) {
    await changeSubscription(url, { etag });
    return { problem: null, isNew: false };
  }
  const changes = [
    ...fresh.map(({ dossier }) => {
      const old = before.get(dossier.id);
      return changesBetween(old ? versionOf(old) : null, dossier);
    }),
    ...gone.flatMap((one) => {
      const old = versionOf(one);
      return old ? [changesOfRemoved(old)] : [];
    }),
  ].filter(isChange);
  await changeDossiers(async (change) => {
    const known = await change.objectStore('subscriptions').get(url);
    // It was removed meanwhile.
    if (!known) return;
    for (const { dossier, text } of fresh)
      await putDossier(change, dossier, text, { type: 'subscription', url });
    for (const { id } of gone) await takeDossier(change, id);
    const news = changes.length > 0 && { changed: new Date().toISOString(), changes };
    await change.objectStore('subscriptions').put({ ...known, etag, lastProblem: null, ...news });
  });
  tellChange('subscriptions');
  return { problem: null, isNew: true };
}

/** Removes an address with all that came from it. Rejects with a `StoreFailure`. */
export async function removeSubscription(url: string): Promise<void> {
  await changeDossiers(async (change) => {
    const all = await change.objectStore('dossiers').getAll();
    for (const { id } of all.filter(isFrom(url))) await takeDossier(change, id);
    await change.objectStore('subscriptions').delete(url);
  });
  tellChange('subscriptions');
}
