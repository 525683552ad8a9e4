import { fileNameOf, type ExportFile } from '../exports/export-file.ts';
import { toJsonLd } from '../exports/jsonld.ts';
import { entriesOf, listIn } from '../dossier/keep-unknown.ts';
import type { Report } from '../report.ts';
import { noNotes } from './change.ts';
import { toHypothesis } from './hypothesis-file.ts';
import { notesFromHypothesis } from './hypothesis.ts';
import { firstOf, inFile, readJson, type ImportProblem } from './import-problem.ts';
import { notesFromJsonLd } from './from-jsonld.ts';
import type { ArticleNotes, NotedArticle } from './notes.ts';

/** The most articles of one file. */
export const MAX_ARTICLES = 500;

/** The notes of a file by their articles, or why it cannot be read. */
export type NotesFile =
  | {
      readonly ok: true;
      readonly articles: readonly ArticleNotes[];
      /** How many annotations are no notes on words of an article. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** An article of which only the notes are here. */
const unread = (article: NotedArticle): Report => ({
  version: 1,
  article: { ...article, text: '', authors: [], agencies: [], excerpt: false },
  claims: [],
  sources: [],
  silences: [],
  headline: null,
  dossier: null,
  unplaced: [],
});

/** All notes as one file: a list of what a single article is exported as. */
export function notesToFile(all: readonly ArticleNotes[], day: string): ExportFile {
  const collections = all.map(({ article, notes }) =>
    toJsonLd(unread(article), { dossiers: [], notes, unplacedNotes: [] }),
  );
  return {
    name: `sayso-notes-${day}.jsonld`,
    type: 'application/ld+json',
    text: `${JSON.stringify(collections, null, 2)}\n`,
  };
}

/** The notes of one article as a file in the form of Hypothesis' API. */
export const hypothesisFileOf = ({ article, notes }: ArticleNotes): ExportFile => ({
  name: `${fileNameOf(article)}-hypothesis.json`,
  type: 'application/json',
  text: `${JSON.stringify(toHypothesis(article, notes), null, 2)}\n`,
});

const refused = (...problems: readonly ImportProblem[]): NotesFile => ({
  ok: false,
  problems: firstOf(problems),
});

/** Whether data is an export of ours, whatever is in it. */
const isOurs = (data: unknown): boolean => 'sayso:article' in entriesOf(data);

function fromCollections(collections: readonly unknown[]): NotesFile {
  const articles: ArticleNotes[] = [];
  const problems: ImportProblem[] = [];
  let skipped = 0;
  for (const [at, collection] of collections.entries()) {
    const read = notesFromJsonLd(JSON.stringify(collection));
    const place = collections.length > 1 ? `article ${at + 1}: ` : '';
    if (read.ok) {
      skipped += read.skipped;
      if (read.notes.length > 0) articles.push({ ...noNotes(read.article), notes: read.notes });
    } else problems.push(...read.problems.map((one) => ({ ...one, path: place + one.path })));
  }
  return problems.length > 0 ? refused(...problems) : { ok: true, articles, skipped };
}

/** The pages that annotations of Hypothesis are on, with their titles. */
function pagesIn(data: unknown): ReadonlyMap<string, string> {
  const { rows, annotations, uri } = entriesOf(data);
  const all: readonly unknown[] = [data, rows, annotations].find((each) => Array.isArray(each)) ?? [];
  const pages = new Map<string, string>();
  for (const row of typeof uri === 'string' ? [data] : all) {
    const { uri: page, document } = entriesOf(row);
    const [title] = listIn(document, 'title');
    if (typeof page === 'string' && !pages.get(page)) pages.set(page, typeof title === 'string' ? title : '');
  }
  return pages;
}

function fromHypothesis(text: string, pages: ReadonlyMap<string, string>): NotesFile {
  const articles: ArticleNotes[] = [];
  let skipped = 0;
  let malformed = 0;
  for (const [url, title] of pages) {
    const read = notesFromHypothesis(text, url);
    if (!read.ok) return read;
    // What is elsewhere is on another of the pages, and what is malformed on none.
    skipped += read.skipped.reply + read.skipped['no-words'];
    ({ malformed } = read.skipped);
    const article = { url, title, publisher: '', published: '', language: '' };
    if (read.notes.length > 0) articles.push({ ...noNotes(article), notes: read.notes });
  }
  const known = new Set<string>();
  // Two addresses of one page give its notes twice.
  const once = articles.map((each) => ({
    ...each,
    notes: each.notes.filter(({ id }) => !known.has(id) && known.add(id)),
  }));
  return { ok: true, articles: once.filter(({ notes }) => notes.length > 0), skipped: skipped + malformed };
}

/**
 * Reads notes of any number of articles: our own export, a list of such, or what the API of Hypothesis answers. Never
 * throws, whatever the text is.
 */
export function notesFromFile(text: string): NotesFile {
  const read = readJson(text);
  if (!read.ok) return refused(...read.problems);
  const list: readonly unknown[] = Array.isArray(read.data) ? read.data : [read.data];
  const tooMany = refused(inFile(`too many articles; at most ${MAX_ARTICLES} are read`));
  if (list.some(isOurs)) return list.length > MAX_ARTICLES ? tooMany : fromCollections(list);
  const pages = pagesIn(read.data);
  if (pages.size > MAX_ARTICLES) return tooMany;
  if (pages.size > 0) return fromHypothesis(text, pages);
  return refused(inFile('these are no notes: neither an export of Sayso nor annotations of Hypothesis'));
}
