import { existsSync } from 'node:fs';
import path from 'node:path';

import { buildFor } from '../browser/launch.ts';

/** A page of the extension and the window it is looked at in. */
export interface Surface {
  readonly name: string;
  /** Its address within the extension. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** What is there once it is drawn. */
  readonly shown: string;
  /** What the picture begins with, where that is not the top of the page. */
  readonly top?: string;
}

const PAGE = { width: 760, height: 760, shown: 'main' };
const PANEL = { width: 400, height: 760, shown: 'main li' };

/** The pages of the extension that the build has, for the article in a tab. */
export const builtSurfaces = (tabId: number): readonly Surface[] =>
  [
    { name: 'popup', address: `popup.html?tab=${tabId}`, width: 380, height: 600, shown: 'main li' },
    { name: 'sidepanel', address: `sidepanel.html?tab=${tabId}`, ...PANEL },
    { name: 'sheet', address: `sheet.html?tab=${tabId}`, ...PAGE },
    { name: 'options', address: 'options.html', ...PAGE },
    { name: 'welcome', address: 'welcome.html', ...PAGE, height: 880 },
  ].filter(({ name }) => existsSync(path.join(buildFor('chromium'), `${name}.html`)));

/** Those that show what is kept besides: a dossier, and notes on the article in a tab. */
export const surfacesWithMore = (tabId: number): readonly Surface[] => [
  { name: 'sidepanel-dossier', address: `sidepanel.html?tab=${tabId}`, ...PANEL, top: '#outside' },
  { name: 'sidepanel-notes', address: `sidepanel.html?tab=${tabId}`, ...PANEL, top: '#notes' },
  { name: 'options-dossiers', address: 'options.html', ...PAGE, height: 670, top: '#dossiers' },
];
