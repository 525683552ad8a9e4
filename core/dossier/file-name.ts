import type { ExportFile } from '../exports/export-file.ts';

/** A dossier as a file, named after the last part of its id: `kim-putin-2023.jsonld`. */
export function dossierFile(id: string, text: string): ExportFile {
  const last = id.split(/[:/#]/).findLast(Boolean) ?? '';
  const name = last.replaceAll(/[^\w-]+/g, '-').slice(0, 60) || 'dossier';
  return { name: `${name}.jsonld`, type: 'application/ld+json', text };
}
