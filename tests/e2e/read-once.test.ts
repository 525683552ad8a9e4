import { describe, expect, test } from 'vitest';

import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { markedWords, registeredMarks } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

/** An article on a site that is not on the list. */
const ELSEWHERE = { url: 'https://www.dorfblatt.test/fischsterben', html: fixture('demo').html };

describe.each(BROWSERS)('a site that is not on the list in %s', (name) => {
  const session = useSession(name, [ELSEWHERE]);

  test('is read when its reader asks for it, and not before', async () => {
    const { driven, probe, open } = session();
    const { page, tabId, troubles } = await open(ELSEWHERE.url);
    expect(await probe.hasContentScript(tabId)).toBe(false);
    expect(await registeredMarks(page)).toBe(0);

    await driven.pressToolbarButton(page);
    const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
    const button = await popup.waitForSelector('.state-actions .action');
    await button?.click();
    const { report } = await waitUntilPainted(probe, tabId);
    expect(report.article.url).toBe(ELSEWHERE.url);
    expect(await markedWords(page)).not.toEqual([]);
    expect(troubles).toEqual([]);
  });
});
