import { describe, expect, test } from 'vitest';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { clickWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { press, stopsOf } from './support/card-keys.ts';
import { hasHost, isUntouched } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');
const CLAIM = 'in der Nacht zum Sonntag';
const NOTE = 'Beim Amt nachfragen.';

const isClosed = async (tab: OpenTab): Promise<void> => {
  await expect.poll(() => hasHost(tab.page), { timeout: 20_000 }).toBe(false);
};

describe.each(BROWSERS)('notes on claims in %s', (name) => {
  const session = useSession(name, [DEMO]);

  const openCard = async (tab: OpenTab): Promise<string> => {
    await clickWords(tab.page, CLAIM);
    return until('the claim card', () => cardWords(session().driven, tab.page));
  };
  const shows = (tab: OpenTab, words: string): Promise<string> =>
    until(`the card to show ${words}`, async () => {
      const shown = await cardWords(session().driven, tab.page);
      return shown?.includes(words) && shown;
    });
  test('are written on the card by keyboard, asked about before they are lost, kept, and undone in the panel', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    await openCard(tab);
    const stops = await stopsOf(tab.page);
    const [save, ask, own] = await Promise.all(
      ['note_save', 'note_discard_ask', 'note_own'].map((key) => probe.message(key)),
    );

    await openCard(tab);
    await press(tab.page, stops, 1);
    await shows(tab, save ?? '');
    await tab.page.keyboard.type(NOTE);
    // Esc asks first, and Esc again goes on writing.
    await tab.page.keyboard.press('Escape');
    await shows(tab, ask ?? '');
    await tab.page.keyboard.press('Escape');
    await shows(tab, save ?? '');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.up('Control');
    await shows(tab, `${own} ${NOTE}`);
    await expect.poll(() => cardWords(driven, tab.page)).not.toContain(save);

    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    const notes = await until('the note in the panel', () =>
      panel.$eval('#notes', (part) => part.textContent).catch(() => undefined),
    );
    expect(notes).toContain(NOTE);
    await panel.waitForSelector('#history li');
    await panel.$$eval('#notes > .note-actions button', ([undo]) => undo?.click());
    await expect.poll(() => panel.$$eval('#notes .note', (all) => all.length)).toBe(0);
    await tab.page.bringToFront();
    await expect.poll(() => cardWords(driven, tab.page), { timeout: 20_000 }).not.toContain(NOTE);

    await tab.page.keyboard.press('Escape');
    await isClosed(tab);
    expect(await isUntouched(tab.page, DEMO.html)).toBe(true);
    expect(tab.troubles).toEqual([]);
    await panel.close();
    await tab.page.close();
  });

  test('hide a claim from the page until it is shown again in the panel', async () => {
    const { driven, probe, open } = session();
    const tab = await open(DEMO.url);
    const { report } = await waitUntilPainted(probe, tab.tabId);
    await openCard(tab);
    const stops = await stopsOf(tab.page);
    await openCard(tab);
    await press(tab.page, stops, 0);
    await isClosed(tab);
    const claims = async (): Promise<number> => {
      const state = await probe.stateOf(tab.tabId);
      return state?.status === 'ready' ? state.report.claims.length : -1;
    };
    await expect.poll(claims, { timeout: 20_000 }).toBeLessThan(report.claims.length);
    await clickWords(tab.page, CLAIM);
    await isClosed(tab);

    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab.tabId}`);
    const again = await probe.message('note_show');
    await panel.waitForSelector('#notes .notes-group');
    await panel.$$eval(
      '#notes button',
      (all, words) => all.find(({ textContent }) => textContent === words)?.click(),
      again,
    );
    await expect.poll(claims, { timeout: 20_000 }).toBe(report.claims.length);
    await panel.close();
    await tab.page.close();
  });
});
