import type { Note } from '../../core/notes/notes.ts';
import { wordsOf } from '../../core/quotes/stored-quote.ts';
import type { Report } from '../../core/report.ts';
import { correctionInWords } from '../notes/reader-words.ts';
import { Quote } from '../Quote.tsx';
import type { Translate } from '../translate.ts';
import { sourcesInWords } from '../words.ts';

interface SheetNoteProps {
  readonly note: Note;
  readonly report: Report;
  /** Whether its words were not found in this version of the article. */
  readonly isLost: boolean;
  readonly t: Translate;
}

/** One note on paper: the passage with its source and number, what the reader has set and written. */
export function SheetNote({ note, report, isLost, t }: SheetNoteProps) {
  const at = report.claims.findIndex(({ reader }) => reader?.note === note.id);
  const claim = report.claims[at];
  const facts = [
    claim && t('sheet_number', [String(at + 1)]),
    claim && sourcesInWords(claim, t),
    note.isMarked && t('note_marked'),
    note.isHidden && t('note_hidden'),
    isLost && t('note_unplaced'),
  ];
  const set = correctionInWords(note, t);
  return (
    <li class="note">
      <p class="passage">
        <Quote words={wordsOf(note.quotes)} language={report.article.language} />{' '}
        <small>{facts.filter(Boolean).join(' · ')}</small>
      </p>
      {set && <p>{set}</p>}
      {note.text && <p class="note-text">{note.text}</p>}
    </li>
  );
}
