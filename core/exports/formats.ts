/** The forms in which a report can be saved as a file. */
export const EXPORT_FORMATS = ['jsonld', 'csv', 'md', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
