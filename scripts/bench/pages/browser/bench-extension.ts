import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

import type { BrowserName } from '../../../browser/driven-browser.ts';
import { buildFor } from '../../../browser/launch.ts';

/** A copy of the built extension that runs on every page, with a measuring script beside the shipped one. */
export interface BenchExtension {
  readonly folder: string;
  remove(): void;
}

interface Manifest {
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

const EVERYWHERE = ['<all_urls>'];
const SCRIPT = 'content-scripts/bench.js';
const STYLE = 'content-scripts/bench.css';

/** The measuring script as one file: the same modules of page/ as the shipped script. */
async function bundled(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome116', 'firefox140'],
      rollupOptions: {
        input: path.join(import.meta.dirname, '../in-page/bench.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = [outputs].flat();
  if (!first || !('output' in first)) throw new Error('The measuring script was not bundled.');
  return first.output[0].code;
}

/** Copies the built extension and widens its matches; nothing of the shipped script is changed. */
export async function makeBenchExtension(name: BrowserName): Promise<BenchExtension> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-pages-'));
  cpSync(buildFor(name), folder, { recursive: true });
  writeFileSync(path.join(folder, SCRIPT), await bundled());
  const style = readFileSync(path.join(folder, 'content-scripts/content.css'), 'utf8');
  writeFileSync(path.join(folder, STYLE), style.replaceAll('::highlight(sayso-', '::highlight(bench-sayso-'));
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const shipped = manifest.content_scripts.map((script) => ({ ...script, matches: EVERYWHERE }));
  // Before the shipped script, so that what that does to the page is seen.
  const own = { matches: EVERYWHERE, js: [SCRIPT], css: [STYLE], run_at: 'document_end' };
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: [own, ...shipped] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
