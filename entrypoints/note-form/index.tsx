import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { askedOf, changeTo, NO_DRAFT } from '../../components/notes/note-draft.ts';
import { NoteForm } from '../../components/notes/NoteForm.tsx';
import type { Translate } from '../../components/translate.ts';
import { noteFor } from '../../core/notes/from-claim.ts';
import type { NoteChange } from '../../core/notes/notes.ts';
import { changeNotes } from '../../platform/change-notes.ts';
import { localText } from '../../platform/locale.ts';
import { newId } from '../../platform/new-id.ts';
import { leaveNoteForm, type NoteFormMaker } from '../../platform/note-form.ts';
import { openDocument } from './own-document.ts';

const t: Translate = localText;

const change = (what: NoteChange): Promise<string> => changeNotes(what, t('store_no_answer'));

/** Shows the form in the card, or hides the claim at once. */
const makeNoteForm: NoteFormMaker = ({ wish, report, claim, notes, place, onDone }) => {
  const kept = notes.find(({ id }) => id === claim.reader?.note);
  const note = kept ? askedOf(kept) : noteFor(report, claim, newId());
  if (wish === 'hide' || !place) {
    void change({ type: 'set', note: { ...note, isHidden: true } }).then(onDone);
    return () => true;
  }
  let leave: (() => boolean) | undefined;
  const about = wish === 'correct' ? 'labels' : 'text';
  const naming = { title: t(`note_form_${about}`), language: t('locale_tag') };
  const isOpen = openDocument(place, naming, (body) => {
    render(
      <NoteForm
        about={about}
        claim={claim}
        report={report}
        draft={kept ?? NO_DRAFT}
        t={t}
        onSave={(draft) => change(changeTo(note, draft))}
        onLeave={() => {
          render(null, body);
          place.replaceChildren();
          onDone('');
        }}
        onRemove={kept && (() => change({ type: 'remove', id: note.id }))}
        onLeaver={(way) => (leave = way)}
      />,
      body,
    );
    // Where a click beside the fields has put the focus.
    body.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) leave?.();
    });
  });
  if (!isOpen) {
    place.replaceChildren();
    // Not while the card is being drawn.
    setTimeout(onDone, 0, t('note_elsewhere'));
  }
  return () => leave?.() ?? true;
};

// Brought into the page only when the reader asks for it, since every news page would have to load it.
export default defineUnlistedScript(() => void leaveNoteForm(makeNoteForm));
