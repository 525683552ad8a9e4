import { describe, expect, it } from 'vitest';

import { exportFile } from '../../../core/exports/export-file.ts';
import { EXPORT_FORMATS } from '../../../core/exports/formats.ts';
import { SAMPLE } from '../../ui/sample-report.ts';

const named = (title: string, published = '') =>
  exportFile({ ...SAMPLE, article: { ...SAMPLE.article, title, published } }, 'md').name;

describe('the name of an exported file', () => {
  it.each([
    [
      'Altöl im Hafen: „Größe“ unklar',
      '2026-03-12T08:30',
      'sayso-2026-03-12-altoel-im-hafen-groesse-unklar.md',
    ],
    ['Où est l’été ?', '', 'sayso-ou-est-l-ete.md'],
    ['../../etc/passwd\\:*?"<>|', 'gestern', 'sayso-etc-passwd.md'],
    ['', '', 'sayso.md'],
    ['Ein Titel '.repeat(9), '', 'sayso-ein-titel-ein-titel-ein-titel-ein-titel-ein.md'],
    ['x'.repeat(99), '', `sayso-${'x'.repeat(48)}.md`],
  ])('of „%s“', (title, published, expected) => {
    expect(named(title, published)).toBe(expected);
  });
});

it('has every claim with its words in every format', () => {
  for (const format of EXPORT_FORMATS) {
    const { text } = exportFile(SAMPLE, format);
    for (const words of ['400 Meter Kai betroffen seien', 'Feuerwehr']) expect(text).toContain(words);
  }
});

it('begins a table so that spreadsheets read its letters right, and nothing else', () => {
  const marked = EXPORT_FORMATS.filter((format) => exportFile(SAMPLE, format).text.startsWith('\uFEFF'));
  expect(marked).toEqual(['csv']);
});
