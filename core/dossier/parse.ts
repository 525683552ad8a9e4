import * as v from 'valibot';

import { nameProblem, textProblem } from './bounds.ts';
import type { Dossier } from './dossier.ts';
import { dossierFromFile } from './from-file.ts';
import { entriesOf, listIn } from './keep-unknown.ts';
import { MAX_QUOTED } from './limits.ts';
import { problemAt, shortName } from './problem-words.ts';
import { DOSSIER_PROBLEMS, type DossierProblem } from './problem.ts';
import { dossierPageSchema, fileStatementSchema, type DossierFile } from './schema.ts';
import { FORMAT } from './vocabulary.ts';

export type { DossierProblem } from './problem.ts';

/** A dossier with the JSON it was read from, which may have more fields; or why it cannot be read. */
export type ParsedDossier =
  | { readonly ok: true; readonly dossier: Dossier; readonly raw: unknown }
  | { readonly ok: false; readonly problems: readonly DossierProblem[] };

/** A file with more problems than these is told so. */
const MOST_PROBLEMS = 20;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  loose_object: 'an object',
  record: 'an object with a text for each language',
};

const refused = (...problems: readonly DossierProblem[]): ParsedDossier => ({ ok: false, problems });

function problemOf(issue: v.GenericIssue, inside: readonly (string | number)[] = []): DossierProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const at = [...inside, ...path];
  if (issue.received === 'undefined' && issue.kind === 'schema') return problemAt('missing', at);
  if (issue.path?.at(-1)?.origin === 'key')
    return problemAt('language-name', at.slice(0, -1), shortName(String(at.at(-1))));
  if (issue.kind === 'schema' && issue.type in TYPES && issue.input !== undefined)
    return problemAt('wrong-type', at, TYPES[issue.type]);
  const limit = typeof issue.requirement === 'number' ? issue.requirement : '';
  return problemAt(DOSSIER_PROBLEMS.find((code) => code === issue.message) ?? 'unreadable', at, limit);
}

/** Problems that only the dossier as a whole has. */
function wholeProblems({ statements }: Dossier): readonly DossierProblem[] {
  const problems: DossierProblem[] = [];
  const ids = new Set<string>();
  const quoted = new Set<string>();
  for (const [index, { id, quotes }] of statements.entries()) {
    if (ids.has(id)) problems.push(problemAt('same-id', ['items', index], shortName(id)));
    ids.add(id);
    for (const { exact, prefix, suffix } of quotes) quoted.add(prefix + exact + suffix);
  }
  if ([...quoted].reduce((sum, each) => sum + each.length, 0) > MAX_QUOTED)
    problems.push(problemAt('too-much-quoted', [], MAX_QUOTED));
  return problems;
}

/** The line where JSON breaks off, as far as the platform's message tells. */
function lineOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+)/.exec(message)?.[1];
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (line !== undefined) return line;
  return position === undefined ? '' : String(text.slice(0, Number(position)).split('\n').length);
}

/** Each problem once, and of many only the first. */
function listed(all: readonly DossierProblem[]): ParsedDossier {
  const problems = [...new Map(all.map((each) => [JSON.stringify([each.at, each.code]), each])).values()];
  if (problems.length <= MOST_PROBLEMS) return refused(...problems);
  return refused(...problems.slice(0, MOST_PROBLEMS), problemAt('more'));
}

/** What a value holds as a file; looks at statements only until there are more problems than are listed. */
function readFile(
  raw: unknown,
): { readonly file: DossierFile } | { readonly problems: readonly DossierProblem[] } {
  const page = v.safeParse(dossierPageSchema, raw);
  const problems = page.issues?.map((issue) => problemOf(issue)) ?? [];
  const items: DossierFile['items'] = [];
  const given = listIn(raw, 'items');
  for (let index = 0; index < given.length && problems.length <= 2 * MOST_PROBLEMS; index++) {
    const item = v.safeParse(fileStatementSchema, given[index]);
    if (item.success) items.push(item.output);
    else problems.push(...item.issues.map((issue) => problemOf(issue, ['items', index])));
  }
  return page.success && problems.length === 0 ? { file: { ...page.output, items } } : { problems };
}

/**
 * Reads the text of a dossier's file. Nothing of a file with a problem is used; contexts and addresses are never
 * followed. Never throws, whatever the text is.
 */
export function parseDossier(text: string): ParsedDossier {
  const tooMuch = textProblem(text);
  if (tooMuch) return refused(tooMuch);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(problemAt('not-json', [], lineOf(error, text)));
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return refused(problemAt('not-an-object'));
  const misnamed = nameProblem(raw);
  if (misnamed) return refused(misnamed);
  const { type, 'sayso:format': format } = entriesOf(raw);
  if (type !== 'AnnotationPage' && format === undefined) return refused(problemAt('not-a-dossier'));
  if (typeof format === 'number' && format > FORMAT) return refused(problemAt('later-format', [], format));
  const read = readFile(raw);
  if ('problems' in read) return listed(read.problems);
  const dossier = dossierFromFile(read.file);
  const problems = wholeProblems(dossier);
  return problems.length > 0 ? listed(problems) : { ok: true, dossier, raw };
}
