import { useState } from 'preact/hooks';
import type { Additions } from '../../core/additions.ts';
import { canRedo, canUndo } from '../../core/notes/change.ts';
import type { ArticleNotes, Note, NoteChange } from '../../core/notes/notes.ts';
import { NoteAdd } from './NoteAdd.tsx';
import { NoteItem, type NotesPart } from './NoteItem.tsx';

/** The notes of an article, and how they are changed. */
export interface NotesAccess extends Pick<NotesPart, 'onChange'> {
  /** The notes with their history; null where there are none yet. */
  readonly kept: ArticleNotes | null;
  /** A name for a new note that nothing else has. */
  readonly newId: () => string;
}

interface NoteListProps extends NotesPart, NotesAccess {
  readonly additions: Additions;
}

/** All the reader has set and written on an article, what is hidden, and what is not in it any more. */
export function NoteList(props: NoteListProps) {
  const { additions, kept, t, onChange } = props;
  const [told, setTold] = useState('');
  const { notes, unplacedNotes } = additions;
  const lost = notes.filter(({ id }) => unplacedNotes.includes(id));
  const hidden = notes.filter((note) => note.isHidden && !lost.includes(note));
  const groups = [
    [null, notes.filter((note) => !lost.includes(note) && !hidden.includes(note))],
    ['note_hidden', hidden],
    ['note_unplaced', lost],
  ] as const;
  const list = (some: readonly Note[]) => (
    <ul class="notes">
      {some.map((note) => (
        <NoteItem key={note.id} {...props} note={note} onTold={setTold} />
      ))}
    </ul>
  );
  const step = (type: 'undo' | 'redo', isPossible: boolean) => (
    <button
      type="button"
      class="link"
      aria-disabled={!isPossible}
      onClick={() => isPossible && void onChange({ type } satisfies NoteChange).then(setTold)}
    >
      {t(`note_${type}`)}
    </button>
  );
  return (
    <>
      {notes.length === 0 && <p class="quiet">{t('note_none')}</p>}
      {groups.map(
        ([title, some]) =>
          some.length > 0 && (
            <div key={title ?? ''} class={title ? 'notes-group' : ''}>
              {title && <h3>{t(title)}</h3>}
              {list(some)}
            </div>
          ),
      )}
      <NoteAdd {...props} />
      {kept && kept.history.length > 0 && (
        <p class="note-actions">
          {step('undo', canUndo(kept))}
          {step('redo', canRedo(kept))}
        </p>
      )}
      <output>{told || null}</output>
    </>
  );
}
