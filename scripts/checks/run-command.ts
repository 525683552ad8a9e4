import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly ok: boolean;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

/** Runs a command of the project (node_modules/.bin is on the path of npm scripts); never rejects. */
export const runCommand = (program: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
