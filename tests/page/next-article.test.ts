import { expect, test, vi } from 'vitest';

import { show } from './dom.ts';
import { textsRead } from './fake-browser.ts';
import { claimOf, inject, marked, moveTo, part, pass, useVisits } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

useVisits();

const FIRST = part('Ada Lindt', '/politik/bruecke-1.html', 'Neue Brücke für die Stadt', 4);
const SECOND = part('Bo Kern', '/politik/damm-2.html', 'Alter Damm am Fluss', 6);

test('a page that goes on with the next article has the one marked that its reader is at', async () => {
  show(`<main>${FIRST}</main>`);
  inject();
  await pass(0);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
  document.querySelector('main')!.insertAdjacentHTML('beforeend', SECOND);
  await pass(10_000);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
  expect(textsRead()).toHaveLength(1);
  await moveTo('/politik/damm-2.html', 'replaceState');
  await pass(0);
  expect(marked()).toEqual([claimOf('Bo Kern')]);
  await moveTo('/politik/bruecke-1.html', 'replaceState');
  await pass(0);
  expect(marked()).toEqual([claimOf('Ada Lindt')]);
});
