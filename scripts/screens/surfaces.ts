import { existsSync } from 'node:fs';
import path from 'node:path';

import { buildFor } from '../browser/launch.ts';

/** A page of the extension and the window it is looked at in. */
export interface Surface {
  readonly name: string;
  /** Its address within the extension, for the article in a tab. */
  readonly address: (tabId: number) => string;
  readonly width: number;
  readonly height: number;
  /** What is there once it is drawn. */
  readonly shown: string;
}

const SURFACES: readonly Surface[] = [
  { name: 'popup', address: (tabId) => `popup.html?tab=${tabId}`, width: 380, height: 600, shown: 'main li' },
  {
    name: 'sidepanel',
    address: (tabId) => `sidepanel.html?tab=${tabId}`,
    width: 400,
    height: 760,
    shown: 'main li',
  },
  { name: 'sheet', address: (tabId) => `sheet.html?tab=${tabId}`, width: 760, height: 760, shown: 'main' },
  { name: 'options', address: () => 'options.html', width: 760, height: 760, shown: 'main' },
  { name: 'welcome', address: () => 'welcome.html', width: 760, height: 760, shown: 'main' },
];

/** The pages of the extension that the build has. */
export const builtSurfaces = (): readonly Surface[] =>
  SURFACES.filter(({ name }) => existsSync(path.join(buildFor('chromium'), `${name}.html`)));
