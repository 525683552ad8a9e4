import css from '../../../components/options/options.css?inline';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsActions, OptionsData } from '../../../components/options/options-data.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings.ts';
import { LIBRARY, NO_LIBRARY, silentLibrary } from '../../../tests/ui/sample-library.ts';
import { nothing, unfold, type Context, type Story } from '../story.ts';

const LONG_HOST = 'nachrichten-aus-dem-hafen-und-der-binnenschifffahrt.nordersieler-beispielblatt.example';

const UNTOUCHED: OptionsData = {
  settings: DEFAULT_SETTINGS,
  newsSites: ['abendpost.example', 'beispielblatt.example', 'hafenbote.example'],
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
    { name: 'next-claim', description: 'Next marked claim', keys: 'Alt+Shift+.' },
    { name: 'toggle-card', description: 'Open or close the card', keys: '' },
  ],
  browser: 'chrome',
  version: '0.1.0',
};

const USED: OptionsData = {
  ...UNTOUCHED,
  settings: {
    ...DEFAULT_SETTINGS,
    subscriptions: true,
    hue: 'plum',
    tint: false,
    readWhen: 'click',
    sitesOff: ['www.beispielblatt.example', LONG_HOST],
  },
  newsSites: Array.from({ length: 600 }, (_, at) => `blatt-${at + 1}.example`),
  allowed: ['https://www.hafenbote.example/*', `https://${LONG_HOST}/*`],
  kept: {
    reports: { entries: 12, bytes: 348_000 },
    settings: { entries: 4, bytes: 310 },
    notes: { entries: 3, bytes: 4200 },
    dossiers: { entries: 2, bytes: 61_000 },
    subscriptions: { entries: 1, bytes: 300 },
    drafts: { entries: 1, bytes: 5200 },
  },
  browser: 'firefox',
  library: LIBRARY,
};

const ACTIONS: OptionsActions = {
  onChange: nothing,
  hostOf: (typed) => typed || null,
  onAllow: () => Promise.resolve(true),
  onDisallow: nothing,
  onErase: () => Promise.resolve(),
  onExport: nothing,
  onImport: () => new Promise(nothing),
  onChangeShortcuts: nothing,
  library: silentLibrary,
};

const options =
  (data: OptionsData) =>
  ({ t }: Context) => (
    <div ref={unfold}>
      <Options data={data} actions={ACTIONS} t={t} />
    </div>
  );

const story: Story = {
  css,
  place: 'own-page',
  width: 900,
  states: {
    'as it is at first': options(UNTOUCHED),
    'used, 600 sites, long names': options(USED),
  },
};
export default story;
