/**
 * Reads the German measuring data and prints what the reference scorers beside it say, for the half of the documents
 * that rules may be written from and for the half that is held out (ids whose SHA-256 starts with an odd byte).
 * Usage: npm run --silent bench:de. Needs ../shared and python3; says so when one is missing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../core/article-from-text.ts';
import { reportOf } from './annotate/engine.ts';

interface Document {
  readonly id: string;
  readonly text: string;
}

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.log('The measuring data is not here (../shared), so there is nothing to measure.');
  process.exit(0);
}

const folder = mkdtempSync(path.join(tmpdir(), 'sayso-bench-'));

const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(shared, file), 'utf8').split('\n').filter(Boolean);

const isHeldOut = (id: string): boolean => createHash('sha256').update(id).digest().readUInt8(0) % 2 === 1;

/** Writes lines to a file of the run's own and returns its path. */
function written(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** One report a line, for the documents of these lines. */
function predictionsOf(lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as Document;
    const report = reportOf(articleFromText(text), 'de');
    return JSON.stringify(report.ok ? { id, ...report.value } : { id, error: report.problem });
  });
}

function score(title: string, script: string, ...files: readonly string[]): void {
  const run = spawnSync('python3', [path.join(shared, 'bench', script), ...files], { encoding: 'utf8' });
  console.log(
    `\n## ${title}\n${run.error ? 'python3 is missing: apt-get install python3' : run.stdout + run.stderr}`,
  );
}

try {
  const documents = linesOf('corpora/de-quotations/train.jsonl');
  const idOf = (line: string): string => (JSON.parse(line) as Document).id;
  const halves = [
    ['seen', documents.filter((line) => !isHeldOut(idOf(line)))],
    ['held out', documents.filter((line) => isHeldOut(idOf(line)))],
  ] as const;
  for (const [name, lines] of halves) {
    const gold = written(`gold-${name}.jsonl`, lines);
    const read = written(`read-${name}.jsonl`, predictionsOf(lines));
    score(`Who says what, ${name} (${lines.length} documents)`, 'score_quotations.py', gold, read);
    const labels = linesOf('gold/standing-de.jsonl').filter(
      (line) => isHeldOut(idOf(line)) === (name === 'held out'),
    );
    score(`Standing, ${name}`, 'score_standing.py', gold, written(`standing-${name}.jsonl`, labels), read);
  }
  const passages = linesOf('gold/challenge-de.jsonl');
  const challenge = [
    written('challenge.jsonl', passages),
    written('read-challenge.jsonl', predictionsOf(passages)),
  ];
  score('Challenge passages', 'score_challenge.py', ...challenge);
} finally {
  rmSync(folder, { recursive: true });
}
