import { readFile, stat } from 'node:fs/promises';

import { fingerprintOf } from '../../core/dossier/fingerprint.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { MAX_BYTES, MAX_MEGABYTES } from '../../core/dossier/limits.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { anchorQuotes } from '../../core/quotes/anchor-quotes.ts';
import type { Outcome } from '../annotate/engine.ts';
import { readInput } from '../annotate/read-input.ts';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

async function textOf(file: string): Promise<Outcome<string>> {
  try {
    const { size } = await stat(file);
    // Not even read: a file of any size may be given.
    if (size > MAX_BYTES)
      return { ok: false, problem: `the file: too large; a dossier has at most ${MAX_MEGABYTES} MB` };
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const what = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not text in UTF-8' : undefined;
    return { ok: false, problem: `the file: “${file}” ${what ?? SYSTEM[code] ?? 'cannot be read'}` };
  }
}

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What a dossier is, in one line. */
export function lineOf({ id, revision, title, statements, researched, licence }: Dossier): string {
  const sources = statements.flatMap((statement) => statement.sources);
  const languages = new Set(statements.flatMap(({ text }) => Object.keys(text)));
  return [
    `“${Object.values(title)[0] ?? ''}” (${id}), revision ${revision}`,
    counted(statements.length, 'statement'),
    counted(statements.flatMap(({ quotes }) => quotes).length, 'quote'),
    `${counted(sources.length, 'source')}, in ${[...languages].toSorted().join(' and ') || 'no language'}`,
    `researched ${researched}, ${licence.name}`,
  ].join(', ');
}

/** Quotes that are not found in the article, a line each. */
async function unplacedIn(dossier: Dossier, file: string): Promise<Outcome<readonly string[]>> {
  const article = await articleText(file);
  if (!article.ok) return article;
  const lines = dossier.statements.flatMap(({ quotes }, index) =>
    anchorQuotes(article.value, quotes).unplaced.map(
      ({ quote }) => `statement ${index + 1}: the quote “${quote.exact}” is not found in the article`,
    ),
  );
  return { ok: true, value: lines };
}

async function articleText(file: string): Promise<Outcome<string>> {
  const read = await readInput({
    mode: 'one',
    file,
    input: undefined,
    url: '',
    language: undefined,
    format: 'json',
  });
  return read.ok ? { ok: true, value: read.value.text } : read;
}

/** What there is to say about a file: problems, a line each, or one line of what it is. */
export async function checkDossier(file: string, article: string | undefined): Promise<Outcome<string>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  const parsed = parseDossier(text.value);
  if (!parsed.ok)
    return {
      ok: false,
      problem: parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'),
    };
  if (article !== undefined) {
    const unplaced = await unplacedIn(parsed.dossier, article);
    if (!unplaced.ok) return unplaced;
    if (unplaced.value.length > 0) return { ok: false, problem: unplaced.value.join('\n') };
  }
  return { ok: true, value: lineOf(parsed.dossier) };
}

/** The fingerprint of an article as a dossier has it, in JSON. */
export async function fingerprintText(file: string): Promise<Outcome<string>> {
  const text = await articleText(file);
  return text.ok ? { ok: true, value: JSON.stringify(fingerprintOf(text.value)) } : text;
}
