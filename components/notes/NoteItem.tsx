import { useRef, useState } from 'preact/hooks';
import type { Note, NoteChange } from '../../core/notes/notes.ts';
import { wordsOf } from '../../core/quotes/stored-quote.ts';
import type { Report } from '../../core/report.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourcesInWords } from '../words.ts';
import { askedOf, changeTo } from './note-draft.ts';
import { NoteForm } from './NoteForm.tsx';
import { correctionInWords } from './reader-words.ts';

/** What every part of the notes needs. */
export interface NotesPart {
  readonly report: Report;
  readonly t: Translate;
  /** Keep a change; resolves with the sentence why that failed, empty when it did not. */
  readonly onChange: (change: NoteChange) => Promise<string>;
  readonly onShowClaim: (claimId: string) => void;
}

/** One note: the passage, what the reader has set and written, and what can be done with it. */
export function NoteItem(
  props: NotesPart & { readonly note: Note; readonly onTold: (failure: string) => void },
) {
  const { report, t, note, onChange, onShowClaim, onTold } = props;
  const [isEdited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const claim = report.claims.find(({ reader }) => reader?.note === note.id) ?? null;
  const words = <Quote words={wordsOf(note.quotes)} language={report.article.language} />;
  const run = (change: NoteChange): void => void onChange(change).then(onTold);
  const set = correctionInWords(note, t);
  return (
    <li class="note">
      <p class="passage">
        {claim && !report.unplaced.includes(claim.id) ? (
          <button type="button" title={t('popup_show')} onClick={() => onShowClaim(claim.id)}>
            {words}
          </button>
        ) : (
          words
        )}{' '}
        {claim && <small>{sourcesInWords(claim, t)}</small>}
      </p>
      {note.isMarked && <p>{t('note_marked')}</p>}
      {!isEdited && set && <p>{t('note_corrected', [set])}</p>}
      {!isEdited && note.text && <p class="note-text">{note.text}</p>}
      {isEdited ? (
        <NoteForm
          about="all"
          claim={claim}
          report={report}
          draft={note}
          t={t}
          onSave={(draft) => onChange(changeTo(askedOf(note), draft))}
          onLeave={() => {
            setEdited(false);
            // Once the button is there again.
            setTimeout(() => edit.current?.focus());
          }}
        />
      ) : (
        <p class="note-actions">
          <button type="button" class="link" ref={edit} onClick={() => setEdited(true)}>
            {t('note_edit')}
          </button>
          {note.isHidden && (
            <button
              type="button"
              class="link"
              onClick={() => run(changeTo({ ...askedOf(note), isHidden: false }, note))}
            >
              {t('note_show')}
            </button>
          )}
          <button type="button" class="link" onClick={() => run({ type: 'remove', id: note.id })}>
            {t('note_take_away')}
          </button>
        </p>
      )}
    </li>
  );
}
