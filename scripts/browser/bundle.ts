import { build } from 'vite';

/** Bundles a module of ours with all it imports into one classic script, as for development. */
export async function bundle(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error(`Nothing was bundled of ${entry}.`);
  return first.output[0].code;
}
