import { LINK_PROBLEMS } from './link.ts';

/** What may be wrong with a file that should be a dossier. */
export const DOSSIER_PROBLEMS = [
  ...LINK_PROBLEMS,
  'not-json',
  'too-large',
  'too-deep',
  'too-many-values',
  'forbidden-name',
  'not-an-object',
  'not-a-dossier',
  'later-format',
  'missing',
  'wrong-type',
  'blank',
  'too-long',
  'too-many',
  'language',
  'language-name',
  'date',
  'count',
  'iri',
  'id',
  'no-language',
  'source-kind',
  'selector',
  'target',
  'one-quote',
  'body',
  'plain',
  'role',
  'annotation',
  'twice',
  'no-target',
  'no-source',
  'method',
  'hashes',
  'no-article',
  'context',
  'page',
  'format',
  'revision',
  'no-author',
  'same-id',
  'too-much-quoted',
  'more',
  'unreadable',
] as const;
export type DossierProblemCode = (typeof DOSSIER_PROBLEMS)[number];

/** Something that has to be changed before a dossier can be read. */
export interface DossierProblem {
  /** Where, in words: `statement 3, source 1`; `the file` where it is about the whole. */
  readonly path: string;
  /** What has to be changed, a sentence without its end: `the address must begin with http:// or https://`. */
  readonly message: string;
  /** For an interface that says it in its own words. */
  readonly code: DossierProblemCode;
  /** The way through the JSON, from the root. */
  readonly at: readonly (string | number)[];
  /** The limit or the words that belong to the message; empty where there are none. */
  readonly detail: string;
}
