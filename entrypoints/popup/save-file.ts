import type { ExportFile } from '../../core/exports/export-file.ts';

/** Saves a text as a file where the browser saves downloads; needs no permission. */
export function saveFile({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The address lives as long as the popup: a browser may begin to read only after it has asked where to save.
}
