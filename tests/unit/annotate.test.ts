import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import type { Report } from '../../core/report.ts';
import { reportSchema } from '../../core/report-schema.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/annotate.ts', import.meta.url));
const TEXT =
  'Streit um die Brücke\n\nDie Stadt hatte der Baufirma vorgeworfen, dass sie Rechnungen gefälscht habe. ' +
  'Dies bestreitet die Firma. Der Bürgermeister sagte am Montag: „Wir prüfen das.“\n';
const PARAGRAPH =
  'Die Stadt hatte der Baufirma vorgeworfen, dass sie Rechnungen gefälscht habe. Dies bestreitet die Firma. ' +
  'Der Bürgermeister sagte am Montag, dass die Stadt den Fall nun prüfe und das Land um Hilfe gebeten habe.';
const HTML = `<!doctype html><html lang="de"><head><title>Streit um die Brücke</title>
  <link rel="canonical" href="https://news.example.org/a-1.html"></head><body><nav>Start</nav>
  <article><h1>Streit um die Brücke</h1>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article></body></html>`;

// Every test starts Node, some a DOM too.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
  await Promise.all([
    writeFile(at('text.txt'), TEXT),
    writeFile(at('page.html'), HTML),
    writeFile(
      at('latin.html'),
      Buffer.from(HTML.replace('<head>', '<head><meta charset="windows-1252">'), 'latin1'),
    ),
    // jsdom throws on such a style, in the head and on an element.
    writeFile(
      at('style.html'),
      HTML.replace('<head>', '<head><style>p{width:calc(($a - 16px) / 16 * 9)}</style>').replace(
        '<nav>',
        '<nav style="width:calc(($a - 16px) / 16 * 9)">',
      ),
    ),
    writeFile(at('shop.html'), '<!doctype html><title>Shop</title><p>Schuhe, 49 Euro'),
    writeFile(at('binary.txt'), Buffer.from([0xff, 0xfe, 0x00, 0x80])),
    writeFile(at('french.txt'), 'Le conseil municipal a discuté lundi du nouveau pont. '.repeat(12)),
    writeFile(at('empty.txt'), '\n \n'),
  ]);
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

const reportIn = ({ out, err }: Outcome): Report => {
  expect(err).toBe('');
  return v.parse(reportSchema, JSON.parse(out));
};

const linesIn = ({ out }: Outcome): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(v.record(v.string(), v.unknown()), JSON.parse(line)));

describe('one report', () => {
  test('of a text file: its spans point into exactly that text', async () => {
    const report = reportIn(await annotate([at('text.txt')]));
    expect(report.article.text).toBe(TEXT);
    expect(report.article.title).toBe('Streit um die Brücke');
    expect(report.claims.length).toBeGreaterThan(0);
    for (const { spans, quote } of report.claims)
      expect(spans.map(({ start, end }) => TEXT.slice(start, end)).join(' … ')).toBe(quote);
  });

  test('of text on standard input', async () => {
    const report = reportIn(await annotate(['-'], TEXT));
    expect(report.article.text).toBe(TEXT);
  });

  test.each(['page.html', 'latin.html', 'style.html'])('of a page: %s', async (file) => {
    const report = reportIn(await annotate([at(file), '--url', 'https://news.example.org/a-1.html']));
    expect(report.article).toMatchObject({
      url: 'https://news.example.org/a-1.html',
      title: 'Streit um die Brücke',
      language: 'de',
    });
    expect(report.article.text).toContain('die Stadt den Fall nun prüfe');
    expect(report.article.text).not.toContain('Start');
  });

  test('of a page on standard input, without being told that it is one', async () => {
    const report = reportIn(await annotate(['-'], HTML));
    expect(report.article.title).toBe('Streit um die Brücke');
    expect(report.article.text).not.toContain('<p>');
  });

  test('of a page taken as text', async () => {
    const report = reportIn(await annotate([at('page.html'), '--text', '--lang', 'de']));
    expect(report.article.text).toBe(HTML);
  });

  test.each([
    ['csv', /^"id","claim","source"/],
    ['md', /^# Streit um die Brücke\n/],
    ['jsonld', /^\{\n {2}"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
    ['json', /^\{\n {2}"version": 1/],
  ])('as %s', async (format, start) => {
    const { code, out, err } = await annotate([at('text.txt'), '--format', format]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(start);
  });
});

describe('an explanation', () => {
  test.each([
    ['of a text', ['text.txt'], ''],
    ['of a page', ['page.html', '--html'], ''],
    ['of standard input', ['-', '--text'], TEXT],
  ])('%s', async (_, args, input) => {
    const { code, out, err } = await annotate(
      [...args.map((arg) => (arg.includes('.') ? at(arg) : arg)), '--explain'],
      input,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^1 {2}Streit um die Brücke\n/);
    expect(out).toMatch(/^ {5}because {5}form:indirect: de\/\S+ “hatte … vorgeworfen”$/m);
  });

  test('of a sentence that is not there ends with 1 and one sentence', async () => {
    const { code, out, err } = await annotate([at('text.txt'), '--explain', '--sentence', '40']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The text has \d sentences, so there is no sentence 40\.\n$/);
  });
});

describe('what cannot be read ends with 1 and one sentence', () => {
  test.each([
    ['nowhere.txt', /does not exist/],
    ['', /is a folder/],
    ['binary.txt', /is not text in UTF-8/],
    ['empty.txt', /is empty/],
    ['shop.html', /No article was found/],
    ['french.txt', /this version reads/],
  ])('“%s”', async (file, sentence) => {
    const { code, out, err } = await annotate([at(file)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trimEnd()).not.toContain('\n');
    expect(err).toMatch(/\.\n$/);
  });
});

test('wrong usage ends with 2 and one sentence', async () => {
  const { code, out, err } = await annotate(['--lang', 'fr', at('text.txt')]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: '--lang is de or en, not “fr”.\n' });
});

describe('line by line', () => {
  test('answers in order, bad lines too, and ends with 0', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: PARAGRAPH, title: 'Streit' }),
      'not JSON',
      '',
      JSON.stringify({ id: 'b' }),
      JSON.stringify(['c']),
      '5',
      JSON.stringify({ id: 'd', text: PARAGRAPH, lang: 'fr' }),
      JSON.stringify({ text: PARAGRAPH }),
      JSON.stringify({ id: 'e', text: 'Le conseil municipal a discuté lundi du nouveau pont. '.repeat(12) }),
      JSON.stringify({ id: 5, text: '', lang: 'de' }),
      JSON.stringify({ id: 'g', text: PARAGRAPH }),
    ].join('\n');
    const outcome = await annotate(['--jsonl'], input);
    expect({ code: outcome.code, err: outcome.err }).toEqual({ code: 0, err: '' });
    const lines = linesIn(outcome);
    expect(lines.map(({ id, error }) => [id, error ?? 'read'])).toEqual([
      ['a', 'read'],
      [null, 'The line is not JSON.'],
      ['b', '“text” is missing or of the wrong kind.'],
      [null, '“id” is missing or of the wrong kind.'],
      [null, 'The line is not a JSON object.'],
      ['d', '“lang” is missing or of the wrong kind.'],
      [null, '“id” is missing or of the wrong kind.'],
      ['e', expect.stringContaining('this version reads')],
      [5, 'read'],
      ['g', 'read'],
    ]);
    const [{ id, ...first } = { id: '' }] = lines;
    const report = v.parse(reportSchema, first);
    expect(id).toBe('a');
    expect(report.article).toMatchObject({ title: 'Streit', text: PARAGRAPH });
  });

  test('answers nothing to nothing', async () => {
    expect(await annotate(['--jsonl'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  test('takes a language for lines that name none', async () => {
    const outcome = await annotate(
      ['--jsonl', '--lang', 'de'],
      JSON.stringify({ id: 'a', text: 'Kim Jong Un' }),
    );
    expect(linesIn(outcome)[0]).toMatchObject({ id: 'a', article: { language: 'de' } });
  });
});
