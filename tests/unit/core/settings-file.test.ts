import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings.ts';
import { settingsFromText, settingsToText } from '../../../core/settings-file.ts';

const CHOSEN: Settings = {
  density: 'all',
  languages: ['de'],
  readWhen: 'click',
  sitesOff: ['www.example.org'],
  hue: 'plum',
  tint: false,
  subscriptions: true,
};
const file = (change: object): string => JSON.stringify({ sayso: 1, settings: CHOSEN, sites: [], ...change });

describe('a file of settings', () => {
  it.each([CHOSEN, DEFAULT_SETTINGS])('holds what was written', (settings) => {
    const text = settingsToText(settings, ['xn--blatt-abc.example']);
    expect(settingsFromText(text)).toEqual({ ok: true, settings, sites: ['xn--blatt-abc.example'] });
    expect(settingsFromText(`\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'json', ''],
    ['{"sayso":1,', 'json', ''],
    ['null', 'other', ''],
    ['[]', 'other', ''],
    ['{"version":1}', 'other', ''],
    [file({ sayso: 2 }), 'newer', ''],
    [file({ sayso: '1' }), 'value', 'sayso'],
    [file({ settings: { ...CHOSEN, hue: 'red' } }), 'value', 'settings.hue'],
    [file({ settings: { ...CHOSEN, languages: [] } }), 'value', 'settings.languages'],
    [file({ settings: { ...CHOSEN, sitesOff: ['a/b'] } }), 'value', 'settings.sitesOff.0'],
    [file({ settings: { ...CHOSEN, tint: undefined } }), 'value', 'settings.tint'],
    [file({ sites: ['*'] }), 'value', 'sites.0'],
    [file({ sites: ['<all_urls>'] }), 'value', 'sites.0'],
  ])('is refused as a whole: %s', (text, reason, entry) => {
    expect(settingsFromText(text)).toEqual({ ok: false, reason, entry });
  });

  it('brings in nothing it does not know', () => {
    const read = settingsFromText(file({ settings: { ...CHOSEN, 'report:1': {} }, more: 1 }));
    expect(read).toEqual({ ok: true, settings: CHOSEN, sites: [] });
  });
});
