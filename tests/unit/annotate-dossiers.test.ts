import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import * as v from 'valibot';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import type { Dossier } from '../../core/dossier/dossier.ts';
import { fingerprintOf } from '../../core/dossier/fingerprint.ts';
import { dossierToJsonLd } from '../../core/dossier/to-jsonld.ts';
import { reportSchema } from '../../core/report-schema.ts';
import { ARTICLE, COPIES, SAME_SUBJECT } from './core/dossier/articles.ts';
import { aDossier } from './core/dossier/sample-dossier.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/annotate.ts', import.meta.url));
const COPY = COPIES['another title'] ?? '';
const harbour = (change: Partial<Dossier>): Dossier => ({
  ...aDossier,
  id: 'urn:sayso:dossier:harbour',
  title: { de: 'Der Hafen von Möhrenbek', en: 'The harbour of Möhrenbek' },
  article: {
    ...aDossier.article,
    urls: ['https://news.example/hafen-1'],
    fingerprint: fingerprintOf(ARTICLE),
  },
  statements: [
    {
      id: 'denial',
      role: 'denies',
      quotes: [
        { exact: 'Man habe Farbreste stets als Sondermüll abgegeben', prefix: '', suffix: '', hint: null },
      ],
      about: { en: 'Paint in the harbour' },
      text: { en: 'The shipyard showed receipts to the council.' },
      date: '2024-06-03',
      sources: [
        {
          name: 'Hafenbote',
          kind: 'media',
          date: '2024-06-04',
          url: 'https://bote.example/quittungen',
          archived: '',
          language: 'de',
        },
      ],
    },
  ],
  ...change,
});

// Every test starts Node.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-dossiers-'));
  await Promise.all(
    ['dossiers', 'dossiers/deeper.json', 'none'].map((name) => mkdir(at(name), { recursive: true })),
  );
  const files: Readonly<Record<string, string | Buffer>> = {
    'copy.txt': COPY,
    'other.txt': SAME_SUBJECT,
    'dossiers/harbour.jsonld': JSON.stringify(dossierToJsonLd(harbour({}))),
    'dossiers/bridge.json': JSON.stringify(dossierToJsonLd(aDossier)),
    'dossiers/older.json': JSON.stringify(
      dossierToJsonLd(harbour({ revision: 1, title: { en: 'The harbour, first research' } })),
    ),
    'dossiers/broken.json': '{"type": ',
    'dossiers/binary.jsonld': Buffer.from([0xff, 0xfe, 0x00, 0x80]),
    'dossiers/notes.txt': 'no dossier',
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(at(name), content)));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function annotate(args: readonly string[], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [SCRIPT, ...args]);
  // A child that refuses its arguments ends before it has read anything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const closed = new Promise<number | null>((done) => child.once('close', done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}
const dossierIn = ({ out }: Outcome): unknown => v.parse(reportSchema, JSON.parse(out)).dossier;
const FOUND = { id: 'urn:sayso:dossier:harbour', match: expect.any(Number) };

test('the report of a copy names its dossier, and files that are none are said in a sentence each', async () => {
  const outcome = await annotate([at('copy.txt'), '--dossiers', at('dossiers')]);
  expect(outcome.code).toBe(0);
  expect(dossierIn(outcome)).toEqual(FOUND);
  expect(outcome.err.trim().split('\n')).toEqual([
    '“binary.jsonld” is left out: it is not text in UTF-8.',
    expect.stringMatching(/^“broken\.json” is left out: .+\.$/),
    '“deeper.json” is left out: it cannot be read.',
    '“older.json” has the same id as another file; the higher revision counts.',
  ]);
});

test('another article on the subject names none, unless its address is known', async () => {
  const args = [at('other.txt'), '--dossiers', at('dossiers')];
  expect(dossierIn(await annotate(args))).toBeNull();
  const known = await annotate([...args, '--url', 'https://www.news.example/hafen-1?utm_source=x']);
  expect(dossierIn(known)).toEqual({ ...FOUND, match: 1 });
});

test('Markdown says what is known outside of the article, with role, date and source', async () => {
  const { out } = await annotate([at('copy.txt'), '--format', 'md', '--dossiers', at('dossiers')]);
  const [table = '', outside = ''] = out.split('## Outside this article');
  expect(table).toContain('Farbreste');
  for (const words of [
    'The harbour of Möhrenbek',
    'Paint in the harbour',
    'denies',
    '2024-06-03',
    'The shipyard showed receipts to the council.',
    'Hafenbote',
    '<https://bote.example/quittungen>',
  ])
    expect(outside).toContain(words);
});

test('CSV and JSON-LD stay the article’s own', async () => {
  const formats = ['csv', 'jsonld'];
  const outcomes = await Promise.all(
    formats.flatMap((format) => [
      annotate([at('copy.txt'), '--format', format]),
      annotate([at('copy.txt'), '--format', format, '--dossiers', at('dossiers')]),
    ]),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(outcomes[1]?.out).toBe(outcomes[0]?.out);
  expect(outcomes[3]?.out).toBe(outcomes[2]?.out);
});

test('line by line, by text or address', async () => {
  const lines = [
    { id: 1, text: COPY },
    { id: 2, text: SAME_SUBJECT },
    { id: 3, text: SAME_SUBJECT, url: 'https://news.example/hafen-1' },
    { id: 4, text: SAME_SUBJECT, url: 7 },
  ];
  const outcome = await annotate(
    ['--jsonl', '--dossiers', at('dossiers')],
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
  const answers = outcome.out.trim().split('\n');
  expect(answers.map((line) => JSON.parse(line).dossier)).toEqual([
    FOUND,
    null,
    { ...FOUND, match: 1 },
    null,
  ]);
});

test('an empty folder has no dossiers; one that is not there, or is a file, is said in a sentence', async () => {
  const [none, missing, file] = await Promise.all(
    ['none', 'missing', 'copy.txt'].map((name) => annotate([at('copy.txt'), '--dossiers', at(name)])),
  );
  expect(dossierIn(none!)).toBeNull();
  expect(missing).toEqual({ code: 1, out: '', err: `“${at('missing')}” does not exist.\n` });
  expect(file).toEqual({ code: 1, out: '', err: `“${at('copy.txt')}” is not a folder.\n` });
});
