import { describe, expect, it } from 'vitest';

import { isHost, isQuiet } from '../../../core/quiet-sites.ts';

describe('a site', () => {
  it.each([
    ['www.blatt.example', ['blatt.example'], true],
    ['blatt.example', ['blatt.example'], true],
    ['blatt.example', ['www.blatt.example'], false],
    ['dasblatt.example', ['blatt.example'], false],
    ['blatt.example', [], false],
  ] as const)('%s with %s switched off', (host, sitesOff, quiet) => {
    expect(isQuiet(host, { readWhen: 'listed', sitesOff })).toBe(quiet);
    expect(isQuiet(host, { readWhen: 'click', sitesOff })).toBe(true);
  });
});

it.each([
  ['blatt.example', true],
  ['xn--bltter-bua.example', true],
  ['127.0.0.1', true],
  ['Blatt.example', false],
  ['*.blatt.example', false],
  ['blatt..example', false],
  ['-blatt.example', false],
  ['blatt.example/a', false],
  ['', false],
])('whether %j is a host: %s', (text, is) => {
  expect(isHost(text)).toBe(is);
});
