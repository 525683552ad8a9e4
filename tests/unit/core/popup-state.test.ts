import { expect, it } from 'vitest';

import { AT_TOP, NO_FILTER, popupStateFrom } from '../../../core/popup-state.ts';

const URL = 'https://blatt.example/a';
const LEFT = {
  url: URL,
  filter: { line: 'wavy', kind: 'person', source: 's1', search: 'Öl' },
  scroll: { claim: 'c3', offset: 12 },
};
const UNTOUCHED = { url: URL, filter: NO_FILTER, scroll: AT_TOP };

it('is as it was left', () => {
  expect(popupStateFrom(LEFT, URL)).toEqual(LEFT);
});

it.each([undefined, null, 'text', {}, { ...LEFT, url: 'https://blatt.example/b' }])(
  'is untouched at another article, or where nothing fit was stored: %o',
  (stored) => {
    expect(popupStateFrom(stored, URL)).toEqual(UNTOUCHED);
  },
);

it('leaves out what makes no sense', () => {
  const odd = { url: URL, filter: { line: 'zigzag', kind: 7, source: {}, search: null }, scroll: 'far' };
  expect(popupStateFrom(odd, URL)).toEqual(UNTOUCHED);
});
