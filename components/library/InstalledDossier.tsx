import type { Dossier } from '../../core/dossier/dossier.ts';
import type { DossierOrigin } from '../../core/dossier/origin.ts';
import { dayInWords } from '../day-in-words.ts';
import { localWords } from '../dossier/dossier-words.ts';
import { dossierOriginInWords } from '../dossier/origin-words.ts';
import { WebLink } from '../dossier/SourceLinks.tsx';
import type { Translate } from '../translate.ts';
import { Ask } from './Ask.tsx';
import type { LibraryActions, LibraryDossier } from './library-data.ts';
import { messageInWords } from './problem-words.ts';

/** What is to be known about a dossier before it is trusted. */
function Facts({ dossier, origin, t }: { dossier: Dossier; origin: DossierOrigin; t: Translate }) {
  const { article, authors, revision, researched, licence, statements } = dossier;
  const locale = t('locale_tag');
  const day = dayInWords(article.published, locale);
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(authors);
  const facts = [
    { term: 'library_article', text: article.title, lang: article.language },
    { term: 'maker_publisher', text: [article.publisher, day].filter(Boolean).join(' · ') },
    { term: 'library_authors', text: names },
    {
      term: 'library_revision',
      text: t('library_revision_of', [`${revision}`, dayInWords(researched, locale)]),
    },
    { term: 'library_statements', text: new Intl.NumberFormat(locale).format(statements.length) },
    { term: 'library_licence', text: licence.name, url: licence.url },
    { term: 'library_origin', text: dossierOriginInWords(origin, t) },
  ] as const;
  return (
    <dl class="facts">
      {facts.map(
        (fact) =>
          fact.text && (
            <div key={fact.term}>
              <dt>{t(fact.term)}</dt>
              <dd lang={'lang' in fact && fact.lang ? fact.lang : undefined}>
                <WebLink url={'url' in fact ? fact.url : ''}>{fact.text}</WebLink>
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

interface InstalledDossierProps {
  readonly entry: LibraryDossier;
  readonly actions: LibraryActions;
  readonly t: Translate;
  /** Takes up what an action came to. */
  readonly onTold: (failure: string) => void;
}

/** One installed dossier: on or off, what it is, and what can be done with it. */
export function InstalledDossier({ entry, actions, t, onTold }: InstalledDossierProps) {
  const { id, isOn, origin, dossier, problems } = entry;
  const title = dossier ? localWords(dossier.title, t) : { text: id, lang: undefined };
  const about = title.text;
  const [problem] = problems;
  return (
    <li class="entry">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => void actions.onSetOn(id, currentTarget.checked).then(onTold)}
        />
        <strong lang={title.lang}>{title.text}</strong>
      </label>
      {dossier ? (
        <Facts dossier={dossier} origin={origin} t={t} />
      ) : (
        <p class="soft">{t('library_unreadable', [problem ? messageInWords(problem, t) : ''])}</p>
      )}
      <p class="links">
        <button
          type="button"
          class="link"
          aria-label={t('library_action_on', [t('library_save'), about])}
          onClick={() => void actions.onSave(id).then(onTold)}
        >
          {t('library_save')}
        </button>
        {origin.type === 'own' && dossier && (
          <a
            href={`dossier.html?id=${encodeURIComponent(id)}`}
            aria-label={t('library_action_on', [t('library_edit'), about])}
          >
            {t('library_edit')}
          </a>
        )}
        {(origin.type === 'own' || origin.type === 'file') && (
          <Ask
            label={t('library_delete')}
            about={about}
            question={t('library_delete_ask')}
            text={t('library_delete_text', [about])}
            t={t}
            onYes={() => actions.onDelete(id).then(onTold)}
          />
        )}
        {origin.type === 'subscription' && <span class="soft">{t('library_with_subscription')}</span>}
      </p>
    </li>
  );
}
