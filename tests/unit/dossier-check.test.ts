import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { afterAll, describe, expect, test } from 'vitest';

import { fingerprintOf } from '../../core/dossier/fingerprint.ts';
import { dossierCommandOf } from '../../scripts/dossier-check/arguments.ts';
import { checkDossier, fingerprintText } from '../../scripts/dossier-check/check.ts';
import { aDossier, fileWith } from './core/dossier/sample-dossier.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-dossiers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const ARTICLE = 'Streit um die Brücke\n\nDie Brücke sei sicher, sagte Bürgermeisterin Anna Feld am Montag.\n';
const good = fileOf(
  'good.jsonld',
  fileWith(() => undefined),
);
const article = fileOf('article.txt', ARTICLE);

describe('a file', () => {
  test('that is a dossier is told in one line', async () => {
    expect(await checkDossier(good, undefined)).toEqual({
      ok: true,
      value:
        '“Die Brücke von Aue” (urn:sayso:dossier:bridge), revision 2, 2 statements, 1 quote, 1 source, in de and en, researched 2024-06-01, CC BY 4.0',
    });
  });

  test('with problems gets a line for each', async () => {
    const bad = fileOf(
      'bad.jsonld',
      fileWith((file) => {
        file.items[0]['sayso:sources'][0].url = 'javascript:alert(1)';
        file.items[1]['sayso:role'] = 'lies';
      }),
    );
    const outcome = await checkDossier(bad, undefined);
    expect(outcome.ok ? '' : outcome.problem.split('\n')).toEqual([
      'statement 1, source 1: the address must begin with http:// or https://',
      'statement 2: the role (sayso:role) must be one of says, alleges, supports, denies, evidence, passes-on, wording, not-found, background',
    ]);
  });

  test.each([
    ['that is not there', () => join(folder, 'none'), /none” does not exist$/],
    ['that is a folder', () => folder, /is a folder$/],
    [
      'that is no text',
      () => fileOf('latin.jsonld', Uint8Array.of(0x7b, 0xfc, 0x7d)),
      /is not text in UTF-8$/,
    ],
    ['of 6 MB', () => fileOf('large.jsonld', new Uint8Array(6_000_000)), /^the file: too large/],
  ])('%s is refused', async (_, make, sentence) => {
    const outcome = await checkDossier(make(), undefined);
    expect(outcome.ok ? '' : outcome.problem).toMatch(sentence);
  });

  test('is compared with its article', async () => {
    expect(await checkDossier(good, article)).toMatchObject({ ok: true });
    const other = fileOf('other.txt', 'Ein Text über ganz andere Dinge, der lang genug ist.\n');
    expect(await checkDossier(good, other)).toEqual({
      ok: false,
      problem: 'statement 1: the quote “Die Brücke sei sicher” is not found in the article',
    });
  });
});

test('a fingerprint is printed as a dossier holds it', async () => {
  const outcome = await fingerprintText(article);
  const text = outcome.ok ? outcome.value : '';
  expect(JSON.parse(text)).toEqual(fingerprintOf(ARTICLE));
  expect(aDossier.article.fingerprint?.method).toBe(fingerprintOf(ARTICLE).method);
});

test.each<[readonly string[], object]>([
  [['a'], { mode: 'check', file: 'a', article: undefined }],
  [['a', '--article', 'b'], { mode: 'check', file: 'a', article: 'b' }],
  [['--fingerprint', 'b'], { mode: 'fingerprint', article: 'b' }],
])('%j is understood', (argv, command) => {
  expect(dossierCommandOf(argv)).toEqual(command);
});

test.each([[[]], [['a', 'b']], [['--fingerprint', 'b', 'a']], [['--article']], [['--other']]])(
  '%j is wrong usage',
  (argv) => {
    const command = dossierCommandOf(argv);
    expect('misuse' in command && command.misuse).toMatch(/^[^.]+\. Usage: dossier:check FILE/);
  },
);

test.each([
  [[good], 0, /^“Die Brücke von Aue”.*\n$/],
  [[join(folder, 'none')], 1, /^the file: .*\n$/],
  [[], 2, /^$/],
])('the command %j ends with %i', (argv, code, output) => {
  const script = new URL('../../scripts/dossier-check.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' });
  expect(stdout).toMatch(output);
  expect(stderr.includes('Usage')).toBe(code === 2);
  expect(status).toBe(code);
});
