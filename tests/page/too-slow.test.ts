import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { show } from './dom.ts';
import { sent, tell, textsRead, typesSent } from './fake-browser.ts';
import {
  article,
  articleOf,
  claimOf,
  inject,
  marked,
  moveTo,
  open,
  paragraph,
  pass,
  useVisits,
} from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

/** While the machine stalls, a second goes by whenever it is asked for the time. */
let stalls = false;
let lost = 0;
/** How often somebody asked for the time. */
let asked = 0;

beforeEach(() => {
  stalls = false;
  lost = asked = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => {
    asked++;
    if (stalls) lost += 1000;
    return now() + lost;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const givenUp = (): readonly unknown[] => sent.filter((message) => message.type === 'no-article');
const tooSlow = { type: 'no-article', url: expect.any(String), reason: 'too-slow' } as const;

describe('a page that takes too long', () => {
  test('is looked at once more, and marked where only the machine had stalled', async () => {
    show(articleOf('Ada Lindt'));
    stalls = true;
    inject();
    await pass(0);
    stalls = false;
    expect([sent, marked()]).toEqual([[], []]);
    await pass(700);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(givenUp()).toEqual([]);
  });

  test('is given up when it does so again, and not looked at any more', async () => {
    show(articleOf('Ada Lindt'));
    stalls = true;
    inject();
    await pass(0);
    expect(sent).toEqual([]);
    await pass(700);
    expect(sent).toEqual([tooSlow]);
    const before = asked;
    stalls = false;
    await pass(20_000);
    expect([sent, marked(), asked - before]).toEqual([[tooSlow], [], 0]);
  });

  test('is given up at once where the reader asks', async () => {
    show(articleOf('Ada Lindt'));
    stalls = true;
    inject();
    await pass(0);
    tell({ type: 'read-again' });
    await pass(0);
    expect(sent).toEqual([tooSlow]);
    await pass(20_000);
    expect(sent).toEqual([tooSlow]);
  });

  test('keeps its marks until it is looked at once more', async () => {
    await open('Ada Lindt');
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    stalls = true;
    await pass(400);
    stalls = false;
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    await pass(2000);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(givenUp()).toEqual([]);
  });

  test('is forgotten when the reader goes on to the next', async () => {
    show(articleOf('Ada Lindt'));
    stalls = true;
    inject();
    await pass(0);
    stalls = false;
    show(articleOf('Bo Kern'));
    await moveTo('/politik/zwei-2.html');
    await pass(10_000);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
    expect([textsRead().length, typesSent().includes('no-article')]).toEqual([1, false]);
  });
});
