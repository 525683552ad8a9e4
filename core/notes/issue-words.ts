import type * as v from 'valibot';

import type { ImportProblem } from './import-problem.ts';

const PLACES: Readonly<Record<string, string>> = {
  body: 'text',
  target: 'quote',
  selector: 'selector',
  'sayso:note': 'note',
  'sayso:article': 'article',
  'sayso:hint': 'position',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'must be a text',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
  strict_object: 'must be an object with no other fields',
  variant: 'must be TextQuoteSelector or TextPositionSelector',
  iso_timestamp: 'must be a point in time, as 2026-03-12T09:00:00Z',
  picklist: 'is none of the known labels',
};

/** A field's name from a file or schema, short and harmless. */
const fieldName = (key: unknown): string =>
  String(key)
    .replace(/[^\w:@-]/g, '?')
    .slice(0, 40);

/** The way to a value in words: `annotation 3, quote 1`. */
function pathWords(at: readonly unknown[]): string {
  const words: string[] = [];
  for (const [index, key] of at.entries()) {
    if (typeof key === 'number') continue;
    const name = fieldName(key);
    const place = Object.hasOwn(PLACES, name) ? (PLACES[name] ?? name) : name;
    const number = at[index + 1];
    words.push(typeof number === 'number' ? `${place} ${number + 1}` : place);
  }
  return words.join(', ');
}

/**
 * What is wrong with a value, in words.
 * @param place where the value stands: `annotation 3`
 */
export function issueWords(issue: v.GenericIssue, place: string): ImportProblem {
  const at = (issue.path ?? []).map(({ key }) => key);
  const field = at.at(-1);
  const isField = typeof field === 'string';
  const path = [place, pathWords(isField ? at.slice(0, -1) : at)].filter(Boolean).join(', ');
  const own = issue.kind === 'validation' && !(issue.type in TYPES) ? issue.message : undefined;
  const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
  const rest = isMissing ? 'is missing' : (own ?? TYPES[issue.type] ?? 'cannot be read');
  return { path, message: isField ? `${fieldName(field)} ${rest}` : rest };
}
