import { nameProblem, textProblem } from '../dossier/bounds.ts';
import { MAX_MEGABYTES } from '../dossier/limits.ts';
import type { DossierProblem, DossierProblemCode } from '../dossier/problem.ts';

/** Something that has to be changed before a file with notes can be read. */
export interface ImportProblem {
  /** Where, in words: `annotation 3, quote 1`; `the file` where it is about the whole. */
  readonly path: string;
  /** What has to be changed, a sentence without its end. */
  readonly message: string;
}

/** The most notes of one file. */
export const MAX_NOTES = 2000;
/** The most quotes of all its notes: each is looked for in an article. */
export const MAX_QUOTES = 5000;
/** The most problems that are listed. */
const MOST_PROBLEMS = 20;

/** A problem of a file as a whole. */
export const inFile = (message: string): ImportProblem => ({ path: 'the file', message });

/** The first problems of many, and how many more there are. */
export const firstOf = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
  problems.length <= MOST_PROBLEMS
    ? problems
    : [
        ...problems.slice(0, MOST_PROBLEMS),
        inFile(`${problems.length - MOST_PROBLEMS} more problems are not listed`),
      ];

/** What a text holds as JSON, or why it is not looked into. */
export type ReadJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** A file of more bytes than are read. */
export const TOO_LARGE = inFile(`too large; at most ${MAX_MEGABYTES} MB are read`);

const WORDS: Partial<Record<DossierProblemCode, (detail: string) => string>> = {
  'too-large': () => TOO_LARGE.message,
  'too-deep': () => 'lists and objects stand in one another too deep',
  'too-many-values': () => 'too much in it',
  'forbidden-name': (detail) => `a field must not be called ${detail}`,
};

const refused = ({ code, detail }: Pick<DossierProblem, 'code' | 'detail'>): ReadJson => ({
  ok: false,
  problems: [inFile(WORDS[code]?.(detail) ?? 'this is no JSON')],
});

/** Reads JSON from elsewhere: neither too large nor too deep, and without names that could reach into ours. Never throws. */
export function readJson(text: string): ReadJson {
  const tooMuch = textProblem(text);
  if (tooMuch) return refused(tooMuch);
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const named = nameProblem(data);
    return named ? refused(named) : { ok: true, data };
  } catch {
    return refused({ code: 'not-json', detail: '' });
  }
}
