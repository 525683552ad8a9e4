import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import type { Dossier } from '../../core/dossier/dossier.ts';
import { buildIndex, type DossierIndex } from '../../core/dossier/dossier-index.ts';
import { MAX_BYTES } from '../../core/dossier/limits.ts';
import { findDossiers } from '../../core/dossier/match.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { placeDossiers, withDossier } from '../../core/dossier/place.ts';
import type { PlacedDossier } from '../../core/dossier/placed.ts';
import type { Report } from '../../core/report.ts';
import type { Outcome } from './engine.ts';

/** The dossiers of a folder, ready to be looked through. */
export interface Dossiers {
  readonly byId: ReadonlyMap<string, Dossier>;
  readonly index: DossierIndex;
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  ENOTDIR: 'is not a folder',
};

const more = (rest: number): string => (rest > 0 ? ` (and ${rest} more)` : '');

/** Reads one file; the problem is the end of a sentence about it. */
async function readDossier(file: string): Promise<Outcome<Dossier>> {
  let text: string;
  try {
    // Not even read: a file of any size may lie there.
    if ((await stat(file)).size > MAX_BYTES) return { ok: false, problem: 'it is too large.' };
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    return {
      ok: false,
      problem: error instanceof TypeError ? 'it is not text in UTF-8.' : 'it cannot be read.',
    };
  }
  const parsed = parseDossier(text);
  if (parsed.ok) return { ok: true, value: parsed.dossier };
  const [first] = parsed.problems;
  const why = first ? `${first.path}: ${first.message}` : 'it is none';
  return { ok: false, problem: `${why}${more(parsed.problems.length - 1)}.` };
}

/**
 * Reads the dossiers of a folder, not of those in it. Of several with one id the highest revision counts.
 * @param complain hears a sentence about each file that is left out
 */
export async function readDossiers(
  folder: string,
  complain: (sentence: string) => void,
): Promise<Outcome<Dossiers>> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, problem: `“${folder}” ${SYSTEM[code] ?? 'cannot be read'}.` };
  }
  const byId = new Map<string, Dossier>();
  for (const name of names.toSorted()) {
    if (!['.json', '.jsonld'].includes(extname(name).toLowerCase())) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that no more than one is in memory twice
    const read = await readDossier(join(folder, name));
    if (!read.ok) {
      complain(`“${name}” is left out: ${read.problem}`);
      continue;
    }
    const before = byId.get(read.value.id);
    if (before) complain(`“${name}” has the same id as another file; the higher revision counts.`);
    if (!before || before.revision < read.value.revision) byId.set(read.value.id, read.value);
  }
  return { ok: true, value: { byId, index: buildIndex([...byId.values()]) } };
}

/** A report that names its best dossier, and all of its dossiers with their places in it. */
export interface Researched {
  readonly report: Report;
  readonly dossiers: readonly PlacedDossier[];
}

/** Looks for the dossiers of a report's article; without dossiers it stays as it is. */
export function research(report: Report, dossiers: Dossiers | undefined): Researched {
  if (!dossiers) return { report, dossiers: [] };
  const found = findDossiers(report.article, dossiers.index);
  const placed = placeDossiers(
    report,
    found.flatMap(({ id, match }) => {
      const dossier = dossiers.byId.get(id);
      return dossier ? [{ dossier, match }] : [];
    }),
  );
  return { report: withDossier(report, placed), dossiers: placed };
}
