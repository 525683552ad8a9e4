import type { SourceKind } from '../labels.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';

/** The same words in one or more languages, by BCP 47 primary subtag (`de`, `en`). */
export type LocalText = Readonly<Record<string, string>>;

/**
 * What a statement of a dossier does to the claim it is about: somebody says it, alleges, supports or denies it,
 * shows evidence, passes it on; the article words it otherwise than its source; something was looked for and not
 * found; or it only gives background.
 */
export const DOSSIER_ROLES = [
  'says',
  'alleges',
  'supports',
  'denies',
  'evidence',
  'passes-on',
  'wording',
  'not-found',
  'background',
] as const;
export type DossierRole = (typeof DOSSIER_ROLES)[number];

/** Where a statement can be read: a page, with who is responsible for it. */
export interface DossierSource {
  /** Who publishes it: „Deutschlandfunk“. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Day or month it was published, ISO 8601 (`2023-01-30`, `2023-01`); empty where it is not known. */
  readonly date: string;
  /** http or https only; empty where there is none. */
  readonly url: string;
  /** A copy in an archive, http or https; empty where there is none. */
  readonly archived: string;
  /** Primary subtag of the language it is in; empty where it is not known. */
  readonly language: string;
}

/** One thing that is known outside of the article. */
export interface DossierStatement {
  /** Unique in the dossier. */
  readonly id: string;
  readonly role: DossierRole;
  /** The words of the article it is about; none where it is about the article as a whole. */
  readonly quotes: readonly StoredQuote[];
  /** What it is about in a few words: „Vorwurf: Waffen für Wagner“. */
  readonly about: LocalText;
  /** What is documented, as acts of its sources. */
  readonly text: LocalText;
  /** Day or month it was said or shown, ISO 8601; empty where that has no meaning. */
  readonly date: string;
  /** None only where nothing was found, or two wordings are compared. */
  readonly sources: readonly DossierSource[];
}

/** Hashes of word shingles of an article's text, see `fingerprint.ts`; tells copies of it without holding its text. */
export interface Fingerprint {
  /** How it was made; another number cannot be compared. */
  readonly method: 1;
  /** Unsigned 32-bit numbers, ascending, each once. */
  readonly hashes: readonly number[];
}

/** Which article a dossier is about. */
export interface DossierArticle {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601, or empty. */
  readonly published: string;
  readonly language: string;
  /** Addresses it is known under, without fragment. */
  readonly urls: readonly string[];
  /** Null where it is known by its addresses alone. */
  readonly fingerprint: Fingerprint | null;
}

/** What is known elsewhere about the claims of one article and its copies. */
export interface Dossier {
  /** An IRI: `urn:sayso:dossier:…`. */
  readonly id: string;
  /** Counted up with every change, from 1. */
  readonly revision: number;
  readonly title: LocalText;
  /** Empty where there is none. */
  readonly summary: LocalText;
  /** Day or month of the research, ISO 8601. */
  readonly researched: string;
  readonly authors: readonly string[];
  readonly licence: { readonly name: string; readonly url: string };
  readonly article: DossierArticle;
  readonly statements: readonly DossierStatement[];
}
