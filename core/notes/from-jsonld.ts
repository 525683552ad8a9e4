import * as v from 'valibot';

import { cleanText } from '../dossier/clean-text.ts';
import { entriesOf, listIn } from '../dossier/keep-unknown.ts';
import {
  firstOf,
  inFile,
  MAX_NOTE_TEXT,
  MAX_NOTES,
  MAX_QUOTES,
  readJson,
  tooLong,
  type ImportProblem,
} from './import-problem.ts';
import { issueWords } from './issue-words.ts';
import { noteAnnotationSchema, notedArticleSchema } from './note-file-schema.ts';
import type { Note, NotedArticle } from './notes.ts';

/** The notes of a file, or why it cannot be read. */
export type ImportedNotes =
  | {
      readonly ok: true;
      readonly article: NotedArticle;
      readonly notes: readonly Note[];
      /** How many annotations are neither notes nor claims of ours. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

const refused = (...problems: readonly ImportProblem[]): ImportedNotes => ({
  ok: false,
  problems: firstOf(problems),
});

/** The annotations of a collection, or of a page of one. */
const itemsIn = (data: unknown): readonly unknown[] =>
  entriesOf(data)['type'] === 'AnnotationPage'
    ? listIn(data, 'items')
    : listIn(entriesOf(data)['first'], 'items');

const isNote = (item: unknown): boolean => 'sayso:note' in entriesOf(item);
/** The claims of our own exports, which the engine reads anew. */
function isClaim(item: unknown): boolean {
  const { id } = entriesOf(item);
  return typeof id === 'string' && /#sayso-[^#]*$/.test(id);
}

const NO_WORDS = { exact: '', prefix: '', suffix: '' };

function noteFrom(file: v.InferOutput<typeof noteAnnotationSchema>): Note {
  const { key, isMarked, isHidden, correction } = file['sayso:note'];
  const { source } = correction;
  return {
    id: key,
    quotes: file.target.map(({ selector, 'sayso:hint': hint }) => {
      const words = selector.find(({ type }) => type === 'TextQuoteSelector');
      const { exact, prefix, suffix } = words?.type === 'TextQuoteSelector' ? words : NO_WORDS;
      return { exact, prefix, suffix, hint: hint ?? null };
    }),
    isMarked,
    isHidden,
    correction: { ...correction, source: source && { ...source, name: cleanText(source.name) } },
    text: file.body.find(({ purpose }) => purpose === 'commenting')?.value ?? '',
    created: file.created,
    changed: file.modified,
  };
}

/** Problems that only the notes together have. */
function problemsOf(notes: readonly Note[]): readonly ImportProblem[] {
  const ids = new Set<string>();
  const problems: ImportProblem[] = [];
  for (const { id, text } of notes) {
    if (text.length > MAX_NOTE_TEXT) problems.push(tooLong({ id }));
    if (ids.has(id)) problems.push(inFile(`the id ${id} is used twice`));
    ids.add(id);
  }
  const quotes = notes.reduce((sum, note) => sum + note.quotes.length, 0);
  if (quotes > MAX_QUOTES) problems.push(inFile(`too many quotes; at most ${MAX_QUOTES} are read`));
  return problems;
}

/**
 * Reads the reader's notes out of our own JSON-LD export: the same notes as were exported. Other annotations are
 * counted; nothing of a file with a problem is used. Never throws, whatever the text is.
 */
export function notesFromJsonLd(text: string): ImportedNotes {
  const read = readJson(text);
  if (!read.ok) return refused(...read.problems);
  const items = itemsIn(read.data);
  const found = entriesOf(read.data)['sayso:article'];
  if (found === undefined)
    return refused(
      inFile('this is no export of Sayso with notes (an AnnotationCollection with a field sayso:article)'),
    );
  if (items.filter(isNote).length > MAX_NOTES)
    return refused(inFile(`too many notes; at most ${MAX_NOTES} are read`));
  const article = v.safeParse(notedArticleSchema, found);
  const problems = article.success ? [] : article.issues.map((issue) => issueWords(issue, 'article'));
  const notes: Note[] = [];
  let skipped = 0;
  for (const [at, item] of items.entries()) {
    if (isNote(item)) {
      const note = v.safeParse(noteAnnotationSchema, item);
      if (note.success) notes.push(noteFrom(note.output));
      else problems.push(...note.issues.map((issue) => issueWords(issue, `annotation ${at + 1}`)));
    } else if (!isClaim(item)) skipped++;
  }
  problems.push(...problemsOf(notes));
  if (problems.length > 0 || !article.success) return refused(...problems);
  return { ok: true, article: article.output, notes, skipped };
}
