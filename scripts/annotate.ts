import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { NO_ADDITIONS, type Additions } from '../core/additions.ts';
import type { Article } from '../core/article.ts';
import { toCsv } from '../core/exports/csv.ts';
import { toJsonLd } from '../core/exports/jsonld.ts';
import { toMarkdown } from '../core/exports/markdown.ts';
import type { Report } from '../core/report.ts';
import {
  commandOf,
  type Command,
  type Format,
  type ManyReports,
  type OneReport,
} from './annotate/arguments.ts';
import { deskJson, deskText } from './annotate/desk-text.ts';
import { readDossiers, research, type Dossiers } from './annotate/dossiers.ts';
import { reportOf } from './annotate/engine.ts';
import { explanationOf } from './annotate/explain.ts';
import { readInput } from './annotate/read-input.ts';
import { answersTo } from './annotate/read-lines.ts';

/** The command line: reads an article, prints its report. Exit 1: input that cannot be read, 2: wrong usage. */

/** Dossiers are files of their own: only Markdown, which is for people, says what is in them. */
const PRINT: Readonly<Record<Format, (report: Report, additions: Additions) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  jsonld: (report) => `${JSON.stringify(toJsonLd(report), null, 2)}\n`,
  csv: (report) => toCsv(report),
  md: (report, additions) => toMarkdown(report, additions),
};

const DESK = { text: deskText, json: deskJson } as const;

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence: string, code: 1 | 2): void {
  complain(sentence);
  process.exitCode = code;
}

/** The dossiers of the folder asked for, if one was; `null` when it cannot be read, which has been said then. */
async function dossiersOf({ dossiers: folder }: Command): Promise<Dossiers | undefined | null> {
  if (folder === undefined) return undefined;
  const read = await readDossiers(folder, complain);
  if (read.ok) return read.value;
  fail(read.problem, 1);
  return null;
}

async function one(command: OneReport): Promise<void> {
  const article = await readInput(command);
  if (!article.ok) return fail(article.problem, 1);
  if (command.explain) return explain(article.value, command.language, command.explain.sentence);
  const read = reportOf(article.value, command.language);
  if (!read.ok) return fail(read.problem, 1);
  if (command.desk) return void process.stdout.write(DESK[command.desk](read.value));
  const known = await dossiersOf(command);
  if (known === null) return;
  const { report, dossiers } = research(read.value, known);
  process.stdout.write(PRINT[command.format](report, { ...NO_ADDITIONS, dossiers }));
}

function explain(article: Article, language: string | undefined, sentence: number | undefined): void {
  const explained = explanationOf(article, language, sentence);
  if (!explained.ok) return fail(explained.problem, 1);
  process.stdout.write(explained.value);
}

async function lines(command: ManyReports): Promise<void> {
  const known = await dossiersOf(command);
  if (known === null) return;
  try {
    await pipeline(Readable.from(answersTo(process.stdin, command.language, known)), process.stdout, {
      end: false,
    });
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
else if (command.mode === 'lines') await lines(command);
else await one(command);
