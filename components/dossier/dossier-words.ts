import type { DossierRole, LocalText } from '../../core/dossier/dossier.ts';
import type { Translate } from '../translate.ts';

type Underscored<Role extends string> = Role extends `${infer One}-${infer Other}` ? `${One}_${Other}` : Role;

function underscored<Role extends DossierRole>(role: Role): Underscored<Role>;
function underscored(role: string): string {
  return role.replace('-', '_');
}

/** The word for what a statement does to the claim it is about. */
export const roleInWords = (role: DossierRole, t: Translate): string =>
  t(`dossier_role_${underscored(role)}`);

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
