import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, settingsFrom } from '../../../core/settings.ts';

describe('settings from what was stored', () => {
  it.each([
    ['nothing', {}, {}],
    ['a choice', { density: 'all', hue: 'plum' }, { density: 'all', hue: 'plum' }],
    ['words of a version to come', { density: 'everything', hue: 'gold', readWhen: 'always' }, {}],
    ['wrong types', { density: 3, languages: 'de', sitesOff: { 0: 'a.example' }, tint: 'yes' }, {}],
    ['one language', { languages: ['en', 'fr'] }, { languages: ['en'] }],
    ['no language', { languages: [] }, {}],
    ['sites', { sitesOff: ['a.example', 7, 'a.example'] }, { sitesOff: ['a.example'] }],
    ['what is no setting', { theme: 'dark' }, {}],
  ])('%s', (_, stored, changed) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });
});
