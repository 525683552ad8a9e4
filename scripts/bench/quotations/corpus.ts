import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { GoldDocument } from './match.ts';

/** A line of a measuring file and its document. */
export interface Line {
  readonly line: string;
  readonly id: string;
}

/** Whether a document must not be looked at: the SHA-256 of its id starts with an odd byte. */
export const isHeldOut = (id: string): boolean =>
  createHash('sha256').update(id).digest().readUInt8(0) % 2 === 1;

/** The lines of a file of the measuring data, each with its id. */
export const linesOf = (shared: string, file: string): readonly Line[] =>
  readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ line, id: (JSON.parse(line) as { readonly id: string }).id }));

/** The document of a line of the corpus. */
export const documentIn = ({ line }: Line): GoldDocument => JSON.parse(line) as GoldDocument;
