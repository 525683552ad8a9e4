import { inAnyOrder } from './changes.ts';
import type { Dossier } from './dossier.ts';
import { parseDossier, type DossierProblem } from './parse.ts';

/**
 * What a file is to what is installed: new, the same, another revision of one that is there, or the same revision with
 * other words.
 */
export type FileComparison =
  | { readonly type: 'new'; readonly dossier: Dossier }
  | { readonly type: 'same' }
  | { readonly type: 'newer' | 'older' | 'other'; readonly dossier: Dossier; readonly before: number }
  | { readonly type: 'problems'; readonly problems: readonly DossierProblem[] };

/**
 * Compares the text of a file with the dossier that is there under its id.
 * @param installed the text of the one with an id, if there is one
 */
export function compareInstalled(
  text: string,
  installed: (id: string) => string | undefined,
): FileComparison {
  const parsed = parseDossier(text);
  if (!parsed.ok) return { type: 'problems', problems: parsed.problems };
  const { dossier } = parsed;
  const there = installed(dossier.id);
  const known = there === undefined ? null : parseDossier(there);
  if (!known?.ok) return { type: 'new', dossier };
  const before = known.dossier.revision;
  // White space and the order of fields are a file's own.
  if (there === text || inAnyOrder(known.dossier) === inAnyOrder(dossier)) return { type: 'same' };
  if (dossier.revision === before) return { type: 'other', dossier, before };
  return { type: dossier.revision > before ? 'newer' : 'older', dossier, before };
}
