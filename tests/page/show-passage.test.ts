import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { firstText, SENTENCE } from './dom.ts';
import { sent, setInstalled, tell, textsRead } from './fake-browser.ts';
import { article, cards, claimOf, inQuestion, open, pass, running, useVisits, words } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

afterEach(() => scrollTo(0, 0));

/** Asks for some words of the text that was read. */
const ask = (passage: string): readonly unknown[] => {
  const start = textsRead()[0]!.lastIndexOf(passage);
  return tell({ type: 'show-passage', span: { start, end: start + passage.length } });
};
const lit = (): readonly string[] => [...CSS.highlights.get('sayso-active')!].map(String);
/** Which claims were said to be without a place, each time that was said. */
const unplaced = (): readonly (readonly string[])[] =>
  sent.flatMap((message) => (message.type === 'placed' ? [message.unplaced] : []));

test('words are lit and brought into view, until the reader goes on', async () => {
  await open('Ada Lindt');
  article().lastElementChild!.setAttribute('style', 'margin-top: 3000px');
  expect(ask(SENTENCE)).toEqual([true]);
  expect([lit(), cards()]).toEqual([[SENTENCE], 0]);
  const { top } = article().lastElementChild!.getBoundingClientRect();
  expect([top > 0, top < innerHeight]).toEqual([true, true]);
  await userEvent.keyboard('{Escape}');
  expect(inQuestion()).toBe(0);
  expect(ask(SENTENCE)).toEqual([true]);
  await userEvent.click(article().lastElementChild!);
  expect(inQuestion()).toBe(0);
});

test('a passage and a card take turns', async () => {
  await open('Ada Lindt');
  tell({ type: 'show-claim', claimId: 'c0' });
  expect(ask('Neue Brücke')).toEqual([true]);
  expect([lit(), cards()]).toEqual([['Neue Brücke'], 0]);
  tell({ type: 'show-claim', claimId: 'c0' });
  expect([lit(), cards()]).toEqual([[claimOf('Ada Lindt')], 1]);
});

test('nothing the page’s scripts dispatch puts it out', async () => {
  await open('Ada Lindt');
  ask('Neue Brücke');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  words().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(lit()).toEqual(['Neue Brücke']);
});

test('words the page does not have are not shown, nor others for them', async () => {
  await open('Ada Lindt');
  const [text = ''] = textsRead();
  firstText('h1').data = 'Alte Brücke';
  for (const passage of ['Neue Brücke', `Neue Brücke\n${claimOf('Ada Lindt')}`])
    expect(ask(passage)).toEqual([false]);
  const beyond = { start: text.length, end: text.length + 9 };
  expect(tell({ type: 'show-passage', span: beyond })).toEqual([false]);
  expect(tell({ type: 'show-passage', span: { start: 4, end: 4 } })).toEqual([false]);
  expect(CSS.highlights.has('sayso-active')).toBe(false);
});

test('it goes with everything else', async () => {
  await open('Ada Lindt');
  ask('Neue Brücke');
  setInstalled(false);
  expect(running().isInvalid).toBe(true);
  expect(CSS.highlights.has('sayso-active')).toBe(false);
});

test('claims that lose their words while the reader reads a card are told once', async () => {
  await open('Ada Lindt', 'Bo Kern');
  await pass(10_000);
  expect(unplaced()).toEqual([[]]);
  tell({ type: 'show-claim', claimId: 'c1' });
  firstText('article p').data = `${SENTENCE} ${SENTENCE}`;
  await vi.waitFor(async () => {
    await pass(2000);
    expect(unplaced()).toEqual([[], ['c0']]);
  });
  await pass(10_000);
  expect(unplaced()).toEqual([[], ['c0']]);
});
