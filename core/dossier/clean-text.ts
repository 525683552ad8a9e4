/**
 * Characters that show nothing, turn the direction of writing or hide text: control characters but the line feed,
 * marks of direction, zero-width space, word joiners, tags. What joins letters or emoji is left.
 */
const HIDDEN =
  /(?!\n)\p{Cc}|[\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Control characters that part words. */
const BREAKS = /[\t\v\f\r\u0085\u2028\u2029]+/g;

/** A text of a dossier as it may be shown: without characters that only deceive, and whole in every character. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(BREAKS, ' ').replace(HIDDEN, '');

/** Whether there is anything to be read in a text. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}\p{P}\p{S}]/u.test(cleanText(text));
