import type { ExportFormat } from '../../core/exports/formats.ts';
import type { TabState } from '../../core/tab-state.ts';
import { copy } from '../../platform/copy.ts';
import { saveFile } from './save-file.ts';

type Ready = Extract<TabState, { status: 'ready' }>;

/** Saves a report as a file. What makes files is loaded only then: the popup is to be there at once. */
export async function saveReport({ report, additions }: Ready, format: ExportFormat): Promise<void> {
  const { exportFile } = await import('../../core/exports/export-file.ts');
  saveFile(exportFile(report, format, additions));
}

/** Puts a report on the clipboard as Markdown; resolves whether the browser let us. */
export async function copyReport({ report, additions }: Ready): Promise<boolean> {
  const { toMarkdown } = await import('../../core/exports/markdown.ts');
  return copy(toMarkdown(report, additions));
}
