import { readOnce } from './sites.ts';
import { sendToTab } from './tabs.ts';

/**
 * Has a tab read now; what comes of it arrives as a change of the tab's state. Resolves false where the browser does not
 * let us in; never rejects.
 */
export async function readNow(tabId: number): Promise<boolean> {
  const ask = () => sendToTab(tabId, { type: 'read-again' });
  // A page that holds our script already must not get a second one.
  return (await ask()) || ((await readOnce(tabId)) && (await ask()));
}
