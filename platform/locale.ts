import { browser } from 'wxt/browser';

/** WXT types only the browser's own messages; ours are checked where the keys are used. */
interface Localised {
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

/** A string of `locales/` in the browser's language, `$1`, `$2` … replaced in order; empty for an unknown key. */
export const localText = (key: string, substitutions: readonly string[] = []): string =>
  (browser as Localised).i18n.getMessage(key, [...substitutions]);
