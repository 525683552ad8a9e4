import { runCommand } from './run-command.ts';

/** What one check found, in tests; a check that is no test suite counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Shown when something failed. */
  readonly output: string;
  /** Shown in any case. */
  readonly notes: readonly string[];
}

/** One step of `npm test`. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A check that is a chain of commands; the first that fails ends it. */
export const commandCheck = (name: string, ...commands: readonly string[]): Check => ({
  name,
  async run() {
    let output = '';
    for (const command of commands) {
      const [program = '', ...args] = command.split(' ');
      // oxlint-disable-next-line no-await-in-loop -- a later command needs what an earlier one made
      const ended = await runCommand(program, args);
      output += ended.output;
      if (!ended.ok) return { passed: 0, failed: 1, output, notes: [] };
    }
    return { passed: 1, failed: 0, output, notes: [] };
  },
});
