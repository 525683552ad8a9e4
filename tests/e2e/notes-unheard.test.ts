import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';

import { cardWords } from '../../scripts/browser/card-words.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { askedByPages } from '../../scripts/browser/asked-by-pages.ts';
import { fixture } from '../../scripts/browser/fixture-pages.ts';
import { clickWords } from '../../scripts/browser/page-words.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { press, stopsOf } from './support/card-keys.ts';
import { hasHost } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

declare global {
  interface Window {
    /** In the page that listens: each event it heard since it last forgot, with what was typed. */
    heardTyping: string[];
  }
}

/**
 * Listens as early as a page can, for everything that typing makes and for what comes into the page, and hears of calls
 * that a script of the page would make.
 */
const LISTENS = `<script>
window.heardTyping = [];
for (const type of 'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend cut copy paste select selectionchange submit load pointerdown mousedown click'.split(' '))
  for (const target of [window, document])
    target.addEventListener(type, (event) => heardTyping.push(type + ' ' + (event.key ?? event.data ?? '')), true);
new MutationObserver((all) => all.forEach(({ addedNodes }) => addedNodes.forEach(({ nodeName }) => heardTyping.push('added ' + nodeName))))
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
for (const [prototype, names] of [
  [EventTarget.prototype, ['addEventListener']],
  [Node.prototype, ['appendChild', 'insertBefore', 'removeChild']],
  [Element.prototype, ['append', 'attachShadow', 'setAttribute', 'replaceChildren']],
  [HTMLElement.prototype, ['focus']],
  [Document.prototype, ['createElement', 'createElementNS', 'createTextNode']],
])
  for (const name of names) {
    const own = prototype[name];
    prototype[name] = function (...given) {
      heardTyping.push('called ' + name);
      return own.apply(this, given);
    };
  }
</script>`;
const DEMO = fixture('demo');
const LISTENING = {
  url: DEMO.url,
  html: DEMO.html.replace('<head>', `<head>${LISTENS}`),
  headers: { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'" },
};
/** Its frames are nobody's but their own, ours too. */
const SANDBOXED = {
  url: `${DEMO.url}?sandboxed`,
  html: DEMO.html,
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
};
const CLAIM = 'in der Nacht zum Sonntag';
const NOTE = 'Beim Amt für Wasser nachfragen.';

/** What the page heard since it was last asked. */
const heard = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.heardTyping.splice(0));

/** Which element of ours has the focus. */
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-sayso'));

/** The ways a page has to a frame. */
const framesSeen = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    length: window.length,
    first: typeof window.frames[0],
    elements: document.querySelectorAll('iframe').length + document.getElementsByTagName('iframe').length,
    entries: performance.getEntries().filter(({ name }) => name.startsWith('about:')).length,
    found: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.tagName === 'IFRAME',
  }));
const NONE_SEEN = { length: 0, first: 'undefined', elements: 0, entries: 0, found: false };

describe.each(BROWSERS)('what is typed on the card in %s', (name) => {
  const session = useSession(name, [LISTENING, SANDBOXED]);

  /** Opens a page, the card of a claim on it, and by its keys the form for a note. */
  const pressNote = async (url: string) => {
    const { driven, probe, open } = session();
    const { page, tabId, troubles } = await open(url);
    await waitUntilPainted(probe, tabId);
    const openCard = async (): Promise<void> => {
      await clickWords(page, CLAIM);
      await until('the claim card', () => cardWords(driven, page));
    };
    await openCard();
    const stops = await stopsOf(page);
    await openCard();
    await press(page, stops, 1);
    const shows = (words: string): Promise<string> =>
      until(`the card to show ${words}`, async () => {
        const shown = await cardWords(driven, page);
        return shown?.includes(words) && shown;
      });
    return { page, troubles, shows };
  };

  test('is heard by no page, whose policy does not hinder it either', async () => {
    const { server, probe } = session();
    const { page, troubles, shows } = await pressNote(LISTENING.url);
    const ofPage = [...troubles];
    const [save, own] = await Promise.all(['note_save', 'note_own'].map((key) => probe.message(key)));
    await shows(save ?? '');
    expect(await heard(page)).toContain('keydown Tab');
    expect(await focused(page)).toBe('card');
    const [frame] = page.mainFrame().childFrames();
    expect(await frame?.$eval('textarea', (field) => getComputedStyle(field).borderRadius)).toBe('4px');
    await page.keyboard.type(NOTE);
    await page.keyboard.down('Control');
    for (const key of ['a', 'x', 'v'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press(key);
    expect(await framesSeen(page)).toEqual(NONE_SEEN);
    expect(await page.evaluate(() => window.heardTyping)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await shows(`${own} ${NOTE}`);
    await expect.poll(() => page.mainFrame().childFrames()).toEqual([]);
    // The key was let go after the form had gone.
    expect((await heard(page)).filter((what) => what !== 'keyup Control' && what !== 'keyup Enter')).toEqual(
      [],
    );

    // The card has the focus again.
    expect(await focused(page)).toBe('card');
    await page.keyboard.press('Escape');
    await expect.poll(() => hasHost(page)).toBe(false);
    expect(troubles).toEqual(ofPage);
    expect(askedByPages(server.requests).map(({ url }) => url)).toEqual([LISTENING.url]);
    await page.close();
  });

  test('is nothing where the page lets no document be ours', async () => {
    const { probe } = session();
    const { page, shows } = await pressNote(SANDBOXED.url);
    const words = await shows(await probe.message('note_elsewhere'));
    expect(words).not.toContain(await probe.message('note_save'));
    expect(await focused(page)).toBe('card');
    expect(page.mainFrame().childFrames()).toEqual([]);
    await page.close();
  });
});
