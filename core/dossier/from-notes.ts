import type { Standing } from '../labels.ts';
import type { Correction, Note, NotedArticle } from '../notes/notes.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';
import type { Dossier, DossierRole, DossierStatement, Fingerprint } from './dossier.ts';
import { MAX_NAME, MAX_QUOTED, MAX_STATEMENTS, MAX_TEXT } from './limits.ts';
import { shortQuote } from './short-quote.ts';

/** What a reader who set this standing most likely knows from elsewhere. */
const ROLE_OF: Partial<Record<Standing, DossierRole>> = {
  refuted: 'evidence',
  disputed: 'denies',
  unconfirmed: 'alleges',
  documented: 'evidence',
  corroborated: 'supports',
  unsourced: 'not-found',
};

/** What a statement made of a note does at first; the author has the last word. */
function roleOf({ standing, source }: Correction): DossierRole {
  const role = standing === null ? undefined : ROLE_OF[standing];
  return role ?? (source && source.kind !== 'none' ? 'says' : 'background');
}

/** The beginning of some words, cut between two of them. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return words.slice(0, end > 0 ? end : most).toWellFormed();
}

const withoutContext = (quote: StoredQuote): StoredQuote => ({ ...quote, prefix: '', suffix: '' });

const inOne = (language: string, text: string): Readonly<Record<string, string>> =>
  text ? { [language]: text } : {};

function statementFrom({ quotes, text, correction }: Note, at: number, language: string): DossierStatement {
  const [first] = quotes;
  return {
    id: `s${at + 1}`,
    role: roleOf(correction),
    quotes: quotes.map(shortQuote),
    about: inOne(language, first ? cut(first.exact.replaceAll(/\s+/g, ' ').trim(), MAX_NAME / 4) : ''),
    text: inOne(language, cut(text, MAX_TEXT)),
    date: '',
    sources:
      correction.source && correction.source.kind !== 'none'
        ? [{ ...correction.source, date: '', url: '', archived: '', language: '' }]
        : [],
  };
}

/** What a dossier made of notes needs beside them. */
export interface FromNotes {
  /** An IRI nobody else has. */
  readonly id: string;
  readonly article: NotedArticle;
  /** Of the article's text; null where that is not known. */
  readonly fingerprint: Fingerprint | null;
  readonly notes: readonly Note[];
  /** The language the reader writes in, primary subtag. */
  readonly language: string;
  /** The day of today, ISO 8601. */
  readonly today: string;
}

/**
 * A dossier as it begins: the article, and a statement for every note that has words of the reader's or a correction,
 * with the passage it is on. What only its author knows is empty, so it is no valid dossier yet.
 */
export function dossierFromNotes({ id, article, fingerprint, notes, language, today }: FromNotes): Dossier {
  const telling = notes.filter(
    ({ text, isHidden, correction }) => text || (!isHidden && (correction.source ?? correction.standing)),
  );
  const statements = telling.slice(0, MAX_STATEMENTS).map((note, at) => statementFrom(note, at, language));
  const quotes = statements.flatMap((each) => each.quotes);
  const quoted = quotes.reduce((sum, { exact, prefix, suffix }) => sum + (prefix + exact + suffix).length, 0);
  return {
    id,
    revision: 1,
    title: {},
    summary: {},
    researched: today,
    authors: [],
    licence: { name: '', url: '' },
    article: {
      title: article.title,
      publisher: article.publisher,
      published: article.published,
      language: article.language,
      urls: /^https?:/i.test(article.url) ? [article.url.replace(/#.*$/s, '')] : [],
      fingerprint: fingerprint && fingerprint.hashes.length > 0 ? fingerprint : null,
    },
    statements:
      quoted <= MAX_QUOTED
        ? statements
        : statements.map((each) => ({ ...each, quotes: each.quotes.map(withoutContext) })),
  };
}
