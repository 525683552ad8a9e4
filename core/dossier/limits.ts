/** Largest dossier that is read, in bytes of UTF-8. */
export const MAX_BYTES = 5_000_000;
/** How deep lists and objects may stand in one another, and how many values there may be, of any kind. */
export const MAX_DEPTH = 16;
export const MAX_VALUES = 250_000;

export const MAX_STATEMENTS = 500;
/** Of one statement. */
export const MAX_SOURCES = 20;
export const MAX_QUOTES = 20;
/** Languages of one text, authors, addresses of the article. */
export const MAX_LANGUAGES = 20;
export const MAX_AUTHORS = 50;
export const MAX_ADDRESSES = 100;
export const MAX_HASHES = 50_000;

/** Lengths in UTF-16 units. */
export const MAX_NAME = 300;
export const MAX_TEXT = 2000;
export const MAX_URL = 2000;
/** Words of the article in one quote, and of the text on either side of it. */
export const MAX_QUOTE = 300;
export const MAX_CONTEXT = 128;
/** All different quotes of a dossier with the text around them: enough to point, too little to carry an article. */
export const MAX_QUOTED = 6000;
