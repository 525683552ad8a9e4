import type { Additions } from '../additions.ts';
import type { Report } from '../report.ts';
import { toCsv } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import { toJsonLd } from './jsonld.ts';
import { toMarkdown } from './markdown.ts';

/** A report as a file: its name, media type and text. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Spreadsheets read a file as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

const indented = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

const TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonld: 'application/ld+json',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
};

const isEmpty = ({ dossiers, notes }: Additions): boolean => dossiers.length + notes.length === 0;

const TEXTS: Readonly<Record<ExportFormat, (report: Report, additions?: Additions) => string>> = {
  jsonld: (report, additions) => indented(toJsonLd(report, additions)),
  csv: (report, additions) => BYTE_ORDER_MARK + toCsv(report, additions),
  md: toMarkdown,
  json: (report, additions) => indented(additions && !isEmpty(additions) ? { ...report, additions } : report),
};

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Longest part of a title in a file's name. */
const LONGEST = 48;

/** Words as part of a file's name that every system takes: `altoel-im-hafen`, cut between words. */
function asFileName(words: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => SPELT[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : LONGEST);
}

/** The name of a file about an article, without its ending: `sayso-2026-03-12-altoel-im-hafen`. */
export function fileNameOf({ published, title }: Pick<Report['article'], 'published' | 'title'>): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? '';
  return ['sayso', day, asFileName(title)].filter(Boolean).join('-');
}

/**
 * The report as a file in a format, with the reader's notes and the dossiers where there are any:
 * `sayso-2026-03-12-altoel-im-hafen.csv`.
 */
export function exportFile(report: Report, format: ExportFormat, additions?: Additions): ExportFile {
  return {
    name: `${fileNameOf(report.article)}.${format}`,
    type: TYPES[format],
    text: TEXTS[format](report, additions),
  };
}
