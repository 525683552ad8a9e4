import { describe, expect, test } from 'vitest';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixture, sharedPages } from '../../scripts/browser/fixture-pages.ts';
import { clickWords, pointOfWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { hasHost, isUntouched } from './support/page-facts.ts';
import { useSession, type OpenTab } from './support/session.ts';

const DEMO = fixture('demo');

/** A denied allegation: where to click, and what the card must say about it. */
const ALLEGATIONS = [
  {
    ...DEMO,
    click: 'in der Nacht zum Sonntag',
    standing: ['standing_disputed', 'standing_unconfirmed'],
    says: [/Flusswacht/, /wirft … vor/, /Norvana/, /streitet … ab/],
  },
  ...sharedPages().map((page) => ({
    ...page,
    click: 'entsenden würde',
    standing: ['standing_disputed', 'standing_unconfirmed'],
    says: [/USA/, /hatten … vorgeworfen/, /Pj[öo]ngjang/, /streitet … ab/],
  })),
];

describe.each(BROWSERS)('the claim card in %s', (name) => {
  const session = useSession(name, [
    ...ALLEGATIONS,
    { url: new URL('/thema/abwasser', DEMO.url).href, html: 'x' },
  ]);

  const openRead = async (url: string): Promise<OpenTab> => {
    const tab = await session().open(url);
    await waitUntilPainted(session().probe, tab.tabId);
    return tab;
  };
  const cardOf = ({ page }: OpenTab): Promise<string> =>
    until('the claim card', () => cardWords(session().driven, page));

  test.each(ALLEGATIONS)(
    'says who claims and who denies: $url',
    async ({ url, html, click, standing, says }) => {
      const { probe } = session();
      const tab = await openRead(url);
      await clickWords(tab.page, click);
      const words = await cardOf(tab);
      const standings = await Promise.all(standing.map((key) => probe.message(key)));
      // The head, before the quoted claim, names every standing, the first with a capital.
      const [head = ''] = words.split(/[„"»]/);
      for (const each of standings) expect(head.toLowerCase()).toContain(each.toLowerCase());
      for (const each of says) expect(words).toMatch(each);

      expect(await isUntouched(tab.page, html)).toBe(true);
      await tab.page.keyboard.press('Escape');
      await expect.poll(() => hasHost(tab.page), { timeout: 20_000 }).toBe(false);
      expect(await isUntouched(tab.page, html)).toBe(true);
      expect(tab.troubles).toEqual([]);
      await tab.page.close();
    },
  );

  test('closes by a click outside', async () => {
    const tab = await openRead(DEMO.url);
    await clickWords(tab.page, 'in der Nacht zum Sonntag');
    await cardOf(tab);
    await tab.page.mouse.click(5, 5);
    await expect.poll(() => hasHost(tab.page), { timeout: 20_000 }).toBe(false);
    await tab.page.close();
  });

  test('leaves words without a mark alone', async () => {
    const tab = await openRead(DEMO.url);
    await clickWords(tab.page, 'Namen nannte sie nicht');
    // A mark that is clicked afterwards opens its card: had the first click opened one, it would show it.
    expect(await hasHost(tab.page)).toBe(false);
    await clickWords(tab.page, 'in der Nacht zum Sonntag');
    expect(await cardOf(tab)).toMatch(/Abwässer/);
    await tab.page.close();
  });

  test('leaves links inside a claim to the page', async () => {
    const tab = await openRead(DEMO.url);
    const { x, y } = await pointOfWords(tab.page, 'ungeklärte Abwässer');
    await Promise.all([tab.page.waitForNavigation(), tab.page.mouse.click(x, y)]);
    expect(new URL(tab.page.url()).pathname).toBe('/thema/abwasser');
    await tab.page.close();
  });
});
