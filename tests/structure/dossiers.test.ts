import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Dossier, LocalText } from '../../core/dossier/dossier.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { dossierToJsonLd } from '../../core/dossier/to-jsonld.ts';
import { dossierJsonSchema } from '../../scripts/dossier-json-schema.ts';

const FOLDER = new URL('../../dossiers/', import.meta.url);
const files = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

function dossierOf(file: string): Dossier {
  const parsed = parseDossier(textOf(file));
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.dossier;
}

const textsOf = ({ title, summary, statements }: Dossier): readonly LocalText[] => [
  title,
  summary,
  ...statements.flatMap(({ about, text }) => [about, text]),
];

/** Words that judge instead of telling who says what, that raise an alarm, and counts of belief. */
const VERDICT =
  /!|%|warn|\bachtung|fake|\blie[sd]?\b|\blying|lüge|gelogen|propaganda|\bfalse|\bfalsch|\btrue\b|\btruth|wahr(?:heit|e[nrs]?)?\b|widerleg|refut|debunk|bewiesen|erwiesen|proven|proves|in fact\b|tatsächlich|in wahrheit|angeblich|purported|so-called|sogenannt|glaubwürdig|credible|mislead|irreführ|desinformation|disinformation/i;

test('there are dossiers, named by what they are about and when', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}\.jsonld$/.test(file))).toEqual([]);
});

test('the example of docs/dossiers.md is a dossier, too', () => {
  const page = readFileSync(new URL('../docs/dossiers.md', FOLDER), 'utf8');
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
  expect(parseDossier(example)).toMatchObject({ ok: true });
});

test('docs/dossier.schema.json is current; `node scripts/build-schema.ts` writes it', async () => {
  const committed = readFileSync(new URL('../docs/dossier.schema.json', FOLDER), 'utf8');
  expect(committed).toBe(await dossierJsonSchema());
});

test('no two have the same id', () => {
  expect(new Set(files.map((file) => dossierOf(file).id)).size).toBe(files.length);
});

describe.each(files)('%s', (file) => {
  const dossier = dossierOf(file);

  test('has the id of its name, and a licence that lets others use it', () => {
    expect(dossier.id).toBe(`urn:sayso:dossier:${file.replace('.jsonld', '')}`);
    expect(dossier.licence).toEqual({
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('is written as Sayso writes it', () => {
    const raw: unknown = JSON.parse(textOf(file));
    expect(JSON.parse(JSON.stringify(dossierToJsonLd(dossier, raw)))).toEqual(raw);
  });

  test('says everything in German and English', () => {
    const other = textsOf(dossier).filter((text) => Object.keys(text).toSorted().join() !== 'de,en');
    expect(other).toEqual([]);
  });

  test('gives every statement a source with an address and a date, unless nothing was found', () => {
    const unsaid = dossier.statements.filter(
      ({ role, sources }) =>
        !sources.every(({ url, date }) => url && date) || (sources.length === 0 && role !== 'not-found'),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  test('dates what was said', () => {
    const undated = dossier.statements.filter(
      ({ role, date }) => date === '' && role !== 'not-found' && role !== 'wording',
    );
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  test('gives no verdict and raises no alarm', () => {
    const judging = textsOf(dossier).flatMap((text) =>
      Object.values(text).filter((each) => VERDICT.test(each)),
    );
    expect(judging).toEqual([]);
  });

  test('knows its article by its fingerprint', () => {
    expect(dossier.article.fingerprint?.hashes.length).toBeGreaterThan(20);
  });
});
