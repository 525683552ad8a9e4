import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { firstText, show } from './dom.ts';
import { tell, textsRead } from './fake-browser.ts';
import {
  article,
  articleOf,
  cards,
  claimOf,
  inQuestion,
  inject,
  marked,
  open,
  paragraph,
  pass,
  useVisits,
} from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

describe('text that comes later', () => {
  test('is read once the page is quiet, and the marks stay meanwhile', async () => {
    await open('Ada Lindt');
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(2500);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(textsRead()).toHaveLength(1);
    await pass(2500);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('while the background still reads is read, too', async () => {
    show(articleOf('Ada Lindt'));
    inject();
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(0);
    expect(textsRead()).toHaveLength(1);
    await pass(5000);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('waits for the reader to close the card', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    article().insertAdjacentHTML('beforeend', paragraph('Bo Kern'));
    await pass(8000);
    expect([cards(), textsRead().length]).toEqual([1, 1]);
    await userEvent.keyboard('{Escape}');
    await pass(2500);
    expect(textsRead()).toHaveLength(2);
  });

  test('of less than a sentence, or outside of the article, is let be', async () => {
    await open('Ada Lindt');
    article().insertAdjacentHTML('beforeend', '<p>Mehr folgt.</p>');
    document.body.insertAdjacentHTML('beforeend', `<div class="comments">${paragraph('Bo Kern')}</div>`);
    await pass(10_000);
    expect(textsRead()).toHaveLength(1);
  });

  test('without end is read five times and no more', async () => {
    await open('Ada Lindt');
    for (let at = 0; at < 12; at++) {
      article().insertAdjacentHTML('beforeend', paragraph(`Person ${at}`));
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await pass(10_000);
    }
    expect(textsRead()).toHaveLength(6);
  });

  test('in place of marked words takes their mark as soon as the page is quiet', async () => {
    await open('Ada Lindt', 'Bo Kern');
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('in place of the words in question takes their light, too', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    expect(inQuestion()).toBe(1);
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    expect(inQuestion()).toBe(0);
  });

  test('in place of marked words takes their mark on a page that never rests, too', async () => {
    await open('Ada Lindt', 'Bo Kern');
    article().insertAdjacentHTML('beforeend', '<b>0</b>');
    const idle = vi.spyOn(window, 'requestIdleCallback').mockImplementation((job) => {
      job({ didTimeout: false, timeRemaining: () => 1 });
      return 0;
    });
    const ticker = setInterval(() => (article().lastChild!.textContent += '.'), 400);
    await pass(8000);
    firstText('article p').replaceData(0, 9, 'Niemand, der etwas zu');
    await pass(1500);
    clearInterval(ticker);
    idle.mockRestore();
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('in place of a headline outside of the body takes its mark, too', async () => {
    show(
      `<main><header><h1>Ada sagte dem Rat die neue Brücke zu.</h1></header>${articleOf('Bo Kern').replace(/<h1.*?<\/h1>/, '')}</main>`,
    );
    inject();
    await pass(0);
    expect(marked()).toHaveLength(2);
    firstText('h1').insertData(4, 'lie');
    await pass(1500);
    expect(marked()).toEqual([claimOf('Bo Kern')]);
  });

  test('that only sets the same words anew keeps the marks', async () => {
    await open('Ada Lindt');
    document.querySelector('main')!.innerHTML += '';
    await pass(10_000);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
  });
});
