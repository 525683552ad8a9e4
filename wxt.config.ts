import { resolve } from 'node:path';

import { preact } from '@preact/preset-vite';
import { minify } from 'terser';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

import { lookFile, lookSheet, LOOKS } from './core/hues.ts';
import { NEWS_MATCHES } from './platform/news-sites.ts';
import { loadedWith } from './scripts/popup-modules.ts';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // Set here and not in the content script, which would carry the whole list into every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') Object.assign(options, { matches: NEWS_MATCHES });
      }
    },
    // Files, because the browser registers nothing else.
    'build:publicAssets': (_, assets) => {
      for (const look of LOOKS) assets.push({ contents: lookSheet(look), relativeDest: lookFile(look) });
    },
    // The marks of an article in a frame are painted there: the sheet goes into all frames, the script into none.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = manifest.content_scripts?.flatMap(({ css, ...script }) => [
        script,
        { matches: script.matches, css, all_frames: true, match_origin_as_fallback: true },
      ]);
    },
    // Every news page loads the content script, so it is pressed hardest and carries neither the polyfill,
    // of which it needs nothing, nor WXT's lifetime, which would tell the page that we are here, nor Preact, of which
    // the card needs little.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        // What the popup shares with other pages in one file, and nothing else in it: the browser takes longer to fetch
        // eight small ones than one, and the popup is to be there at once.
        let loaded: ReadonlySet<string> = new Set();
        config.plugins = [
          config.plugins,
          {
            name: 'sayso-popup-modules',
            buildEnd() {
              loaded = loadedWith(resolve('entrypoints/popup/main.tsx'), (id) => this.getModuleInfo(id));
            },
          },
        ];
        const groups = [{ name: 'shared', minShareCount: 2, test: (id: string) => loaded.has(id) }];
        config.build = mergeConfig(config.build ?? {}, {
          modulePreload: { polyfill: false },
          rolldownOptions: { output: { codeSplitting: { groups } } },
        });
      }
      if (entrypoints.some(({ type }) => type !== 'content-script')) return;
      const alias = {
        'wxt/browser': '@wxt-dev/browser',
        'wxt/utils/content-script-context': resolve('platform/content-lifetime.ts'),
        'preact/jsx-runtime': resolve('entrypoints/content/lean-preact.ts'),
        preact: resolve('entrypoints/content/lean-preact.ts'),
      };
      config.plugins = [
        {
          name: 'lean-content-script',
          enforce: 'pre',
          config: () => ({
            resolve: { alias },
            build: { target: ['chrome116', 'firefox140'], cssTarget: ['chrome123', 'firefox140'] },
          }),
          async generateBundle(_, bundle) {
            for (const file of Object.values(bundle)) {
              if (file.type !== 'chunk') continue;
              const { code } = await minify(file.code, {
                ecma: 2020,
                toplevel: true,
                compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
              });
              file.code = code ?? file.code;
            }
          },
        },
        config.plugins,
      ];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `unlimitedStorage`: what the reader wrote must not be the first to go when the disk fills up. No browser asks for it.
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // No more sites than the content script has anyway: so that settings take effect on them (docs/decisions/settings-in-pages.md).
    host_permissions: NEWS_MATCHES,
    // "Always on this site" asks for exactly that site; nothing is granted at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    // What platform/commands.ts passes on. On a Mac, Option with a letter writes another letter.
    commands: Object.fromEntries(
      [
        ['next-claim', 'next', 'Period'],
        ['previous-claim', 'previous', 'Comma'],
        ['toggle-card', 'card', 'K'],
        ['toggle-marks', 'marks', 'H'],
        // Four keys at most may be suggested; this one is in the menu, too.
        ['mark-claim', 'mark'],
      ].map(([name, string, key]) => [
        name,
        {
          ...(key && { suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } }),
          description: `__MSG_command_${string}__`,
        },
      ]),
    ),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sayso@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
