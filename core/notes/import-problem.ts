import { isLarger, shapeProblem } from '../dossier/bounds.ts';
import type { DossierProblemCode } from '../dossier/problem.ts';

/** Something that has to be changed before a file with notes can be read. */
export interface ImportProblem {
  /** Where, in words: `annotation 3, quote 1`; `the file` where it is about the whole. */
  readonly path: string;
  /** What has to be changed, a sentence without its end. */
  readonly message: string;
}

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_IMPORT_BYTES = 5_000_000;
/** The most notes of one file, and the most quotes of all of them: each is looked for in an article. */
export const MAX_NOTES = 2000;
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

const SHAPES: Partial<Record<DossierProblemCode, string>> = {
  'too-deep': 'lists and objects stand in one another too deep',
  'too-many-values': 'too much in it',
};

/** What a text holds as JSON, or why it is not looked into. */
export type ReadJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Reads JSON from elsewhere: neither too large nor too deep, and without names that could reach into ours. Never throws. */
export function readJson(text: string): ReadJson {
  if (isLarger(text, MAX_IMPORT_BYTES))
    return {
      ok: false,
      problems: [inFile(`too large; at most ${MAX_IMPORT_BYTES / 1_000_000} MB are read`)],
    };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [inFile('this is no JSON')] };
  }
  const problem = shapeProblem(data);
  if (!problem) return { ok: true, data };
  const { code, detail } = problem;
  const message = code === 'forbidden-name' ? `a field must not be called ${detail}` : SHAPES[code];
  return { ok: false, problems: [inFile(message ?? 'cannot be read')] };
}
