import type { DossierRole, LocalText } from '../../core/dossier/dossier.ts';
import type { TextKey, Translate } from '../translate.ts';

/** The word for what a statement does to the claim it is about. */
export const ROLE = {
  says: 'dossier_role_says',
  alleges: 'dossier_role_alleges',
  supports: 'dossier_role_supports',
  denies: 'dossier_role_denies',
  evidence: 'dossier_role_evidence',
  'passes-on': 'dossier_role_passes_on',
  wording: 'dossier_role_wording',
  'not-found': 'dossier_role_not_found',
  background: 'dossier_role_background',
} as const satisfies Readonly<Record<DossierRole, TextKey>>;

/** Words of a dossier with their language, where that is another than the interface's. */
export interface LocalWords {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A text in the interface's language where there is one, else in the first there is; empty where there is none. */
export function localWords(words: LocalText, t: Translate): LocalWords {
  const locale = t('locale_tag');
  const lang = [locale, 'en', ...Object.keys(words)].find((tag) => words[tag]) ?? locale;
  return { text: words[lang] ?? '', lang: lang === locale ? undefined : lang };
}
