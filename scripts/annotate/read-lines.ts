import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import * as v from 'valibot';

import { articleFromText } from '../../core/article-from-text.ts';
import { research, type Dossiers } from './dossiers.ts';
import { reportOf } from './engine.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.picklist(['de', 'en'])),
  title: v.optional(v.string()),
  // Lines from elsewhere may have something else of that name.
  url: v.fallback(v.optional(v.string()), undefined),
});

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : null;

/** The answer to one line, `{"id", …report}` or `{"id", "error"}`; an id that could not be read is null. */
export function answerTo(line: string, language: string | undefined, dossiers?: Dossiers): object {
  const value = parsed(line);
  if (value === undefined) return { id: null, error: 'The line is not JSON.' };
  const { success, output, issues } = v.safeParse(lineSchema, value);
  if (!success) {
    const field = v.getDotPath(issues[0]);
    const error = field ? `“${field}” is missing or of the wrong kind.` : 'The line is not a JSON object.';
    return { id: idIn(value), error };
  }
  const { id, text, lang = language, title, url } = output;
  const known = { ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
  const read = reportOf(articleFromText(text, known), lang);
  return read.ok ? { id, ...research(read.value, dossiers).report } : { id, error: read.problem };
}

/** Answers line by line, in order; empty lines are passed over. Rejects when the input cannot be read. */
export async function* answersTo(
  input: Readable,
  language: string | undefined,
  dossiers?: Dossiers,
): AsyncGenerator<string> {
  input.once('error', (error) => lines.emit('error', error));
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const line of lines)
    if (line.trim()) yield `${JSON.stringify(answerTo(line, language, dossiers))}\n`;
}
