import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  readonly ok: boolean;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

/** Runs a program of node_modules/.bin from the root of the project; never rejects. */
export const runCommand = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const programs = path.join(ROOT, 'node_modules/.bin');
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${programs}${path.delimiter}${process.env['PATH'] ?? ''}`,
        NO_COLOR: '1',
      },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
