import type de from '../locales/de.json';

/** Every string of the interface by its id; `locales/de.json` is the list. */
export type TextKey = keyof typeof de;

/** The string of a key in the reader's language, with `$1`, `$2` … replaced in order. */
export type Translate = (key: TextKey, substitutions?: readonly string[]) => string;
