import path from 'node:path';

import { preact } from '@preact/preset-vite';
import type { InlineConfig } from 'vite';

/** How the gallery is served and built: by itself, without WXT, since nothing in it may need the extension. */
export const galleryConfig = (): InlineConfig => ({
  configFile: false,
  root: path.resolve(import.meta.dirname),
  logLevel: 'warn',
  plugins: [preact()],
  build: { cssTarget: ['chrome123', 'firefox140'] },
});
