/**
 * Longest article text that is read, in UTF-16 units: about 35,000 words, well beyond the longest live blogs.
 * The page side leaves out the blocks that would make it longer; a longer text is refused. It would take
 * seconds, and its report would crowd other tabs out of session storage.
 */
export const MAX_TEXT_UNITS = 250_000;
