// oxlint-disable-next-line import/no-unassigned-import -- shows the host, as on a real page
import '../../assets/highlights.css';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { Command } from '../../platform/messages.ts';
import { browser, tell } from './fake-browser.ts';
import { article, cards, claimOf, moveTo, open, pass, useVisits, words } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

const PEOPLE = ['Ada', 'Bo', 'Cora', 'Dora', 'Eva', 'Fay', 'Gil', 'Hal', 'Ida', 'Jo', 'Kay', 'Lea'];
const press = (key: string): Promise<void> => userEvent.keyboard(key);
const ask = (command: Command): unknown => tell({ type: 'command', command });
/** Whose words are lit as the ones in question. */
const lit = (): string | undefined =>
  [...(CSS.highlights.get('sayso-active') ?? [])].map(String).join('').split(' ')[0];
/** Marks that can be seen. */
const isMarked = (): boolean => CSS.highlights.has('sayso-solid');

let before: string;
beforeEach(() => {
  scrollTo(0, 0);
});
const openAll = async (): Promise<void> => {
  await open(...PEOPLE);
  before = document.documentElement.outerHTML;
};

test('nothing is on the page until a shortcut is used, and after leaving the page is byte-identical', async () => {
  await openAll();
  expect(cards()).toBe(0);
  ask('next');
  expect(cards()).toBe(1);
  await press('{Escape}');
  expect(cards()).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('every claim is reached by the digits of its number', async () => {
  await openAll();
  ask('next');
  for (const [at, who] of PEOPLE.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- keys come one after the other
    await press(`{Home}${at + 1}`);
    expect(lit()).toBe(who);
  }
});

test('arrows, Home and End go along the claims, the shortcuts too', async () => {
  await openAll();
  ask('next');
  const seen = [lit()];
  for (const key of ['{ArrowRight}', '{ArrowDown}', '{ArrowLeft}', '{End}', '{ArrowRight}', '{Home}']) {
    // oxlint-disable-next-line no-await-in-loop
    await press(key);
    seen.push(lit());
  }
  expect(seen).toEqual(['Ada', 'Bo', 'Cora', 'Bo', 'Lea', 'Lea', 'Ada']);
  ask('next');
  ask('next');
  ask('previous');
  expect(lit()).toBe('Bo');
  expect(cards()).toBe(1);
});

const field = (): HTMLInputElement => {
  const input = document.createElement('input');
  document.body.prepend(input);
  input.focus();
  before = document.documentElement.outerHTML;
  return input;
};

describe('the focus', () => {
  test.each<[string, () => unknown]>([
    ['Escape', () => press('{Escape}')],
    ['Escape from card and bar', () => press('{Enter}{Escape}{Escape}')],
    ['going on to another page', () => moveTo('/politik/')],
  ])('is given back by %s', async (name, leave) => {
    await openAll();
    const input = field();
    ask('next');
    expect(document.activeElement).not.toBe(input);
    await leave();
    if (name === 'going on to another page') {
      article().remove();
      await pass(3000);
    }
    expect(cards()).toBe(0);
    expect(document.activeElement).toBe(input);
  });

  test('goes to the text by Tab, and on from there by the next', async () => {
    await openAll();
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'mehr';
    document.querySelectorAll('article p')[4]!.append(link);
    field();
    before = document.documentElement.outerHTML;
    ask('next');
    await press('5{Tab}');
    expect(cards()).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
    await press('{Tab}');
    expect(document.activeElement).toBe(link);
  });

  test('stays with a page that holds it, without a fight', async () => {
    await openAll();
    const input = field();
    let fights = 0;
    const hold = ({ target }: FocusEvent): void => {
      if (target === input) return;
      fights++;
      input.focus();
    };
    document.addEventListener('focusin', hold);
    ask('next');
    document.removeEventListener('focusin', hold);
    expect(fights).toBe(1);
    expect([cards(), document.activeElement]).toEqual([0, input]);
  });

  test('stays in a modal dialog of the page, and nothing opens behind it', async () => {
    await openAll();
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<button>Ja</button>';
    document.body.append(dialog);
    dialog.showModal();
    const holder = document.activeElement;
    ask('next');
    ask('card');
    expect([cards(), document.activeElement]).toEqual([0, holder]);
    dialog.close();
    ask('next');
    expect(cards()).toBe(1);
  });
});

test('Enter opens the card, Escape leads back to the bar; the shortcut opens and closes', async () => {
  await openAll();
  ask('next');
  await press('3{Enter}');
  expect([cards(), lit()]).toEqual([1, 'Cora']);
  ask('next');
  expect(lit()).toBe('Dora');
  await press('{Escape}{ArrowRight}');
  expect(lit()).toBe('Eva');
  await press('{Escape}');
  expect(cards()).toBe(0);
  ask('card');
  expect([cards(), lit()]).toEqual([1, 'Eva']);
  ask('card');
  expect(cards()).toBe(0);
});

test('a click outside leaves the bar', async () => {
  await openAll();
  ask('next');
  await userEvent.click(document.querySelector('h1')!);
  expect(cards()).toBe(0);
});

test('hidden marks stay hidden while the article is read anew, and answer no click', async () => {
  await openAll();
  ask('marks');
  expect(isMarked()).toBe(false);
  tell({ type: 'read-again' });
  await pass(0);
  expect(isMarked()).toBe(false);
  await userEvent.click(words(), { position: { x: 20, y: 8 } });
  expect(cards()).toBe(0);
  ask('marks');
  expect(isMarked()).toBe(true);
});

test('what the focus does not say is said', async () => {
  const said: string[] = [];
  Object.assign(document, { ariaNotify: (it: string) => said.push(it) });
  await openAll();
  ask('next');
  expect(said).toEqual([]);
  ask('card');
  ask('next');
  expect(said).toEqual([expect.stringContaining(claimOf('Bo'))]);
  expect(said[0]).toMatch(/^standing_single. source_none: /);
  ask('marks');
  expect(said.at(-1)).toBe(browser.i18n.getMessage('marks_hidden'));
  Reflect.deleteProperty(document, 'ariaNotify');
});
