import type { ExportFile } from '../core/exports/export-file.ts';

/** Saves a text as a file where the browser saves downloads; needs no permission. For pages that stay open. */
export function saveText({ name, type, text }: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Once the browser has taken it; a link that is gone too soon saves nothing in Firefox.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
