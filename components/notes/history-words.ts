import type { ArticleNotes, Correction, Note, NoteStep } from '../../core/notes/notes.ts';
import { wordsOf } from '../../core/quotes/stored-quote.ts';
import type { TextKey, Translate } from '../translate.ts';

const isSame = (one: Correction | undefined, other: Correction | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isCorrected = ({ correction }: Note): boolean =>
  Object.values(correction).some((label) => label !== null);

/** What a step did, in the order of its weight; never empty. */
function doneIn({ before, after }: NoteStep): readonly TextKey[] {
  if (!after) return ['note_step_removed'];
  const done: readonly (TextKey | false)[] = [
    !before && after.isMarked && 'note_step_marked',
    after.isHidden && !before?.isHidden && 'note_step_hidden',
    !after.isHidden && before?.isHidden === true && 'note_step_shown',
    (before ? !isSame(before.correction, after.correction) : isCorrected(after)) &&
      (isCorrected(after) ? 'note_step_corrected' : 'note_step_as_read'),
    after.text !== (before?.text ?? '') &&
      (!after.text ? 'note_step_erased' : before?.text ? 'note_step_text' : 'note_step_written'),
  ];
  const said = done.filter((key) => key !== false);
  return said.length > 0 ? said : ['note_step_text'];
}

/** The longest piece of a passage in the history, in UTF-16 units. */
const LONGEST = 56;

/** The beginning of some words, cut between two of them. */
function beginningOf(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}

/** One step of the history, as it is shown. */
export interface StepInWords {
  /** Point in time, ISO 8601, and in the reader's manner. */
  readonly at: string;
  readonly when: string;
  readonly done: string;
  /** The beginning of the passage. */
  readonly words: string;
  readonly isUndone: boolean;
}

/** The history of an article's notes, newest first. */
export function historyInWords({ history, undone }: ArticleNotes, t: Translate): readonly StepInWords[] {
  const format = new Intl.DateTimeFormat(t('locale_tag'), { dateStyle: 'medium', timeStyle: 'short' });
  return history
    .map((step, at): StepInWords => {
      const note = step.after ?? step.before;
      return {
        at: step.at,
        when: format.format(new Date(step.at)),
        done: doneIn(step)
          .map((key) => t(key))
          .join(', '),
        words: note ? beginningOf(wordsOf(note.quotes)) : '',
        isUndone: at >= history.length - undone,
      };
    })
    .toReversed();
}
