/** Largest file of a dossier or of notes that is read, in bytes of UTF-8. */
export const MAX_BYTES = 5_000_000;
/** The same as people are told. */
export const MAX_MEGABYTES = MAX_BYTES / 1_000_000;
/** How deep lists and objects may stand in one another. */
export const MAX_DEPTH = 16;
/** How many values there may be, of any kind. */
export const MAX_VALUES = 250_000;

/** Statements of a dossier. */
export const MAX_STATEMENTS = 500;
/** Sources of one statement. */
export const MAX_SOURCES = 20;
/** Quotes of one statement. */
export const MAX_QUOTES = 20;
/** Languages of one text. */
export const MAX_LANGUAGES = 20;
/** Authors of a dossier. */
export const MAX_AUTHORS = 50;
/** Addresses of the article. */
export const MAX_ADDRESSES = 100;
/** Numbers of a fingerprint. */
export const MAX_HASHES = 50_000;

/** Longest title, name or subject, in UTF-16 units like the lengths below. */
export const MAX_NAME = 300;
/** Longest text of a statement or summary. */
export const MAX_TEXT = 2000;
/** Longest address. */
export const MAX_URL = 2000;
/** Words of the article in one quote. */
export const MAX_QUOTE = 300;
/** The text kept on either side of a quote. */
export const MAX_CONTEXT = 128;
/** All different quotes of a dossier with the text around them: enough to point, too little to carry an article. */
export const MAX_QUOTED = 6000;
