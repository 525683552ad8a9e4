import { describe, expect, test } from 'vitest';

import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture, sharedPages } from '../../scripts/browser/fixture-pages.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { useSession } from './support/session.ts';

const DEMO = fixture('demo');
const COPIES = sharedPages();

describe.each(BROWSERS)('the dossier that comes with Sayso in %s', (name) => {
  const session = useSession(name, [DEMO, ...COPIES]);

  test.each(COPIES.map(({ url }) => url))('is found at %s', async (url) => {
    const { probe, open } = session();
    const tab = await open(url);
    const { report, additions, problem } = await waitUntilPainted(probe, tab.tabId);
    const [dossier] = additions?.dossiers ?? [];
    expect(dossier?.id).toBe('urn:sayso:dossier:kim-putin-2023');
    expect(report.dossier).toEqual({ id: dossier?.id, match: dossier?.match });
    expect(dossier?.match).toBeGreaterThanOrEqual(0.6);
    expect(dossier?.statements.some(({ claims }) => claims.length > 0)).toBe(true);
    expect(problem).toBeUndefined();
    expect(tab.troubles).toEqual([]);
    await tab.page.close();
  });

  test('is not found elsewhere, and finding it keeps nothing', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    const { report, additions } = await waitUntilPainted(probe, tab.tabId);
    expect([report.dossier, additions]).toEqual([null, undefined]);
    expect(await probe.databases()).toEqual([]);
    await tab.page.close();
  });
});
