import { useState } from 'preact/hooks';

import type { ArticleNotes } from '../../core/notes/notes.ts';
import { Section } from '../options/Setting.tsx';
import type { Translate } from '../translate.ts';
import { Ask } from './Ask.tsx';
import type { LibraryProps } from './Dossiers.tsx';
import type { NotesImport } from './library-data.ts';
import { timeInWords } from './time-in-words.ts';

/** When something about an article was last done, ISO 8601; empty where nothing is known. */
const lastChange = ({ history, notes }: ArticleNotes): string =>
  [...history.map(({ at }) => at), ...notes.map(({ changed }) => changed)].toSorted().at(-1) ?? '';

function NotedArticle(props: Omit<LibraryProps, 'library'> & { notes: ArticleNotes; onTold: Told }) {
  const { notes: all, actions, t, onTold } = props;
  const { article, notes } = all;
  const locale = t('locale_tag');
  const title = article.title || t('library_notes_untitled');
  const facts = [
    article.publisher,
    t('library_notes_count', [new Intl.NumberFormat(locale).format(notes.length)]),
    t('library_notes_changed', [timeInWords(lastChange(all), locale)]),
  ];
  return (
    <li class="entry">
      <strong lang={article.language || undefined}>{title}</strong>
      <p class="soft">{facts.filter(Boolean).join(' · ')}</p>
      <p class="links">
        {/^https?:\/\//i.test(article.url) && (
          <a
            href={article.url}
            rel="noopener noreferrer"
            target="_blank"
            aria-label={t('library_action_on', [t('library_notes_open'), title])}
          >
            {t('library_notes_open')}
          </a>
        )}
        <button
          type="button"
          class="link"
          aria-label={t('library_action_on', [t('library_notes_hypothesis'), title])}
          onClick={() => actions.onExportToHypothesis(all)}
        >
          {t('library_notes_hypothesis')}
        </button>
        <Ask
          label={t('library_delete')}
          about={title}
          question={t('library_notes_delete_ask')}
          text={t('library_notes_delete_text', [title])}
          t={t}
          onYes={() => actions.onDeleteNotes(article.url).then(onTold)}
        />
      </p>
    </li>
  );
}

type Told = (failure: string) => void;

function ImportedNotes({ name, result, t }: { name: string; result: NotesImport; t: Translate }) {
  const count = new Intl.NumberFormat(t('locale_tag'));
  if (result.type === 'failed') return <p>{t('library_notes_failed', [name, result.failure])}</p>;
  if (result.type === 'done')
    return (
      <p>
        {t('library_notes_imported', [name, count.format(result.notes), count.format(result.articles)])}{' '}
        {result.skipped > 0 && t('library_notes_skipped', [count.format(result.skipped)])}
      </p>
    );
  return (
    <>
      <p>{t('library_notes_problems', [name])}</p>
      <ul class="problems" lang="en">
        {result.problems.map(({ path, message }) => (
          <li key={path + message}>{t('library_problem', [path, message])}</li>
        ))}
      </ul>
    </>
  );
}

/** Articles with the reader's corrections and notes; all of them to a file, and from one. */
export function OwnNotes({ library: { notes, problem }, actions, t }: LibraryProps) {
  const [failure, setFailure] = useState('');
  const [imported, setImported] = useState<{ name: string; result: NotesImport } | null>(null);
  return (
    <Section id="notes" title={t('options_notes')} text={t('library_notes_text')}>
      {problem && <p class="told">{t(`store_${problem}`)}</p>}
      {notes.length === 0 ? (
        !problem && <p class="empty">{t('library_notes_none')}</p>
      ) : (
        <ul class="entries">
          {notes.map((each) => (
            <NotedArticle key={each.article.url} notes={each} actions={actions} t={t} onTold={setFailure} />
          ))}
        </ul>
      )}
      <output class="done">{failure}</output>
      {notes.length > 0 && (
        <div class="setting">
          <h3>{t('library_notes_export')}</h3>
          <p class="soft">{t('library_notes_export_text')}</p>
          <button
            type="button"
            class="action action-second"
            onClick={() => void actions.onExportNotes().then(setFailure)}
          >
            {t('library_save')}
          </button>
        </div>
      )}
      <div class="setting">
        <label class="file">
          <h3>{t('library_notes_import')}</h3>
          <p class="soft">{t('library_notes_import_text')}</p>
          <input
            type="file"
            accept=".jsonld,.json,application/ld+json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (!file) return;
              const { name } = file;
              void actions.onImportNotes(file).then((result) => setImported({ name, result }));
              currentTarget.value = '';
            }}
          />
        </label>
        <div class="results" aria-live="polite">
          {imported && <ImportedNotes {...imported} t={t} />}
        </div>
      </div>
    </Section>
  );
}
