import { isLarger } from './bounds.ts';
import type { Dossier } from './dossier.ts';
import { MAX_BYTES } from './limits.ts';
import { parseDossier, type DossierProblem } from './parse.ts';
import { problemAt } from './problem-words.ts';

/** The most dossiers one address gives. */
export const MAX_DOSSIERS = 100;

/** One dossier of a list, with its own text. */
export interface ListedDossier {
  readonly dossier: Dossier;
  readonly text: string;
}

/** All dossiers of a text; or why it cannot be read, which holds for the whole of it. */
export type ParsedDossiers =
  | { readonly ok: true; readonly dossiers: readonly ListedDossier[] }
  | { readonly ok: false; readonly problems: readonly DossierProblem[] };

/** The texts of what a JSON list has in it; null for what is no list. */
function textsIn(text: string): readonly string[] | null {
  if (!/^\uFEFF?\s*\[/.test(text) || isLarger(text, MAX_BYTES)) return null;
  try {
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(list) ? list.map((one) => JSON.stringify(one)) : null;
  } catch {
    return null;
  }
}

/** Reads one dossier, or a JSON list of them. Never throws. */
export function parseDossiers(text: string): ParsedDossiers {
  const texts = textsIn(text) ?? [text];
  if (texts.length > MAX_DOSSIERS) return { ok: false, problems: [problemAt('too-many', [], MAX_DOSSIERS)] };
  const dossiers: ListedDossier[] = [];
  const ids = new Set<string>();
  for (const [at, one] of texts.entries()) {
    const parsed = parseDossier(one);
    if (!parsed.ok) return parsed;
    const { id } = parsed.dossier;
    if (ids.has(id)) return { ok: false, problems: [problemAt('same-id', [at], id)] };
    ids.add(id);
    dossiers.push({ dossier: parsed.dossier, text: one });
  }
  return { ok: true, dossiers };
}
