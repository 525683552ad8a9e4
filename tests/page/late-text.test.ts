import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { show } from './dom.ts';
import { tell, textsRead } from './fake-browser.ts';
import {
  article,
  articleOf,
  cards,
  claimOf,
  inject,
  marked,
  open,
  paragraph,
  pass,
  useVisits,
} from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

const add = (html: string): void => article().insertAdjacentHTML('beforeend', html);

describe('text that comes later', () => {
  test('is read once the page is quiet, and the marks stay meanwhile', async () => {
    await open('Ada Lindt');
    add(paragraph('Bo Kern'));
    await pass(400);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    expect(textsRead()).toHaveLength(1);
    await pass(300);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('while the background still reads is read, too', async () => {
    show(articleOf('Ada Lindt'));
    inject();
    add(paragraph('Bo Kern'));
    await pass(0);
    expect(textsRead()).toHaveLength(1);
    await pass(1000);
    expect(marked()).toEqual([claimOf('Ada Lindt'), claimOf('Bo Kern')]);
    expect(textsRead()).toHaveLength(2);
  });

  test('waits for the reader to close the card', async () => {
    await open('Ada Lindt');
    tell({ type: 'show-claim', claimId: 'c0' });
    add(paragraph('Bo Kern'));
    await pass(8000);
    expect([cards(), textsRead().length]).toEqual([1, 1]);
    await userEvent.keyboard('{Escape}');
    await pass(1000);
    expect(textsRead()).toHaveLength(2);
  });

  test('of less than a sentence, or outside of the article, is let be', async () => {
    await open('Ada Lindt');
    add('<p>Mehr folgt.</p>');
    document.body.insertAdjacentHTML('beforeend', `<div class="comments">${paragraph('Bo Kern')}</div>`);
    await pass(10_000);
    expect(textsRead()).toHaveLength(1);
  });

  test('without end is read ever more seldom', async () => {
    await open('Ada Lindt');
    const readings: number[] = [];
    for (let at = 0; at < 60; at++) {
      add(paragraph(`Person ${at}`));
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await pass(2000);
      if (textsRead().length > readings.length) readings.push(at * 2);
    }
    expect(readings.length).toBeLessThanOrEqual(9);
    expect(readings.at(-1)).toBeGreaterThan(50);
  });

  test.each([
    [
      'a name of the article',
      'class="paywall"',
      '.paywall .rest { display: none }',
      () => (article().className = ''),
    ],
    [
      'a name of the body',
      '',
      '.paywall .rest { display: none }',
      () => document.body.classList.remove('paywall'),
    ],
    ['an attribute of its own', '', '', () => document.querySelector('.rest')!.removeAttribute('hidden')],
  ])('that %s has hidden is read when it is shown', async (what, attributes, css, reveal) => {
    const hidden = what.endsWith('own') ? 'hidden' : '';
    const page = articleOf('Ada Lindt').replace(
      '</article>',
      `<div class="rest" ${hidden}>${paragraph('Bo Kern')}${paragraph('Cem Ott')}</div></article>`,
    );
    if (what.endsWith('body')) document.body.className = 'paywall';
    show(`<style>${css}</style>${page.replace('<article', `<article ${attributes}`)}`);
    inject();
    await pass(3000);
    expect(marked()).toEqual([claimOf('Ada Lindt')]);
    reveal();
    await pass(1000);
    expect(marked()).toEqual(['Ada Lindt', 'Bo Kern', 'Cem Ott'].map(claimOf));
  });
});
