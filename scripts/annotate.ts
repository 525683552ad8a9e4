import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Article } from '../core/article.ts';
import { toCsv } from '../core/exports/csv.ts';
import { toJsonLd } from '../core/exports/jsonld.ts';
import { toMarkdown } from '../core/exports/markdown.ts';
import type { Report } from '../core/report.ts';
import { commandOf, type Format, type OneReport } from './annotate/arguments.ts';
import { deskJson, deskText } from './annotate/desk-text.ts';
import { reportOf } from './annotate/engine.ts';
import { explanationOf } from './annotate/explain.ts';
import { readInput } from './annotate/read-input.ts';
import { answersTo } from './annotate/read-lines.ts';

/** The command line: reads an article, prints its report. Exit 1: input that cannot be read, 2: wrong usage. */

const PRINT: Readonly<Record<Format, (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  jsonld: (report) => `${JSON.stringify(toJsonLd(report), null, 2)}\n`,
  csv: toCsv,
  md: toMarkdown,
};

const DESK = { text: deskText, json: deskJson } as const;

function fail(sentence: string, code: 1 | 2): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}

async function one(command: OneReport): Promise<void> {
  const article = await readInput(command);
  if (!article.ok) return fail(article.problem, 1);
  if (command.explain) return explain(article.value, command.language, command.explain.sentence);
  const report = reportOf(article.value, command.language);
  if (!report.ok) return fail(report.problem, 1);
  const print = command.desk ? DESK[command.desk] : PRINT[command.format];
  process.stdout.write(print(report.value));
}

function explain(article: Article, language: string | undefined, sentence: number | undefined): void {
  const explained = explanationOf(article, language, sentence);
  if (!explained.ok) return fail(explained.problem, 1);
  process.stdout.write(explained.value);
}

async function lines(language: string | undefined): Promise<void> {
  try {
    await pipeline(Readable.from(answersTo(process.stdin, language)), process.stdout, { end: false });
  } catch {
    fail('Standard input cannot be read.', 1);
  }
}

// Whoever reads us may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const command = commandOf(process.argv.slice(2));
if ('misuse' in command) fail(command.misuse, 2);
else if (command.mode === 'lines') await lines(command.language);
else await one(command);
