import { describe, expect, it } from 'vitest';
import { DENSITIES } from '../../core/density.ts';
import { CERTAINTIES, FORMS, KINDS, LINES, SOURCE_KINDS, STANDINGS } from '../../core/labels.ts';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };

const LOCALES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['de', de],
  ['en', en],
];
const placeholders = (strings: Readonly<Record<string, string>>) =>
  Object.entries(strings).map(([key, text]) => [key, [...new Set(text.match(/\$\d/g))].toSorted()]);

describe('the two locales', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
  });

  it('take the same substitutions', () => {
    expect(placeholders(en)).toEqual(placeholders(de));
  });
});

const wanted: readonly string[] = [
  ...STANDINGS.flatMap((id) => [`standing_${id}`, `standing_${id}_sentence`]),
  ...SOURCE_KINDS.flatMap((id) => [`source_${id}`, `count_${id}_one`, `count_${id}_many`]),
  ...FORMS.map((id) => `form_${id}`),
  ...CERTAINTIES.map((id) => `certainty_${id}`),
  ...KINDS.map((id) => `kind_${id}`),
  ...LINES.map((id) => `legend_line_${id}`),
  ...DENSITIES.map((id) => `popup_density_${id}`),
];

describe.each(LOCALES)('%s', (_, strings) => {
  const offenders = (rule: RegExp) => Object.entries(strings).filter(([, text]) => rule.test(text));

  it('has only keys that browsers accept', () => {
    expect(Object.keys(strings).filter((key) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
  });

  it('has the strings of every label of the core', () => {
    expect(wanted.filter((key) => !strings[key])).toEqual([]);
  });

  it('raises no alarm and gives no verdict in its own voice', () => {
    expect(offenders(/!/)).toEqual([]);
    expect(offenders(/warn|\bachtung|fake|\blies?\b|lüge|gelogen|propaganda|\bfalse|\bfalsch/i)).toEqual([]);
    expect(offenders(/%/)).toEqual([]);
  });
});
