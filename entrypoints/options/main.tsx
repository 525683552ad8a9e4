import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsData } from '../../components/options/options-data.ts';
import type { Translate } from '../../components/translate.ts';
import { MAX_BYTES } from '../../core/dossier/limits.ts';
import { LANGUAGES_READ } from '../../core/settings.ts';
import { settingsFromText, settingsToText } from '../../core/settings-file.ts';
import { allowedSites } from '../../platform/allowed-sites.ts';
import { eraseAll } from '../../platform/erase.ts';
import { keptNow, watchKept } from '../../platform/kept.ts';
import { localText } from '../../platform/locale.ts';
import { wearLook } from '../../platform/looks.ts';
import { hostOfPattern, hostTyped } from '../../platform/match-pattern.ts';
import { NEWS_SITES } from '../../platform/news-sites.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { changeShortcuts, shortcutsNow } from '../../platform/shortcuts.ts';
import { saveText } from '../../platform/save-text.ts';
import { checkSubscriptions } from '../../platform/subscriptions.ts';
import { allowHosts } from '../../platform/sites.ts';
import { libraryActions, libraryNow } from './library.ts';

const t: Translate = localText;

async function dataNow(): Promise<OptionsData> {
  const [settings, allowed, kept, shortcuts, library] = await Promise.all([
    readSettings(),
    allowedSites(),
    keptNow(),
    shortcutsNow(),
    libraryNow(),
  ]);
  return {
    settings,
    allowed,
    kept,
    shortcuts,
    library,
    read: LANGUAGES_READ,
    newsSites: NEWS_SITES.map(({ host }) => host),
    browser: import.meta.env.FIREFOX ? 'firefox' : 'chrome',
    version: browser.runtime.getManifest().version,
  };
}

const actions: OptionsActions = {
  onChange: (change) => void changeSettings(change),
  hostOf: hostTyped,
  onAllow: allowHosts,
  onDisallow: (pattern) => void browser.permissions.remove({ origins: [pattern] }),
  onErase: eraseAll,
  onExport: () =>
    void Promise.all([readSettings(), allowedSites()]).then(([settings, sites]) =>
      saveText({
        name: 'sayso-settings.json',
        type: 'application/json',
        text: settingsToText(
          settings,
          sites.flatMap((site) => hostOfPattern(site) ?? []),
        ),
      }),
    ),
  async onImport(file) {
    // Nothing this large is a file of settings; it would be read whole.
    const read = settingsFromText(file.size > MAX_BYTES ? '' : await file.text());
    if (read.ok) await changeSettings(read.settings);
    return read;
  },
  onChangeShortcuts: () => void changeShortcuts(),
  library: libraryActions(() => update()),
};

const show = (data: OptionsData): void =>
  render(<Options data={data} actions={actions} t={t} />, document.body);

let turn = 0;

/** Shows what is so now; the last to be asked for wins. */
async function update(): Promise<void> {
  const mine = ++turn;
  const data = await dataNow();
  if (mine === turn) show(data);
}

document.documentElement.lang = t('locale_tag');
document.title = `Sayso: ${t('options_title')}`;
await wearLook(document.documentElement);
await update();
// The browser could not scroll there before there was anything.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
watchKept(() => void update());
void checkSubscriptions().then(update);
// Shortcuts are changed elsewhere, and nobody tells.
window.addEventListener('focus', () => void update());
