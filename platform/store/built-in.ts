import { parseDossier } from '../../core/dossier/parse.ts';
import type { InstalledDossier } from './schema.ts';

const FILES = import.meta.glob<string>('../../dossiers/*.jsonld', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let known: readonly InstalledDossier[] | null = null;

/** The dossiers that come with Sayso, all on; read once, when they are first asked for. */
export function builtInDossiers(): readonly InstalledDossier[] {
  known ??= Object.values(FILES).flatMap((text) => {
    const parsed = parseDossier(text);
    if (!parsed.ok) return [];
    const origin = { type: 'built-in' as const };
    return [{ id: parsed.dossier.id, text, isOn: true, origin, installed: '', changed: '' }];
  });
  return known;
}
