import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import css from '../../components/notes/note-form.css?inline';
import { askedOf, changeTo, NO_DRAFT } from '../../components/notes/note-draft.ts';
import { NoteForm } from '../../components/notes/NoteForm.tsx';
import type { Translate } from '../../components/translate.ts';
import { noteFor } from '../../core/notes/from-claim.ts';
import type { NoteChange } from '../../core/notes/notes.ts';
import { adopt } from '../../page/host.ts';
import { changeNotes } from '../../platform/change-notes.ts';
import { localText } from '../../platform/locale.ts';
import { newId } from '../../platform/new-id.ts';
import { leaveNoteForm, type NoteFormMaker } from '../../platform/note-form.ts';

const t: Translate = localText;

const change = (what: NoteChange): Promise<string> => changeNotes(what, t('store_no_answer'));

const dressed = new WeakSet<Node>();

/** Gives the card's tree the sheet of the form, once. */
function dress(tree: Node): void {
  if (!(tree instanceof ShadowRoot) || dressed.has(tree)) return;
  dressed.add(tree);
  adopt(tree, css);
}

/** Shows the form in the card, or hides the claim at once. */
const makeNoteForm: NoteFormMaker = ({ wish, report, claim, notes, place, onDone }) => {
  const kept = notes.find(({ id }) => id === claim.reader?.note);
  const note = kept ? askedOf(kept) : noteFor(report, claim, newId());
  if (wish === 'hide' || !place) {
    void change({ type: 'set', note: { ...note, isHidden: true } }).then(onDone);
    return () => true;
  }
  dress(place.getRootNode());
  let leave: (() => boolean) | undefined;
  render(
    <NoteForm
      about={wish === 'correct' ? 'labels' : 'text'}
      claim={claim}
      report={report}
      draft={kept ?? NO_DRAFT}
      t={t}
      onSave={(draft) => change(changeTo(note, draft))}
      onLeave={() => {
        render(null, place);
        onDone('');
      }}
      onRemove={kept && (() => change({ type: 'remove', id: note.id }))}
      onLeaver={(way) => (leave = way)}
    />,
    place,
  );
  place.scrollIntoView({ block: 'nearest' });
  return () => leave?.() ?? true;
};

// Brought into the page only when the reader asks for it, since every news page would have to load it.
export default defineUnlistedScript(() => void leaveNoteForm(makeNoteForm));
