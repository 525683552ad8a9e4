import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';

import type { AskedNote } from '../../core/notes/notes.ts';
import { NO_CORRECTION } from '../../core/notes/notes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { settingsToText } from '../../core/settings-file.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { registeredMarks } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

// In a page of the extension.
declare const chrome: typeof Browser;

const DEMO = fixture('demo');
const NOTE: AskedNote = {
  id: 'n1',
  quotes: [],
  isMarked: false,
  isHidden: false,
  correction: NO_CORRECTION,
  text: 'Nachsehen.',
};
const SITE = 'https://www.dorfblatt.test/*';
const CHOSEN: Settings = { ...DEFAULT_SETTINGS, density: 'all', hue: 'teal', sitesOff: ['www.example.org'] };

describe.each(BROWSERS)('what is kept in %s', (name) => {
  const session = useSession(name, [DEMO]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sayso-'));
  const fileOf = (text: string): string => {
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, text);
    return file;
  };
  const openOptions = async (): Promise<Page> => {
    const page = await session().driven.openExtensionPage('options.html');
    await page.waitForSelector('h1');
    return page;
  };
  /** Gives the page a file, as its reader would; resolves what it says about it. */
  const importFile = async (options: Page, text: string): Promise<string> => {
    const input = await options.waitForSelector('#transfer input[type=file]');
    const said = () => options.$eval('#transfer output', ({ textContent }) => textContent);
    const before = await said();
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(fileOf(text));
    return until('the page to say something', async () => {
      const now = await said();
      return now !== before && now;
    });
  };

  test('a file with a mistake changes nothing, a good one all', async () => {
    const { probe } = session();
    const options = await openOptions();
    const before = await probe.kept('local');
    expect(await importFile(options, '{')).toBe(await probe.message('options_import_json'));
    const bad = settingsToText(CHOSEN, []).replace('"teal"', '"red"');
    expect(await importFile(options, bad)).toContain('settings.hue');
    expect(await probe.kept('local')).toEqual(before);

    const good = settingsToText(CHOSEN, ['www.dorfblatt.test']);
    expect(await importFile(options, good)).toBe(await probe.message('options_import_done'));
    expect(await probe.kept('local')).toEqual(CHOSEN);
    // The right to read it is not in the file; a button asks for it.
    const words = await options.$eval('#transfer', ({ textContent }) => textContent);
    expect(words).toContain('www.dorfblatt.test');
    expect(words).toContain(await probe.message('options_import_allow'));
    await options.close();
  });

  test('all of it goes when everything is deleted', async () => {
    const { probe, driven, open } = session();
    const options = await openOptions();
    await importFile(options, settingsToText(CHOSEN, []));
    await driven.willAllow(SITE);
    await options.bringToFront();
    await options.type('.add input', new URL(SITE.replace('*', '')).hostname);
    await options.keyboard.press('Enter');
    await until('the permission', async () => (await probe.permissions()).includes(SITE));
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    await until('the registrations', async () => (await probe.registered()).length > 2);
    await probe.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('notes');
          request.addEventListener('success', () => {
            request.result.close();
            done();
          });
        }),
    );
    // And the one with the reader's notes, which the background holds open.
    await probe.page.evaluate(
      (tabId, note) =>
        chrome.runtime.sendMessage({ type: 'change-notes', tabId, change: { type: 'set', note } }),
      tab.tabId,
      NOTE,
    );
    expect(new Set(await probe.databases())).toEqual(new Set(['notes', 'sayso']));
    expect(await probe.badgeOf(tab.tabId)).not.toBe('');

    await options.bringToFront();
    const [ask] = await options.$$('#kept .setting .action');
    await ask?.click();
    const yes = await options.waitForSelector('dialog[open] .action:not(.action-second)');
    await yes?.click();
    await until('the page to say so', () =>
      options.$eval('#kept output', ({ textContent }) => textContent !== ''),
    );

    expect(await probe.kept('local')).toEqual({});
    expect(await probe.kept('session')).toEqual({});
    expect(await probe.permissions()).not.toContain(SITE);
    expect(await probe.databases()).toEqual([]);
    await until('the registrations to go', async () => (await probe.registered()).length === 0);
    await until('the marks to go', async () => (await registeredMarks(tab.page)) === 0);
    await until('the badge to go', async () => (await probe.badgeOf(tab.tabId)) === '');
    // And nothing comes back by itself.
    await tab.page.bringToFront();
    expect(await probe.hasContentScript(tab.tabId)).toBe(false);
    expect(await probe.kept('session')).toEqual({});
    expect(await probe.kept('local')).toEqual({});
    await Promise.all([options, tab.page].map((page) => page.close()));
  });
});
