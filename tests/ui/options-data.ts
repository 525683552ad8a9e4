import { vi } from 'vitest';

import type { OptionsActions, OptionsData } from '../../components/options/options-data.ts';
import { NO_LIBRARY, silentLibrary } from './sample-library.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';

/** What the options page shows after installing; the list of news sites is a short one. */
export const DATA: OptionsData = {
  settings: DEFAULT_SETTINGS,
  newsSites: ['example.com', 'flussblatt.example', 'hafenblatt.example', 'inselblatt.example'],
  allowed: [],
  read: ['de'],
  kept: {
    reports: { entries: 0, bytes: 0 },
    settings: { entries: 0, bytes: 0 },
    notes: { entries: 0, bytes: 0 },
    dossiers: { entries: 0, bytes: 0 },
    subscriptions: { entries: 0, bytes: 0 },
    drafts: { entries: 0, bytes: 0 },
  },
  library: NO_LIBRARY,
  shortcuts: [
    { name: 'next-claim', description: 'Zur nächsten', keys: 'Alt+Shift+Period' },
    { name: 'toggle-card', description: 'Karte', keys: '' },
  ],
  browser: 'firefox',
  version: '0.1.0',
};

/** Actions that do nothing, to be asked what was wanted. */
export const aReader = () => ({
  onChange: vi.fn<OptionsActions['onChange']>(),
  hostOf: vi.fn<OptionsActions['hostOf']>((typed) => (typed.includes('.') ? typed.trim() : null)),
  onAllow: vi.fn<OptionsActions['onAllow']>(() => Promise.resolve(true)),
  onDisallow: vi.fn<OptionsActions['onDisallow']>(),
  onErase: vi.fn<OptionsActions['onErase']>(() => Promise.resolve()),
  onExport: vi.fn<OptionsActions['onExport']>(),
  onImport: vi.fn<OptionsActions['onImport']>(),
  onChangeShortcuts: vi.fn<OptionsActions['onChangeShortcuts']>(),
  library: silentLibrary,
});
