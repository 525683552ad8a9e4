import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { allowedSites } from '../../../platform/allowed-sites.ts';
import { changeSettings } from '../../../platform/settings.ts';
import { allowAlways, siteAccess } from '../../../platform/sites.ts';
import { dossierOf, install, installed } from '../../../platform/store/dossiers.ts';
import { subscriptions } from '../../../platform/store/subscriptions.ts';
import {
  checkSubscriptions,
  setSubscriptionOn,
  subscribe,
  unsubscribe,
} from '../../../platform/subscriptions.ts';
import { aDossier, aStatement, textOfDossier } from '../../unit/sample-dossier.ts';
import { aBrowserWithSites, type SitesBrowser } from '../sites-browser.ts';
import { useFreshDatabase } from './fresh-database.ts';

const ADDRESS = 'https://dossiers.example/all.jsonld';
const SITE = 'https://dossiers.example/*';
const DAY = 24 * 60 * 60 * 1000;
const first = aDossier('a');
const second = aDossier('a', { revision: 2, statements: [aStatement('s1', 'Anders.'), aStatement('s2')] });

let sites: SitesBrowser;
let asked: { readonly url: string; readonly init: RequestInit }[] = [];
let answer: () => Response | Promise<Response>;

const serve = (text: string, etag = '', status = 200): void => {
  answer = () => new Response(status === 304 ? null : text, { status, headers: etag ? { etag } : {} });
};

useFreshDatabase();
beforeEach(() => {
  sites = aBrowserWithSites({ js: ['c.js'], css: [] });
  const { request } = fakeBrowser.permissions;
  Object.assign(fakeBrowser.permissions, {
    request: async (wanted: { origins: string[] }) => {
      const isGranted = await request(wanted);
      if (isGranted) for (const origin of wanted.origins) sites.granted.add(origin);
      return isGranted;
    },
    remove: async ({ origins }: { origins: string[] }) => origins.every((each) => sites.granted.delete(each)),
  });
  asked = [];
  serve(textOfDossier(first), '"1"');
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer();
  });
  let isHeld = false;
  vi.stubGlobal('navigator', {
    locks: {
      async request(_: string, __: object, task: (lock: object | null) => Promise<void>) {
        if (isHeld) return task(null);
        isHeld = true;
        await task({});
        isHeld = false;
      },
    },
  });
});

const on = () => changeSettings({ subscriptions: true });
const only = async () => (await subscriptions())[0]!;
const tomorrow = (days = 1): number => Date.now() + days * DAY + 1000;

describe('the network', () => {
  it('is not used unless the reader has switched it on', async () => {
    expect(await subscribe(ADDRESS)).toEqual({ ok: true });
    await checkSubscriptions(tomorrow());
    expect(asked).toEqual([]);
    await on();
    await checkSubscriptions();
    expect(asked.map(({ url }) => url)).toEqual([ADDRESS]);
    await changeSettings({ subscriptions: false });
    await checkSubscriptions(tomorrow());
    expect(asked).toHaveLength(1);
  });

  it('is not used where nothing is subscribed to, or what is is off', async () => {
    await on();
    await checkSubscriptions();
    await subscribe(ADDRESS);
    await setSubscriptionOn(ADDRESS, false);
    await checkSubscriptions(tomorrow());
    expect(asked).toHaveLength(1);
    await setSubscriptionOn(ADDRESS, true);
    await checkSubscriptions(tomorrow());
    expect(asked).toHaveLength(2);
  });

  it('is used once a day, whatever comes of it, also by pages at the same time', async () => {
    await on();
    await subscribe(ADDRESS);
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await checkSubscriptions();
    await checkSubscriptions(Date.now() + DAY - 60_000);
    expect(asked).toHaveLength(1);
    await Promise.all([checkSubscriptions(tomorrow()), checkSubscriptions(tomorrow())]);
    await checkSubscriptions(tomorrow());
    expect(asked).toHaveLength(2);
    // A clock that was put back does not stop it for good.
    await checkSubscriptions(Date.now() - 3 * DAY);
    expect(asked).toHaveLength(3);
  });

  it('is told nothing of the reader', async () => {
    await on();
    await subscribe(`${ADDRESS}#part`);
    await checkSubscriptions(tomorrow());
    expect(asked.map(({ init }) => init)).toMatchObject([
      { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', cache: 'no-store' },
      { headers: { 'if-none-match': '"1"' } },
    ]);
    expect(asked.map(({ url }) => url)).toEqual([ADDRESS, ADDRESS]);
  });

  it('is not used for a site that is not allowed any more', async () => {
    await on();
    await subscribe(ADDRESS);
    sites.granted.delete(SITE);
    await checkSubscriptions(tomorrow());
    expect(asked).toHaveLength(1);
    expect((await only()).lastProblem).toEqual({ kind: 'disallowed', detail: '' });
  });
});

describe('an address', () => {
  it.each(['http://dossiers.example/a', 'dossiers', 'https://user:pass@dossiers.example/', 'file:///a', ''])(
    '%s is not asked about',
    async (typed) => {
      expect(await subscribe(typed)).toEqual({ ok: false, reason: 'address' });
      expect(sites.asked).toEqual([]);
    },
  );

  it('whose site the reader does not allow is not kept', async () => {
    sites.answer = false;
    expect(await subscribe(ADDRESS)).toEqual({ ok: false, reason: 'refused' });
    expect(await subscriptions()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is asked about at once, within the click', async () => {
    const subscribed = subscribe(ADDRESS);
    expect(sites.asked).toEqual([[SITE]]);
    await subscribed;
  });
});

describe('what is allowed for a subscription', () => {
  it('is not read, until the reader allows that, too', async () => {
    await subscribe(ADDRESS);
    expect(await allowedSites()).toEqual([]);
    expect(await siteAccess({ url: ADDRESS })).toBe('ask');
    expect(await allowAlways(ADDRESS)).toBe(true);
    expect(await allowedSites()).toEqual([SITE]);
    expect(await siteAccess({ url: ADDRESS })).toBe('allowed');
    await unsubscribe(ADDRESS);
    expect(sites.granted.has(SITE)).toBe(true);
  });

  it('goes with the last subscription that needs it', async () => {
    const other = 'https://dossiers.example/more.jsonld';
    await subscribe(ADDRESS);
    await subscribe(other);
    await unsubscribe(ADDRESS);
    expect(sites.granted.has(SITE)).toBe(true);
    await unsubscribe(other);
    expect(sites.granted.has(SITE)).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('stays where the site was allowed before', async () => {
    sites.granted.add(SITE);
    await subscribe(ADDRESS);
    expect(await allowedSites()).toEqual([SITE]);
    await unsubscribe(ADDRESS);
    expect(sites.granted.has(SITE)).toBe(true);
  });
});

const before = async () => [await dossierOf(first.id), (await only()).etag, (await only()).changes];
const large = (): Response =>
  new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1_000_000).fill(32)) }));

describe('an update', () => {
  beforeEach(async () => {
    await on();
    await subscribe(ADDRESS);
  });

  it('brings the dossiers, and says what they are', async () => {
    expect(await dossierOf(first.id)).toMatchObject({
      text: textOfDossier(first),
      origin: { type: 'subscription', url: ADDRESS },
    });
    expect(await only()).toMatchObject({
      etag: '"1"',
      lastProblem: null,
      changes: [{ id: first.id, before: null, revision: 1, added: [{ id: 's1' }] }],
    });
  });

  it('that brings nothing new changes nothing', async () => {
    const known = await before();
    serve('', '', 304);
    expect(await checkSubscriptions(tomorrow())).toBe(false);
    expect(await before()).toEqual(known);
    serve(textOfDossier(first), '"1"');
    expect(await checkSubscriptions(tomorrow(3))).toBe(false);
    expect(await before()).toEqual(known);
    expect((await only()).lastProblem).toBeNull();
  });

  it('changes statements, brings dossiers and takes them away, and says so', async () => {
    serve(`[${textOfDossier(second)},${textOfDossier(aDossier('b'))}]`, '"2"');
    expect(await checkSubscriptions(tomorrow())).toBe(true);
    expect((await only()).changes).toMatchObject([
      { id: first.id, before: 1, revision: 2, added: [{ id: 's2' }], changed: [{ id: 's1' }], removed: [] },
      { id: aDossier('b').id, before: null },
    ]);
    serve(textOfDossier(aDossier('b')), '"3"');
    await checkSubscriptions(tomorrow(3));
    expect(await dossierOf(first.id)).toBeNull();
    expect((await only()).changes).toMatchObject([{ id: first.id, removed: [{ id: 's1' }, { id: 's2' }] }]);
  });

  it.each<[string, () => Response | Promise<Response>, string, string]>([
    ['that cannot be reached', () => Promise.reject(new TypeError('Failed')), 'unreachable', ''],
    ['that is not there', () => new Response('', { status: 404 }), 'status', '404'],
    ['that is somewhere else', () => new Response('', { status: 302 }), 'redirect', ''],
    ['that is too large', large, 'large', '5'],
    [
      'that says it is too large',
      () => new Response('{}', { headers: { 'content-length': '5000001' } }),
      'large',
      '5',
    ],
    ['that is no dossier', () => new Response('<html>'), 'invalid', 'the file'],
    ['that is no text', () => new Response(new Uint8Array([0xff, 0xfe, 0xff])), 'invalid', ''],
    ['half of which is one', () => new Response(`[${textOfDossier(second)},{}]`), 'invalid', ''],
  ])('%s leaves the old one, and keeps why', async (_, broken, kind, detail) => {
    const known = await before();
    answer = broken;
    expect(await checkSubscriptions(tomorrow())).toBe(false);
    expect(await before()).toEqual(known);
    const { lastProblem } = await only();
    expect(lastProblem?.kind).toBe(kind);
    expect(lastProblem?.detail).toContain(detail);
    serve(textOfDossier(second), '"2"');
    await checkSubscriptions(tomorrow(3));
    expect(await only()).toMatchObject({ lastProblem: null, etag: '"2"' });
  });

  it('puts nothing in the place of what the reader has from elsewhere', async () => {
    const own = textOfDossier(aDossier('own'));
    await install(own, { type: 'own' });
    const [builtIn] = await installed();
    for (const id of [aDossier('own').id, builtIn!.id]) {
      serve(`[${textOfDossier(second)},${textOfDossier(aDossier('x', { id }))}]`);
      await checkSubscriptions(tomorrow(id === builtIn!.id ? 3 : 1));
      expect((await only()).lastProblem).toEqual({ kind: 'taken', detail: id });
    }
    expect((await dossierOf(aDossier('own').id))?.text).toBe(own);
    expect((await dossierOf(first.id))?.text).toBe(textOfDossier(first));
  });

  it('of an address that was removed meanwhile brings nothing', async () => {
    answer = async () => {
      await unsubscribe(ADDRESS);
      return new Response(textOfDossier(second));
    };
    await checkSubscriptions(tomorrow());
    expect(await dossierOf(first.id)).toBeNull();
    expect(await subscriptions()).toEqual([]);
  });
});

describe('an update that nobody is to overlook', () => {
  it('names another author or article, though neither revision nor statements are others', async () => {
    await on();
    await subscribe(ADDRESS);
    const article = { ...first.article, urls: ['https://elsewhere.example/1'] };
    serve(textOfDossier({ ...first, authors: ['Wer anders'], article }), '"2"');
    expect(await checkSubscriptions(tomorrow())).toBe(true);
    expect((await only()).changes).toMatchObject([{ id: first.id, parts: ['authors', 'article'] }]);
  });

  it('keeps no name of a version that could hold more than a name', async () => {
    await on();
    serve(textOfDossier(first), `"${'x'.repeat(300)}"`);
    await subscribe(ADDRESS);
    expect(await only()).toMatchObject({ etag: '', lastProblem: null });
  });
});
