import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS, type SourceKind } from '../../core/labels.ts';
import { NO_CORRECTION, type AskedNote, type Note, type NoteChange } from '../../core/notes/notes.ts';

/** What of a note is written in the form. */
export type NoteDraft = Pick<Note, 'correction' | 'text'>;

/** Nothing is written yet. */
export const NO_DRAFT: NoteDraft = { correction: NO_CORRECTION, text: '' };

/** The form's fields as they stand: empty where nothing is chosen or written. */
export type Fields = Readonly<
  Record<'standing' | 'kind' | 'certainty' | 'sourceKind' | 'sourceName' | 'text', string>
>;

/** A draft as fields. */
export const fieldsOf = ({ correction, text }: NoteDraft): Fields => ({
  standing: correction.standing ?? '',
  kind: correction.kind ?? '',
  certainty: correction.certainty ?? '',
  sourceKind: correction.source?.kind ?? '',
  sourceName: correction.source?.name ?? '',
  text,
});

const chosen = <Value extends string>(values: readonly Value[], value: string): Value | null =>
  values.find((one) => one === value) ?? null;

/**
 * The fields as a draft.
 * @param nameless what a source is called that has no name
 */
export function draftOf(fields: Fields, nameless: (kind: SourceKind) => string): NoteDraft {
  const kind = chosen(SOURCE_KINDS, fields.sourceKind);
  return {
    correction: {
      standing: chosen(STANDINGS, fields.standing),
      kind: chosen(KINDS, fields.kind),
      certainty: chosen(CERTAINTIES, fields.certainty),
      source: kind && { name: (kind !== 'none' && fields.sourceName.trim()) || nameless(kind), kind },
    },
    text: fields.text.trim(),
  };
}

/** Whether two drafts say the same. */
export const isSameDraft = (one: NoteDraft, other: NoteDraft): boolean => {
  const said = ({ correction: { standing, kind, certainty, source }, text }: NoteDraft): string =>
    JSON.stringify([standing, kind, certainty, source?.name, source?.kind, text]);
  return said(one) === said(other);
};

/** What to do with a note once its draft is written: a note that says nothing goes. */
export function changeTo(note: AskedNote, draft: NoteDraft): NoteChange {
  // Nothing else of the draft: it may be a note as it is kept.
  const { correction, text } = draft;
  const next = { ...note, correction, text };
  const isEmpty = !next.isMarked && !next.isHidden && isSameDraft(draft, NO_DRAFT);
  return isEmpty ? { type: 'remove', id: note.id } : { type: 'set', note: next };
}

/** A note as it is handed in again. */
export function askedOf({ id, quotes, isMarked, isHidden, correction, text }: Note): AskedNote {
  return { id, quotes, isMarked, isHidden, correction, text };
}
