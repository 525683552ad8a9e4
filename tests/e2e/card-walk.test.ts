import { describe, expect, test } from 'vitest';

import { cardWords, HOST } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { clickWords, pointOfWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');
const CLAIM = 'in der Nacht zum Sonntag';

const litOf = ({ page }: OpenTab, kind: 'active' | 'hover'): Promise<string> =>
  page.evaluate((name) => [...(CSS.highlights.get(`sayso-${name}`) ?? [])].map(String).join(''), kind);

/** The box of what is shown over the page, and of the first line of the words in question, in the viewport. */
const boxes = ({ page }: OpenTab) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get('sayso-active') ?? [];
    const line = range instanceof Range ? range.getClientRects()[0] : undefined;
    if (!line) throw new Error('Nothing is in question.');
    const covers = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y) === document.querySelector(name);
    const middle = line.top + line.height / 2;
    return {
      isInView: line.top >= 0 && line.bottom <= innerHeight,
      isCovered: [line.left + 2, (line.left + line.right) / 2, line.right - 2].some((x) =>
        [line.top + 1, middle, line.bottom - 1].some((y) => covers(x, y)),
      ),
      edges: {
        left: covers(2, innerHeight - 2),
        right: covers(document.documentElement.clientWidth - 2, innerHeight - 2),
      },
      isSideways: document.documentElement.scrollWidth > innerWidth,
    };
  }, HOST);

describe.each(BROWSERS)('the way through the card in %s', (name) => {
  const session = useSession(name, [DEMO]);

  const openRead = async (): Promise<OpenTab> => {
    const tab = await session().open(DEMO.url);
    await waitUntilPainted(session().probe, tab.tabId);
    return tab;
  };
  const shows = (tab: OpenTab, words: RegExp): Promise<string> =>
    until(`the card to show ${words}`, async () => {
      const shown = await cardWords(session().driven, tab.page);
      return shown !== undefined && words.test(shown) && shown;
    });

  test('by keyboard alone: from the popup to a claim, to the next, and back to where one was', async () => {
    const { driven, probe } = session();
    const tab = await openRead();
    const { page } = tab;
    await page.focus('nav a');
    const before = await page.evaluate(() => document.activeElement?.textContent);
    const popup = await driven.openExtensionPage(`popup.html?tab=${tab.tabId}`);
    await popup.waitForSelector('.row');
    // The popup itself closes the moment it has sent the reader to the claim; in a tab of its own it stays.
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('.row')];
      const row = rows.find(({ textContent }) => textContent.includes('in der Nacht zum Sonntag'));
      row?.closest('button')?.focus();
    });
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    await shows(tab, /in der Nacht zum Sonntag/);
    const claims = (await probe.stateOf(tab.tabId)) ?? { status: 'none' };
    if (!('report' in claims)) throw new Error('The report is gone.');
    const { report } = claims;
    const at = report.claims.findIndex(({ quote }) => quote.startsWith(CLAIM));
    const place = (index: number): RegExp => new RegExp(` ${index + 1} / ${report.claims.length} `);
    await shows(tab, place(at));

    await page.keyboard.press('ArrowRight');
    await shows(tab, place(at + 1));
    expect(await litOf(tab, 'active')).toBe(report.claims[at + 1]?.quote.replaceAll(' … ', ''));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await shows(tab, place(at - 1));
    expect(await isUntouched(page, DEMO.html)).toBe(true);

    await page.keyboard.press('Escape');
    await until('the card to go', async () => !(await hasHost(page)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    expect(await isUntouched(page, DEMO.html)).toBe(true);
    expect(tab.troubles).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('Tab reaches every control and leads on in the text, not to the end of the page', async () => {
    const tab = await openRead();
    await clickWords(tab.page, CLAIM);
    await shows(tab, /in der Nacht zum Sonntag/);
    let stops = 0;
    // Previous, next, close, the words, their source, who denies and how, what is unclear, two folds, copying,
    // correcting, noting, hiding.
    while ((await hasHost(tab.page)) && stops < 20) {
      await tab.page.keyboard.press('Tab');
      stops++;
    }
    expect(stops).toBe(15);
    // The link inside of the claim is what comes next in its block.
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toContain(CLAIM);
    await tab.page.close();
  });

  test('the claim under the pointer is strengthened, and only while it is there', async () => {
    const tab = await openRead();
    const { page } = tab;
    const { x, y } = await pointOfWords(page, CLAIM);
    expect(await litOf(tab, 'hover')).toBe('');
    await page.mouse.move(x, y);
    await until('the claim to be strengthened', async () => (await litOf(tab, 'hover')).startsWith(CLAIM));
    await page.mouse.move(5, 5);
    await until('it to be calm again', async () => (await litOf(tab, 'hover')) === '');
    expect(await isUntouched(page, DEMO.html)).toBe(true);
    await page.close();
  });

  test.each([
    ['wide', 1100, 800],
    ['at 200 % zoom', 640, 360],
    ['low', 500, 300],
  ])('in a window that is %s the card covers nothing of the clicked line', async (_, width, height) => {
    const tab = await openRead();
    await tab.page.setViewport({ width, height });
    await clickWords(tab.page, CLAIM);
    await shows(tab, /in der Nacht zum Sonntag/);
    expect(await boxes(tab)).toMatchObject({ isInView: true, isCovered: false, isSideways: false });
    await tab.page.close();
  });

  test.each([
    [360, 640],
    [320, 568],
    [320, 256],
  ])('at %i × %i it is a sheet at the lower edge, and the line stands above it', async (width, height) => {
    const tab = await openRead();
    await tab.page.setViewport({ width, height });
    await clickWords(tab.page, CLAIM);
    await shows(tab, /in der Nacht zum Sonntag/);
    expect(await boxes(tab)).toEqual({
      isInView: true,
      isCovered: false,
      edges: { left: true, right: true },
      isSideways: false,
    });
    await tab.page.close();
  });
});
