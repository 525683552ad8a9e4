import { localWords } from '../dossier/dossier-words.ts';
import type { Translate } from '../translate.ts';
import type { LibraryDraft } from './library-data.ts';
import { timeInWords } from './time-in-words.ts';

/** Dossiers that were begun, each with the way to go on. */
export const Drafts = ({ drafts, t }: { readonly drafts: readonly LibraryDraft[]; readonly t: Translate }) =>
  drafts.length > 0 && (
    <div class="setting">
      <h3>{t('library_drafts')}</h3>
      <ul class="entries">
        {drafts.map(({ href, title, article, at }) => {
          const words = localWords(title, t);
          const name = words.text || t('library_draft_untitled');
          return (
            <li key={href} class="entry">
              <strong lang={words.lang}>{name}</strong>
              <p class="soft">
                {[article, t('library_notes_changed', [timeInWords(at, t('locale_tag'))])]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p class="links">
                <a href={href} aria-label={t('library_action_on', [t('library_edit'), name])}>
                  {t('library_edit')}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
