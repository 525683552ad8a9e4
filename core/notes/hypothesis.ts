import * as v from 'valibot';

import { cleanText } from '../dossier/clean-text.ts';
import { entriesOf } from '../dossier/keep-unknown.ts';
import { urlKey } from '../dossier/url-key.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';
import { TAG } from './hypothesis-file.ts';
import { readTags } from './hypothesis-tags.ts';
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
import { noteId } from './note-file-schema.ts';
import { instant } from './notes-schema.ts';
import type { Note } from './notes.ts';

/** Why an annotation is no note on an article. */
export const HYPOTHESIS_SKIPS = [
  /** On another page. */
  'elsewhere',
  /** An answer to another annotation. */
  'reply',
  /** On the page as a whole, or on what is no text. */
  'no-words',
  /** Not in the form of the API. */
  'malformed',
] as const;
export type HypothesisSkip = (typeof HYPOTHESIS_SKIPS)[number];

/** The notes of a file of Hypothesis for one article, or why it cannot be read. */
export type ImportedHypothesis =
  | {
      readonly ok: true;
      readonly notes: readonly Note[];
      readonly skipped: Readonly<Record<HypothesisSkip, number>>;
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

const texts = v.optional(v.array(v.string()), []);

/** An annotation as the API gives it, as far as it is used. */
const rowSchema = v.object({
  id: noteId,
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: texts,
  user: v.optional(v.string(), ''),
  references: texts,
  created: v.string(),
  updated: v.optional(v.string()),
  target: v.optional(
    v.array(v.object({ source: v.optional(v.string(), ''), selector: v.optional(v.array(v.unknown()), []) })),
    [],
  ),
  document: v.optional(v.object({ link: v.optional(v.array(v.object({ href: v.string() })), []) })),
});
type Row = v.InferOutput<typeof rowSchema>;

const quoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.regex(/\S/)),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

/** The annotations in what the API answers, in an export of the client, in a list, or in one annotation alone. */
function rowsIn(data: unknown): readonly unknown[] | null {
  if (Array.isArray(data)) return data;
  const { rows, annotations, uri } = entriesOf(data);
  if (Array.isArray(rows)) return rows;
  if (Array.isArray(annotations)) return annotations;
  return typeof uri === 'string' ? [data] : null;
}

/** Whether two addresses are one page, whatever the reader came by. */
const isSamePage = (one: string, other: string): boolean =>
  one !== '' && (one === other || (urlKey(one) ?? one) === urlKey(other));

/** The words of an annotation. Positions are not taken over: there they count in the whole page. */
const quotesOf = ({ target }: Row): readonly StoredQuote[] =>
  target.flatMap(({ selector }) => {
    const quote = selector.map((each) => v.safeParse(quoteSchema, each)).find(({ success }) => success);
    if (!quote?.success) return [];
    const { exact, prefix, suffix } = quote.output;
    return [{ exact, prefix, suffix, hint: null }];
  });

const UTC = /^([\d-]+T[\d:]+)(?:\.(\d{1,3})\d*)?(?:Z|\+00:?00)$/;

/** A point in time as we write it; null for none. The API gives microseconds, always in UTC. */
function instantOf(time: string): string | null {
  const [, seconds, part = ''] = UTC.exec(time) ?? [];
  const point = `${seconds ?? ''}.${part.padEnd(3, '0')}Z`;
  return v.is(instant, point) ? point : null;
}

/** Whose words they are: `acct:anna@hypothes.is` without what says that it is an account. */
const authorOf = ({ user }: Row): string => cleanText(user.replace(/^acct:/, '')).trim();

/** The words of an annotation with its tags and, since they may be anybody's, with who wrote them. */
function wordsOf(row: Row, tags: readonly string[]): string {
  const author = authorOf(row);
  const hashed = tags.map((tag) => `#${cleanText(tag).trim().replaceAll(/\s+/g, '-')}`).join(' ');
  return [cleanText(row.text), hashed, author && `— ${author}`].filter(Boolean).join('\n');
}

function noteFrom(row: Row, url: string): Note | HypothesisSkip {
  const addresses = [row.uri, ...row.target.map(({ source }) => source)];
  const links = row.document?.link.map(({ href }) => href) ?? [];
  if (![...addresses, ...links].some((address) => isSamePage(address, url))) return 'elsewhere';
  if (row.references.length > 0) return 'reply';
  const quotes = quotesOf(row);
  if (quotes.length === 0) return 'no-words';
  const created = instantOf(row.created);
  if (created === null) return 'malformed';
  const { others, isMarked, isHidden, correction } = readTags(row.tags);
  // What is not by us is on any words, and is shown where they stand.
  const isOurs = row.tags.includes(`${TAG}note`);
  return {
    id: row.id,
    quotes,
    isMarked: isMarked || !isOurs,
    isHidden,
    correction,
    text: wordsOf(row, others),
    created,
    changed: instantOf(row.updated ?? '') ?? created,
  };
}

/**
 * Reads annotations of Hypothesis (its API's JSON) as notes on the article with this address; all others are counted.
 * Never throws, whatever the text is.
 */
export function notesFromHypothesis(text: string, url: string): ImportedHypothesis {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: firstOf(read.problems) };
  const rows = rowsIn(read.data);
  if (!rows)
    return {
      ok: false,
      problems: [inFile('these are no annotations of Hypothesis (JSON of its API, with rows)')],
    };
  const notes = new Map<string, Note>();
  const skipped = { elsewhere: 0, reply: 0, 'no-words': 0, malformed: 0 };
  for (const each of rows) {
    const row = v.safeParse(rowSchema, each);
    const note = row.success ? noteFrom(row.output, url) : 'malformed';
    if (typeof note === 'string') skipped[note]++;
    else notes.set(note.id, note);
  }
  const all = [...notes.values()];
  const long = all.find((note) => note.text.length > MAX_NOTE_TEXT);
  if (long) return { ok: false, problems: [tooLong(long)] };
  const quotes = all.reduce((sum, note) => sum + note.quotes.length, 0);
  if (all.length > MAX_NOTES || quotes > MAX_QUOTES)
    return { ok: false, problems: [inFile(`too many annotations; at most ${MAX_NOTES} are read`)] };
  return { ok: true, notes: all, skipped };
}
