import type { ArticleNotes } from '../../core/notes/notes.ts';
import { historyInWords } from '../notes/history-words.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';

/** What the reader has done to the notes of the article, newest first. */
export const History = ({ notes, t }: { readonly notes: ArticleNotes; readonly t: Translate }) => (
  <ol class="history">
    {historyInWords(notes, t).map(({ at, when, done, words, isUndone }, index) => (
      <li key={`${at} ${index}`}>
        <time dateTime={at}>{when}</time> {done}
        {words && (
          <>
            {': '}
            <Quote words={words} language={notes.article.language} />
          </>
        )}{' '}
        {isUndone && <small>{t('note_step_undone')}</small>}
      </li>
    ))}
  </ol>
);
