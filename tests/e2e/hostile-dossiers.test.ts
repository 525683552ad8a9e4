import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';

import type { DossierStatement } from '../../core/dossier/dossier.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { aDossier, aStatement, textOfDossier } from '../unit/sample-dossier.ts';
import { useSession } from './support/session.ts';
import { watchTroubles } from './support/troubles.ts';

const DEMO = fixture('demo');
const SCRIPT = '<img src=x onerror="document.title=`hacked`"><script>document.title="hacked"</script>';
const FOLDER = mkdtempSync(path.join(tmpdir(), 'sayso-hostile-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, text);
  return file;
}

const results = (options: Page): Promise<readonly string[]> =>
  options.$$eval('#dossiers .results > li', (all) => all.map((one) => one.textContent));

async function answers(options: Page, ...files: readonly string[]): Promise<readonly string[]> {
  const input = (await options.waitForSelector(
    '#dossiers input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
  return until('an answer for each file', async () => {
    const all = await results(options);
    return all.length === files.length && all.every((one) => !one.endsWith('…')) && all;
  });
}

const hostile = (statement: Partial<DossierStatement>): string =>
  textOfDossier(aDossier('hostile', { statements: [{ ...aStatement('s1'), ...statement }] }));
const linked = (url: string): string => hostile({ sources: [{ ...aStatement('s1').sources[0]!, url }] });

describe.each(BROWSERS)('hostile dossiers in %s', (name) => {
  const session = useSession(name, [DEMO]);

  test('are refused with a reason, and nothing of them is kept', async () => {
    const options = await session().driven.openExtensionPage('options.html#dossiers');
    const troubles = watchTroubles(options);
    const target = JSON.stringify({ type: 'SpecificResource', source: 'https://a.example/' });
    const files = [
      fileOf('huge.jsonld', ' '.repeat(50_000_000)),
      fileOf(
        'targets.jsonld',
        hostile({}).replace(/"target":\[/, `"target":[${`${target},`.repeat(60_000)}`),
      ),
      fileOf('proto.jsonld', hostile({}).replace('{', '{"__proto__":{"isOn":true},')),
      fileOf('script-link.jsonld', linked('javascript:alert(1)')),
      fileOf('homoglyph.jsonld', linked('https://www.rеuters.com/')),
      fileOf('long.jsonld', hostile({ text: { de: 'x'.repeat(100_000) } })),
      fileOf('deep.jsonld', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      fileOf('no-print.jsonld', hostile({ about: { de: '\u202E\u200B' } })),
    ];
    const all = await answers(options, ...files);
    for (const [at, file] of files.entries()) {
      expect(all[at]).toContain(path.basename(file));
      expect(await options.$$(`#dossiers .results > li:nth-child(${at + 1}) .problems > li`)).not.toEqual([]);
    }
    expect(await options.$$('#dossiers .entries > li')).toHaveLength(1);
    expect(troubles).toEqual([]);
    await options.close();
  });

  test('with markup in every text, and hundreds of statements on one claim, are inert and can be looked through', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    const [claim] = report.claims;
    const quotes = [{ exact: claim?.quote ?? '', prefix: '', suffix: '', hint: null }];
    const statements = Array.from({ length: 300 }, (_, at) => ({
      ...aStatement(`s${at}`, SCRIPT + '\u202E'.repeat(5) + 'x'.repeat(1500)),
      about: { de: SCRIPT },
      quotes,
    }));
    const dossier = aDossier('hostile', {
      title: { de: SCRIPT },
      authors: [SCRIPT],
      statements,
      article: { ...aDossier('hostile').article, title: SCRIPT, urls: [DEMO.url] },
    });
    const options = await driven.openExtensionPage('options.html#dossiers');
    await answers(options, fileOf('markup.jsonld', textOfDossier(dossier)));
    await until('the dossier at the article', async () => {
      const state = await probe.stateOf(tab.tabId);
      return state?.status === 'ready' && state.additions?.dossiers[0]?.statements.length === 300;
    });
    expect(await options.$$('img, script:not([src])')).toEqual([]);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    const troubles = watchTroubles(panel);
    await panel.bringToFront();
    await until(
      'all statements in the panel',
      async () => (await panel.$$('.dossier .statement')).length === 300,
    );
    expect(await panel.$$('img, script:not([src])')).toEqual([]);
    expect(await panel.$eval('.dossier h3', (title) => title.textContent)).toBe(SCRIPT);
    expect(await panel.title()).not.toBe('hacked');
    expect(await options.title()).not.toBe('hacked');
    expect(troubles).toEqual([]);
    await Promise.all([options, panel, tab.page].map((page) => page.close()));
  });

  test('cannot take the place of the one that comes with Sayso without being asked about', async () => {
    const { driven } = session();
    const options = await driven.openExtensionPage('options.html#dossiers');
    const id = 'urn:sayso:dossier:kim-putin-2023';
    const fake = textOfDossier({
      ...aDossier('fake', { title: { de: 'Falsch', en: 'Fake' } }),
      id,
      revision: 99,
    });
    const entry = '#dossiers .entries > li:first-child strong';
    const title = await options
      .waitForSelector(entry)
      .then((found) => found?.evaluate((one) => one.textContent));
    await answers(options, fileOf('fake.jsonld', fake));
    await options.waitForSelector('#dossiers .results button');
    expect(await options.$eval(entry, (one) => one.textContent)).toBe(title);
    await options.click('#dossiers .results button.action-second');
    await until('an answer', async () => (await options.$('#dossiers .results button')) === null);
    expect(await options.$eval(entry, (one) => one.textContent)).toBe(title);
    await options.close();
  });
});
