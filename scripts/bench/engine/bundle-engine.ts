import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

/** The engine with its German data as one module, minified as for the extension. */
export async function bundleEngine(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('entry.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error('The engine was not bundled.');
  return first.output[0].code;
}

/** Size in kB (1,000 bytes), plain and gzip. */
export const weigh = (code: string): { readonly plain: number; readonly gzip: number } => ({
  plain: Buffer.byteLength(code) / 1000,
  gzip: gzipSync(code, { level: 9 }).length / 1000,
});
