import { describe, expect, test } from 'vitest';

import type { Command } from '../../platform/messages.ts';
import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched, registeredMarks } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');

const lit = ({ page }: OpenTab): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('sayso-active') ?? [])].map(String).join(''));
const focused = ({ page }: OpenTab): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/g, ' ').trim());

describe.each(BROWSERS)('the keyboard in %s', (name) => {
  const session = useSession(name, [DEMO]);

  const openRead = async (): Promise<OpenTab> => {
    const tab = await session().open(DEMO.url);
    await waitUntilPainted(session().probe, tab.tabId);
    return tab;
  };
  /** Sends what the background sends for a shortcut, which no driver can press. */
  const ask = (tab: OpenTab, command: Command): Promise<boolean> =>
    session().probe.command(tab.tabId, command);
  /** The words of bar or card, once they say something. */
  const shows = (tab: OpenTab, words: RegExp): Promise<string> =>
    until(`bar or card to show ${words}`, async () => {
      const shown = await cardWords(session().driven, tab.page);
      return shown !== undefined && words.test(shown) && shown;
    });
  test('leads to a claim by its number, to its card, and back to where it was', async () => {
    const tab = await openRead();
    await tab.page.focus('nav a');
    const before = await focused(tab);
    await ask(tab, 'next');
    await shows(tab, / 1 (?:of|von) 5 /);
    await tab.page.keyboard.press('2');
    await shows(tab, / 2 (?:of|von) 5 /);
    expect(await lit(tab)).toMatch(/^in der Nacht zum Sonntag/);
    expect(await isUntouched(tab.page, DEMO.html)).toBe(true);

    await tab.page.keyboard.press('Enter');
    await shows(tab, /streitet … ab/);
    await tab.page.keyboard.press('Escape');
    await shows(tab, / 2 (?:of|von) 5 /);
    await tab.page.keyboard.press('Escape');
    await until('the bar to go', async () => !(await hasHost(tab.page)));
    expect(await focused(tab)).toBe(before);
    expect(await isUntouched(tab.page, DEMO.html)).toBe(true);
    expect(tab.troubles).toEqual([]);
    await tab.page.close();
  });

  test('goes on in the text from the claim', async () => {
    const tab = await openRead();
    await ask(tab, 'next');
    await tab.page.keyboard.press('5');
    await shows(tab, / 5 (?:of|von) 5 /);
    await tab.page.keyboard.press('Tab');
    await until('the bar to go', async () => !(await hasHost(tab.page)));
    expect(await isUntouched(tab.page, DEMO.html)).toBe(true);
    await tab.page.keyboard.press('Tab');
    expect(await focused(tab)).toMatch(/^Mehr zum Thema/);
    await tab.page.close();
  });

  test('hides all marks and shows them again', async () => {
    const tab = await openRead();
    const marks = await registeredMarks(tab.page);
    await ask(tab, 'marks');
    expect(await registeredMarks(tab.page)).toBe(0);
    await ask(tab, 'marks');
    expect(await registeredMarks(tab.page)).toBe(marks);
    expect(await isUntouched(tab.page, DEMO.html)).toBe(true);
    await tab.page.close();
  });

  test('has its shortcuts, described in the reader’s language', async () => {
    const { probe } = session();
    const shortcuts = await probe.shortcuts();
    // In an order of the browser's own.
    expect(new Set(shortcuts)).toEqual(
      new Set([
        ['next-claim', 'Alt+Shift+Period', await probe.message('command_next')],
        ['previous-claim', 'Alt+Shift+Comma', await probe.message('command_previous')],
        ['toggle-card', 'Alt+Shift+K', await probe.message('command_card')],
        ['toggle-marks', 'Alt+Shift+H', await probe.message('command_marks')],
        ['mark-claim', '', await probe.message('command_mark')],
      ]),
    );
  });
});

describe('in Chromium', () => {
  const session = useSession('chromium', [DEMO]);

  test('assistive technology is told each claim with standing and source', async () => {
    const { probe, open } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    await probe.command(tab.tabId, 'next');
    const tree = JSON.stringify(await tab.page.accessibility.snapshot({ interestingOnly: false }));
    expect(tree).toContain(`"role":"toolbar"`);
    const [standing, position] = await Promise.all(
      ['standing_disputed', 'bar_label'].map((key) => probe.message(key)),
    );
    expect(tree).toContain(position);
    expect(tree).toContain(standing);
    expect(tree).toMatch(/Umweltverband Flusswacht: „in der Nacht zum Sonntag/);
  });

  test('a tap opens the card, a pinch does not', async () => {
    const { probe, open, driven } = session();
    const tab = await open(DEMO.url);
    await waitUntilPainted(probe, tab.tabId);
    const { x, y } = await tab.page.evaluate(() => {
      const [range] = CSS.highlights.get('sayso-wavy') ?? [];
      if (!(range instanceof Range)) throw new Error('Nothing is marked.');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [rect] = range.getClientRects();
      return { x: (rect?.left ?? 0) + 20, y: (rect?.top ?? 0) + 8 };
    });
    const cdp = await tab.page.createCDPSession();
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', { x, y }, { x: x + 40, y });
    await touch('touchMove', { x: x - 10, y }, { x: x + 90, y });
    await touch('touchEnd');
    expect(await hasHost(tab.page)).toBe(false);
    await tab.page.touchscreen.tap(x, y);
    await until('the card', () => cardWords(driven, tab.page));
    await tab.page.close();
  });
});
