import type { Translate } from '../../components/translate.ts';
import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };

const translateBy =
  (strings: typeof de): Translate =>
  (key, substitutions = []) =>
    strings[key].replaceAll(/\$(\d)/g, (_, at: string) => substitutions[Number(at) - 1] ?? '');

/** Both languages of the interface, resolved as the browser would. */
export const translations = { de: translateBy(de), en: translateBy(en) };
