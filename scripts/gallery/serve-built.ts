import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build, preview } from 'vite';

import { galleryConfig } from './vite-config.ts';

/** The gallery under an address of this machine. */
export interface BuiltGallery {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the gallery into a folder that goes with it, and serves it: a state is there in a blink, as in the extension. */
export async function serveBuiltGallery(): Promise<BuiltGallery> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'sayso-gallery-'));
  const config = galleryConfig();
  await build({ ...config, build: { ...config.build, outDir, emptyOutDir: true } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1' } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The gallery is served nowhere.');
  return {
    url,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
