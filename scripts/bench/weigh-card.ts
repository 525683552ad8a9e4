import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { minify } from 'terser';
import { build } from 'vite';

/** What the content script would weigh without the card and the notice, which is a small card: bytes of gzip, pressed as wxt.config.ts does. */
export async function weighCard(): Promise<number> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } },
    build: {
      write: false,
      minify: true,
      target: ['chrome116', 'firefox140'],
      lib: {
        entry: path.resolve(import.meta.dirname, '../../entrypoints/content/start.ts'),
        formats: ['es'],
      },
      rolldownOptions: { external: /\/(card|notice)\.tsx$/ },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error('The content script was not bundled.');
  const { code = '' } = await minify(first.output[0].code, {
    module: true,
    ecma: 2020,
    toplevel: true,
    compress: { passes: 4, unsafe_arrows: true, keep_fargs: false },
  });
  return gzipSync(code, { level: 9 }).length;
}
