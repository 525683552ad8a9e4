import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import { fingerprintOf } from '../../core/dossier/fingerprint.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { dossierToJsonLd } from '../../core/dossier/to-jsonld.ts';
import { noteFor } from '../../core/notes/from-claim.ts';
import type { AskedNote } from '../../core/notes/notes.ts';
import type { Claim } from '../../core/report.ts';
import { textOf } from '../../core/span.ts';
import type { PlacedDossier } from '../../core/dossier/placed.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { HARBOUR } from '../ui/sample-library.ts';
import { useSession } from './support/session.ts';
import { watchTroubles } from './support/troubles.ts';

declare const chrome: typeof Browser;
declare global {
  interface Window {
    /** In a page of these tests: the text of the file that was saved last. */
    savedText?: string;
  }
}

const DEMO = fixture('demo');
const ADDRESS = 'https://archive.test/harbour.jsonld';
const FOLDER = mkdtempSync(path.join(tmpdir(), 'sayso-library-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, text);
  return file;
}

async function choose(options: Page, ...files: readonly string[]): Promise<void> {
  const input = (await options.waitForSelector(
    '#dossiers input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

const results = (options: Page): Promise<readonly string[]> =>
  options.$$eval('#dossiers .results > li', (all) => all.map((one) => one.textContent));

/** Keeps the text of a file that is saved, which the browser would put somewhere. */
const catchSaved = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        window.savedText = text;
      });
      return make(blob);
    };
  });

async function type(page: Page, id: string, words: string): Promise<void> {
  await page.waitForSelector(`#${id}`);
  await page.type(`#${id}`, words);
}

describe.each(BROWSERS)('dossiers of the reader in %s', (name) => {
  const subscribed = { ...HARBOUR, article: { ...HARBOUR.article, urls: [DEMO.url], fingerprint: null } };
  const file = { url: ADDRESS, html: JSON.stringify(dossierToJsonLd(subscribed)) };
  const session = useSession(name, [DEMO, file]);
  const dossiersOf = async (tabId: number): Promise<readonly PlacedDossier[]> => {
    const state = await session().probe.stateOf(tabId);
    return state?.status === 'ready' ? (state.additions?.dossiers ?? []) : [];
  };

  test('come from a file to the open article, and go with the switch and for good', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const options = await driven.openExtensionPage('options.html#dossiers');
    const troubles = watchTroubles(options);
    const dossier = {
      ...HARBOUR,
      article: { ...HARBOUR.article, urls: [], fingerprint: fingerprintOf(report.article.text) },
    };
    const good = fileOf('good.jsonld', JSON.stringify(dossierToJsonLd(dossier)));
    const bad = fileOf('bad.jsonld', '{"type": "AnnotationPage", "sayso:format": 1}');
    const large = fileOf('large.jsonld', ' '.repeat(5_000_001));
    await choose(options, good, bad, good, large);
    await until('four answers', async () => {
      const all = await results(options);
      return all.length === 4 && !all.some((one) => one.endsWith('…'));
    });
    const [first, second, third, fourth] = await results(options);
    expect(first).toContain('good.jsonld');
    expect(await options.$$('#dossiers .results > li:nth-child(2) .problems > li')).not.toEqual([]);
    expect(second).toContain('bad.jsonld');
    expect(third).not.toBe(first);
    expect(fourth).toMatch(/5\sMB/);
    await until('the dossier at the article', async () => {
      const [there] = await dossiersOf(tab.tabId);
      return there?.id === HARBOUR.id;
    });

    const entry = '#dossiers .entries > li:last-child';
    expect(await options.$eval(`${entry} strong`, (title) => title.textContent)).toContain('2026');
    await options.click(`${entry} input[type=checkbox]`);
    await until('no dossier at the article', async () => (await dossiersOf(tab.tabId)).length === 0);
    await options.click(`${entry} input[type=checkbox]`);
    await until('the dossier again', async () => (await dossiersOf(tab.tabId)).length === 1);
    await options.click(`${entry} .links > button:last-of-type`);
    await options.waitForSelector(`${entry} dialog[open]`);
    await options.click(`${entry} dialog .action:not(.action-second)`);
    await until('the dossier to be gone', async () => (await dossiersOf(tab.tabId)).length === 0);
    expect(troubles).toEqual([]);
    await options.close();
    await tab.page.close();
  });

  test('are made of notes, kept as a draft, saved, and come back from their file', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const [claim] = report.claims as readonly [Claim];
    const note: AskedNote = { ...noteFor(report, claim, 'n1'), text: 'Der Hafen widersprach.' };
    const options = await driven.openExtensionPage('options.html#dossiers');
    await options.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'change-notes',
      tabId: tab.tabId,
      change: { type: 'set', note },
    });
    const first = await driven.openExtensionPage(`dossier.html?tab=${tab.tabId}`);
    const language = await probe.message('locale_tag');
    await type(first, `field-title-${language}`, 'Mein Dossier');
    await type(first, 'field-creator', 'Ada');
    await type(first, 'field-licence-name', 'CC0 1.0');
    await first.click('.sources > .action');
    await type(first, 'field-items-0-sources-0-name', 'Hafenblatt');
    await until('the draft', async () => JSON.stringify(await probe.kept('local')).includes('"Hafenblatt"'));
    await first.close();
    // The options lead on, whatever has become of the article's tab.
    const href = await until('the draft in the options', () =>
      options.evaluate(
        () => document.querySelector('a[href*="&article="]')?.getAttribute('href') ?? undefined,
      ),
    );
    const maker = await driven.openExtensionPage(href);
    const troubles = watchTroubles(maker);
    await maker.waitForSelector('#field-items-0-sources-0-name');
    expect(await maker.$eval('#field-creator', (field) => (field as HTMLTextAreaElement).value)).toBe('Ada');

    await catchSaved(maker);
    await maker.click('.finish .action');
    const text = await until('the file', () => maker.evaluate(() => window.savedText));
    const parsed = parseDossier(text);
    expect(parsed).toMatchObject({
      ok: true,
      dossier: {
        revision: 1,
        title: { [language]: 'Mein Dossier' },
        authors: ['Ada'],
        article: { fingerprint: fingerprintOf(report.article.text) },
        statements: [{ text: { [language]: 'Der Hafen widersprach.' }, sources: [{ name: 'Hafenblatt' }] }],
      },
    });
    // No more of the article than the passage.
    expect(text).not.toContain(report.article.text.slice(0, 300));

    // A page behind another has nothing in view, and cannot be clicked.
    await options.bringToFront();
    await choose(options, fileOf('made.jsonld', text));
    const [placed] = await until('the dossier at the article', async () => {
      const all = await dossiersOf(tab.tabId);
      return all.length > 0 && all;
    });
    const [statement] = placed?.statements ?? [];
    expect(statement?.claims).toContain(claim.id);
    expect(statement?.spans.map((span) => textOf(report.article.text, span)).join()).toContain(
      note.quotes[0]?.exact.slice(0, 40),
    );
    expect(troubles).toEqual([]);

    // Saved as it came, also after it was installed.
    await catchSaved(options);
    await until('the dossier in the list', () => options.$('#dossiers .entries > li:nth-child(2)'));
    await options.click('#dossiers .entries > li:last-child .links > button');
    expect(await until('the file again', () => options.evaluate(() => window.savedText))).toBe(text);
    await options.click('#dossiers .entries > li:last-child .links > button:last-of-type');
    await options.waitForSelector('#dossiers dialog[open]');
    await options.click('#dossiers dialog[open] .action:not(.action-second)');
    await until('the dossier to be gone', async () => (await dossiersOf(tab.tabId)).length === 0);
    await Promise.all([options, maker, tab.page].map((page) => page.close()));
  });

  test('come from an address that is subscribed to in the options, and go with it', async () => {
    const { driven, probe, open, server } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const options = await driven.openExtensionPage('options.html#dossiers');
    await options.waitForSelector('#dossiers');
    await driven.willAllow('https://archive.test/*');
    await options.bringToFront();
    await options.click('#dossiers .setting:last-of-type input[type=checkbox]');
    const field = await options.waitForSelector('#dossiers input[type=url]');
    await field?.type(ADDRESS);
    const asked = () => server.requests.filter(({ url }) => url === ADDRESS).length;
    expect(asked()).toBe(0);
    await field?.press('Enter');
    await until('the dossier at the article', async () => (await dossiersOf(tab.tabId)).length === 1);
    expect(asked()).toBe(1);

    const entry = '#dossiers .setting:last-of-type .entry';
    await options.waitForSelector(`${entry} .changes`);
    await options.click(`${entry} .links > button`);
    await until('the address to be asked again', () => asked() === 2);
    await options.click(`${entry} .links > button:last-of-type`);
    await options.waitForSelector(`${entry} dialog[open]`);
    await options.click(`${entry} dialog .action:not(.action-second)`);
    await until('the dossier to be gone', async () => (await dossiersOf(tab.tabId)).length === 0);
    await until(
      'the right to be given back',
      async () => !(await probe.permissions()).includes('https://archive.test/*'),
    );
    await options.close();
    await tab.page.close();
  });
});
