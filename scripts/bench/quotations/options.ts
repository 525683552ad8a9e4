import { parseArgs } from 'node:util';

/** What is to be measured and shown. */
export interface BenchOptions {
  /** Leaves the held-out half and the whole out. */
  readonly seenOnly: boolean;
  /** How many confusions are printed. */
  readonly confusions: number;
}

const USAGE = 'Usage: bench:de [--seen-only] [--confusions N].';

/** Reads the command line; what is wrong with it is one sentence. */
export function benchOptionsOf(argv: readonly string[]): BenchOptions | { readonly misuse: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        'seen-only': { type: 'boolean', default: false },
        confusions: { type: 'string', default: '20' },
      },
    });
    if (!/^\d+$/.test(values.confusions)) return { misuse: '--confusions needs a whole number.' };
    return { seenOnly: values['seen-only'], confusions: Number(values.confusions) };
  } catch {
    return { misuse: USAGE };
  }
}
