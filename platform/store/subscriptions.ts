import { reading, writing } from './database.ts';
import type { Subscription } from './schema.ts';
import { tellChange } from './watch.ts';

/** All subscribed addresses, in order. Rejects with a `StoreFailure`. */
export const subscriptions = (): Promise<readonly Subscription[]> =>
  reading<readonly Subscription[]>([], (database) => database.getAll('subscriptions'));

/** Keeps an address, or what is known about it now. Rejects with a `StoreFailure`. */
export async function keepSubscription(subscription: Subscription): Promise<void> {
  await writing((database) => database.put('subscriptions', subscription));
  tellChange('subscriptions');
}
