import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as v from 'valibot';

import type { Check, Outcome } from './check.ts';
import { runCommand } from './run-command.ts';

const reportSchema = v.object({ numTotalTests: v.number(), numPassedTests: v.number() });

const readReport = (file: string): v.InferOutput<typeof reportSchema> | undefined => {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Lines a suite says for everyone to see, not only when it fails. */
const notesIn = (output: string): readonly string[] => [
  ...new Set(output.split('\n').filter((line) => line.startsWith('Note: '))),
];

/** A Vitest project as a check. A test that was skipped counts as failed: nothing is left out silently. */
export const vitestCheck = (project: string): Check => ({
  name: project,
  async run(): Promise<Outcome> {
    const folder = mkdtempSync(path.join(tmpdir(), 'sayso-test-'));
    const file = path.join(folder, 'report.json');
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const ended = await runCommand('vitest', [...args, `--outputFile.json=${file}`]);
    const report = readReport(file);
    rmSync(folder, { recursive: true });
    const notes = notesIn(ended.output);
    if (!report) return { passed: 0, failed: 1, output: ended.output, notes };
    const passed = report.numPassedTests;
    const notPassed = report.numTotalTests - passed;
    // A file that does not load or an error outside of any test fails the run without failing a test.
    const failed = ended.ok ? notPassed : Math.max(1, notPassed);
    return { passed, failed, output: ended.output, notes };
  },
});
