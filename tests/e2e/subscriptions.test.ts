import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import type { Subscription } from '../../platform/store/schema.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import type { RecordedRequest } from '../../scripts/browser/page-server.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { aDossier, textOfDossier } from '../unit/sample-dossier.ts';
import { useSession } from './support/session.ts';

// In a page of the extension.
declare const chrome: typeof Browser;

const DEMO = fixture('demo');
const HOST = 'dossiers.test';
const ADDRESS = `https://${HOST}/all.jsonld`;
const dossier = aDossier('a', { article: { ...aDossier('a').article, urls: [DEMO.url] } });
const NEW: Subscription = {
  url: ADDRESS,
  etag: '',
  checked: '',
  isOn: true,
  lastProblem: null,
  changed: '',
  changes: [],
};

describe.each(BROWSERS)('subscribed dossiers in %s', (name) => {
  const file = { url: ADDRESS, html: textOfDossier(dossier), headers: { etag: '"1"' } };
  const session = useSession(name, [DEMO, file]);
  const asked = (): readonly RecordedRequest[] =>
    session().server.requests.filter(({ url }) => new URL(url).hostname === HOST);

  /** Does something with a store of the extension's database, past its code. */
  const inStore = async (store: string, put: unknown): Promise<unknown> =>
    JSON.parse(
      await session().probe.page.evaluate(
        (from, value) =>
          new Promise<string>((done, fail) => {
            const request = indexedDB.open('sayso');
            request.addEventListener('error', () => fail(request.error));
            request.addEventListener('success', () => {
              const change = request.result.transaction(from, 'readwrite');
              if (value) change.objectStore(from).put(value);
              const all = change.objectStore(from).getAll();
              change.addEventListener('complete', () => {
                request.result.close();
                done(JSON.stringify(all.result));
              });
            });
          }),
        store,
        put,
      ),
    );
  const subscription = async (): Promise<Subscription> =>
    ((await inStore('subscriptions', null)) as Subscription[])[0]!;
  /** Lets a day pass, as far as the extension can tell. */
  const nextDay = async (): Promise<unknown> =>
    inStore('subscriptions', { ...(await subscription()), checked: '2020-01-01T00:00:00.000Z' });
  const checked = () => until('the address to be asked', async () => (await subscription()).checked > '2021');
  const allow = async (): Promise<Page> => {
    const { driven, probe } = session();
    const options = await driven.openExtensionPage('options.html');
    await options.waitForSelector('h1');
    await driven.willAllow(`https://${HOST}/*`);
    await options.bringToFront();
    await options.type('.add input', HOST);
    await options.keyboard.press('Enter');
    await until('the permission', async () => (await probe.permissions()).includes(`https://${HOST}/*`));
    return options;
  };

  test('are fetched only when that is switched on, then once a day, and a broken update changes nothing', async () => {
    const { probe, open } = session();
    const options = await allow();
    await options.close();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    // The first note makes the database.
    const [claim] = report.claims;
    const note = {
      id: 'n1',
      quotes: [{ exact: claim?.quote ?? '', prefix: '', suffix: '', hint: null }],
      isMarked: false,
      isHidden: false,
      correction: { standing: null, kind: null, certainty: null, source: null },
      text: 'x',
    };
    await probe.page.evaluate(
      (tabId, made) =>
        chrome.runtime.sendMessage({ type: 'change-notes', tabId, change: { type: 'set', note: made } }),
      tab.tabId,
      note,
    );
    await inStore('subscriptions', NEW);
    await tab.page.reload();
    await waitUntilPainted(probe, tab.tabId);
    expect(asked()).toEqual([]);

    await probe.page.evaluate(() => chrome.storage.local.set({ subscriptions: true }));
    await tab.page.reload();
    await until('the dossier at its article', async () => {
      const state = await probe.stateOf(tab.tabId);
      return state?.status === 'ready' && state.report.dossier?.id === dossier.id;
    });
    expect(asked().map(({ method, url }) => [method, url])).toEqual([['GET', ADDRESS]]);
    const headers = asked()[0]?.headers;
    for (const told of ['cookie', 'referer', 'if-none-match']) expect(headers).not.toHaveProperty(told);
    expect(await subscription()).toMatchObject({
      etag: '"1"',
      lastProblem: null,
      changes: [{ id: dossier.id, before: null }],
    });

    // Not again on the same day.
    await tab.page.reload();
    await waitUntilPainted(probe, tab.tabId);
    expect(asked()).toHaveLength(1);

    await nextDay();
    await tab.page.reload();
    await checked();
    await until('the answer', async () => asked().length === 2);
    expect(asked()[1]?.headers['if-none-match']).toBe('"1"');
    expect(await inStore('dossiers', null)).toHaveLength(1);

    file.html = '<html>';
    file.headers = { etag: '"2"' };
    await nextDay();
    await tab.page.reload();
    await until('the problem', async () => (await subscription()).lastProblem?.kind === 'invalid');
    expect(await inStore('dossiers', null)).toMatchObject([{ id: dossier.id, text: textOfDossier(dossier) }]);
    expect((await subscription()).etag).toBe('"1"');

    file.html = textOfDossier({ ...dossier, revision: 2 });
    await nextDay();
    await tab.page.reload();
    await until('the new revision', async () => {
      const state = await probe.stateOf(tab.tabId);
      return state?.status === 'ready' && state.additions?.dossiers[0]?.revision === 2;
    });
    expect(await subscription()).toMatchObject({ etag: '"2"', lastProblem: null });
    await tab.page.close();
  });
});
