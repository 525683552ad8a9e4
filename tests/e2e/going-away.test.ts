import { describe, expect, test } from 'vitest';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { openProbe } from '../../scripts/browser/extension-probe.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { clickWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, registeredMarks, visibleParts } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');
const ALLEGATION = 'in der Nacht zum Sonntag';

describe.each(BROWSERS)('an open page in %s', (name) => {
  const session = useSession(name, [DEMO]);

  const openWithCard = async (): Promise<OpenTab> => {
    const tab = await session().open(DEMO.url);
    await waitUntilPainted(session().probe, tab.tabId);
    await clickWords(tab.page, ALLEGATION);
    await until('the claim card', () => cardWords(session().driven, tab.page));
    return tab;
  };

  test('is rid of the old marks and card when the extension is loaded anew, and works after a reload', async () => {
    const started = session();
    const { page, tabId, troubles } = await openWithCard();
    await started.driven.reloadExtension();
    await until('the card to go', async () => !(await hasHost(page)));
    started.probe = await openProbe(started.driven);
    await page.bringToFront();
    // Firefox reads open pages again by itself; in Chromium the marks go and stay away.
    const isReadAnew = async (): Promise<boolean> => (await started.probe.stateOf(tabId)) !== null;
    await until('old marks to go', async () => (await registeredMarks(page)) === 0 || isReadAnew());

    await page.reload();
    await until('new marks', async () => (await registeredMarks(page)) > 0);
    await clickWords(page, ALLEGATION);
    await until('the claim card', () => cardWords(started.driven, page));
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('shows nothing of the extension once it is removed', async () => {
    const { page, troubles } = await openWithCard();
    expect(await visibleParts(page)).toEqual(['card', 'marks']);
    await session().driven.removeExtension();
    await expect.poll(() => visibleParts(page), { timeout: 20_000 }).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
