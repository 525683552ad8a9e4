import { expect, test } from 'vitest';

import { commandOf } from '../../scripts/annotate/arguments.ts';

const plain = { mode: 'one', file: 'a.txt', input: undefined, url: '', language: undefined, format: 'json' };

test.each<[string[], object]>([
  [['a.txt'], plain],
  [['-'], { ...plain, file: '-' }],
  [['--html', 'a.txt'], { ...plain, input: 'html' }],
  [['a.txt', '--text'], { ...plain, input: 'text' }],
  [['a.txt', '--url', 'https://a.example/1'], { ...plain, url: 'https://a.example/1' }],
  [['a.txt', '--lang=en', '--format=md'], { ...plain, language: 'en', format: 'md' }],
  [['a.txt', '--desk'], { ...plain, desk: 'text' }],
  [['a.txt', '--desk', '--format', 'json'], { ...plain, desk: 'json' }],
  [['a.txt', '--explain'], { ...plain, explain: { sentence: undefined } }],
  [['-', '--explain', '--sentence', '3'], { ...plain, file: '-', explain: { sentence: 3 } }],
  [['--', '-a.txt'], { ...plain, file: '-a.txt' }],
  [['a.txt', '--dossiers', 'd'], { ...plain, dossiers: 'd' }],
  [['--jsonl', '--dossiers', 'd'], { mode: 'lines', language: undefined, dossiers: 'd' }],
  [['--jsonl'], { mode: 'lines', language: undefined }],
  [['--jsonl', '--lang', 'de'], { mode: 'lines', language: 'de' }],
])('%j is understood', (argv, command) => {
  expect(commandOf(argv)).toEqual(command);
});

test.each<[string[], RegExp]>([
  [[], /^Usage: annotate FILE/],
  [['a.txt', 'b.txt'], /One file at a time/],
  [['--unknown', 'a.txt'], /--unknown/],
  [['--lang', 'fr', 'a.txt'], /--lang is de or en/],
  [['--lang'], /--lang/],
  [['--format', 'pdf', 'a.txt'], /--format is one of/],
  [['--html', '--text', 'a.txt'], /Only one of/],
  [['--url', 'news', 'a.txt'], /--url needs a whole address/],
  [['--explain', '--format', 'md', 'a.txt'], /--explain does not go with --format/],
  [['a.txt', '--desk', '--explain'], /Only one of --desk and --explain/],
  [['a.txt', '--desk', '--format', 'csv'], /--desk is printed for people, or with --format json/],
  [['--jsonl', '--desk'], /does not go with --desk/],
  [['--sentence', '3', 'a.txt'], /--sentence goes only with --explain/],
  [['--explain', '--sentence', '0', 'a.txt'], /from 1, not “0”/],
  [['--explain', '--sentence', 'x', 'a.txt'], /from 1, not “x”/],
  [['a.txt', '--desk', '--dossiers', 'd'], /--dossiers does not go with --desk/],
  [['a.txt', '--explain', '--dossiers', 'd'], /--dossiers does not go with --explain/],
  [['a.txt', '--dossiers'], /--dossiers/],
  [['a.txt', '--dossiers', ''], /--dossiers needs a folder/],
  [['--jsonl', '--explain'], /does not go with --explain/],
  [['--jsonl', 'a.txt'], /takes no file/],
  [['--jsonl', '--html'], /does not go with --html/],
  [['--jsonl', '--format', 'csv'], /does not go with --format/],
])('%j is refused in one sentence', (argv, sentence) => {
  const command = commandOf(argv);
  if (!('misuse' in command)) throw new Error('It was understood.');
  expect(command.misuse).toMatch(sentence);
  expect(command.misuse).toMatch(/^[^\n]+\.$/);
});
