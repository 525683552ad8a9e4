import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { articleFromText } from '../../../core/article-from-text.ts';
import type { Report } from '../../../core/report.ts';
import { reportOf } from '../../annotate/engine.ts';
import { chosen, confusionsOf, groupsOf } from './confusions.ts';
import { documentIn, isHeldOut, linesOf, type Line } from './corpus.ts';
import { matchesOf, type Match } from './match.ts';
import type { BenchOptions } from './options.ts';
import { byConfidence, byRule, marked } from './reliability.ts';
import { confusionLines, costTable, formTable, shareTable } from './tables.ts';

/** A line of the measuring data with what the engine reads in it. */
interface Read extends Line {
  readonly report: Report | undefined;
  /** The answer as the command line gives it. */
  readonly answer: string;
}

function read(line: Line): Read {
  const { text } = documentIn(line);
  const report = reportOf(articleFromText(text), 'de');
  const { id } = line;
  return report.ok
    ? { ...line, report: report.value, answer: JSON.stringify({ id, ...report.value }) }
    : { ...line, report: undefined, answer: JSON.stringify({ id, error: report.problem }) };
}

const matchesIn = (documents: readonly Read[]): readonly Match[] =>
  documents.flatMap((each) => (each.report ? matchesOf(documentIn(each), each.report) : []));

/** Prints what the reference scorers say of the engine, and what stands behind it; returns the texts it read. */
export function measureReading(shared: string, options: BenchOptions): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-bench-'));
  const written = (name: string, lines: readonly string[]): string => {
    const file = path.join(folder, `${name.replaceAll(' ', '-')}.jsonl`);
    writeFileSync(file, lines.join('\n'));
    return file;
  };
  const score = (title: string, script: string, ...files: readonly string[]): void => {
    const run = spawnSync('python3', [path.join(shared, 'bench', script), ...files], { encoding: 'utf8' });
    const missing = 'python3 is missing: apt-get install python3';
    console.log(`\n## ${title}\n${run.error ? missing : run.stdout + run.stderr}`);
  };
  try {
    const all = linesOf(shared, 'corpora/de-quotations/train.jsonl')
      .filter(({ id }) => !options.seenOnly || !isHeldOut(id))
      .map(read);
    const seen = all.filter(({ id }) => !isHeldOut(id));
    const parts = options.seenOnly
      ? [{ name: 'seen', documents: seen }]
      : [
          { name: 'seen', documents: seen },
          { name: 'held out', documents: all.filter(({ id }) => isHeldOut(id)) },
          { name: 'whole', documents: all },
        ];
    const standing = linesOf(shared, 'gold/standing-de.jsonl');
    for (const { name, documents } of parts) {
      const gold = written(
        `gold ${name}`,
        documents.map(({ line }) => line),
      );
      const answers = written(
        `read ${name}`,
        documents.map(({ answer }) => answer),
      );
      score(`Who says what, ${name} (${documents.length} documents)`, 'score_quotations.py', gold, answers);
      const matches = matchesIn(documents);
      console.log(formTable(matches));
      console.log(`\n${shareTable('confidence', [...byConfidence(matches), marked(matches)])}`);
      const ids = new Set(documents.map(({ id }) => id));
      const labels = standing.filter(({ id }) => ids.has(id)).map(({ line }) => line);
      score(`Standing, ${name}`, 'score_standing.py', gold, written(`standing ${name}`, labels), answers);
    }
    const own = fileURLToPath(new URL('../passages', import.meta.url));
    const scorePassages = (title: string, where: string, file: string): void => {
      const passages = linesOf(where, file);
      const gold = written(
        title,
        passages.map(({ line }) => line),
      );
      const answers = written(
        `read ${title}`,
        passages.map((line) => read(line).answer),
      );
      score(title, 'score_challenge.py', gold, answers);
    };
    scorePassages('Challenge passages', shared, 'gold/challenge-de.jsonl');
    scorePassages('Our own passages, looked at', own, 'open-de.jsonl');
    if (!options.seenOnly) scorePassages('Our own passages, blind', own, 'blind-de.jsonl');
    printConfusions(matchesIn(seen), options.confusions);
    return all.map((each) => documentIn(each).text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rules and confusions of the half that may be looked at. */
function printConfusions(matches: readonly Match[], count: number): void {
  const confusions = confusionsOf(matches);
  console.log(`## Rules, seen\n${shareTable('rule', byRule(matches))}`);
  console.log(`\n## What confusions cost, seen\n${costTable(confusions)}`);
  const shown = chosen(groupsOf(confusions), count);
  if (shown.length === 0) return;
  console.log(`\n## The costliest ${shown.length}, each kind by its share of the cost, seen`);
  console.log(shown.map(confusionLines).join('\n'));
}
