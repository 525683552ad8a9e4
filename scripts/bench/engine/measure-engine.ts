import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';

import { markdownTable } from '../pages/table.ts';
import { bundleEngine, weigh } from './bundle-engine.ts';
import { coldStart, curve, perThousand } from './times.ts';

const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000];

/** What the engine may take: milliseconds, and kB. */
const LIMITS = { perThousand: 2.5, cold: 60, gzip: 250 };

/** Prints how fast the engine reads these texts, how fast it starts, and what it weighs. */
export async function measureEngine(texts: readonly string[]): Promise<void> {
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(`\n## Speed (${availableParallelism()} cores, load ${load}; clock / processor time)`);
  const warm = perThousand(texts);
  console.log(
    `${warm.wall.toFixed(2)} / ${warm.cpu.toFixed(2)} ms per 1,000 characters after warm-up (limit ${LIMITS.perThousand}).`,
  );
  const rows = curve(texts, LENGTHS).map(({ length, wall, cpu }) => [
    length.toLocaleString('en'),
    `${wall.toFixed(0)} / ${cpu.toFixed(0)} ms`,
    `${((1000 * wall) / length).toFixed(2)} / ${((1000 * cpu) / length).toFixed(2)} ms`,
  ]);
  console.log(`\n${markdownTable(['characters', 'time', 'per 1,000'], rows)}`);
  const code = await bundleEngine();
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-engine-'));
  try {
    const file = path.join(folder, 'engine.mjs');
    writeFileSync(file, code);
    const cold = coldStart(file, texts[0] ?? '');
    console.log(
      `\nCold start in a fresh process: ${cold.load.toFixed(0)} ms to load engine and lexicons, ` +
        `${cold.first.toFixed(0)} ms more for the first article (limit ${LIMITS.cold} together).`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const { plain, gzip } = weigh(code);
  console.log(
    `\n## Size\nEngine and German data, minified: ${plain.toFixed(0)} kB, gzip ${gzip.toFixed(0)} kB (limit ${LIMITS.gzip}).`,
  );
}
