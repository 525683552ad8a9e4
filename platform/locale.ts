import { browser } from 'wxt/browser';

// WXT types only the browser's own messages here; ours are checked where the keys are used.
const { i18n }: { readonly i18n: { getMessage(key: string, substitutions?: string[]): string } } = browser;

/** A string of `locales/` in the browser's language, `$1`, `$2` … replaced in order; empty for an unknown key. */
export const localText = (key: string, substitutions: readonly string[] = []): string =>
  i18n.getMessage(key, [...substitutions]);
