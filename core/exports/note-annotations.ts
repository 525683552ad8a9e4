import type { Note } from '../notes/notes.ts';
import { placeNotes } from '../notes/place-notes.ts';
import type { Span } from '../span.ts';
import type { AnnotationTarget, NoteAnnotation, TextualBody } from './annotation.ts';
import { setBy } from './reader-notes.ts';
import type { SpanSelectors } from './selectors.ts';

const bodyOf = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
  'sayso:by': 'reader',
});

/** A target for each of a note's quotes, with its place where the note was found. */
function targetsOf(
  { quotes }: Note,
  source: string,
  spans: readonly Span[] | undefined,
  selectors: SpanSelectors,
): readonly AnnotationTarget[] {
  return quotes.map(({ exact, prefix, suffix, hint }, at) => {
    const span = spans?.[at];
    return {
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        ...(span ? [selectors.position(span)] : []),
      ],
      ...(hint && { 'sayso:hint': hint }),
    };
  });
}

/** Why somebody annotates: to correct, to say something, or only to mark. */
function motivationOf(note: Note): NoteAnnotation['motivation'] {
  const all = [
    ...(note.isHidden || setBy(note).length > 0 ? (['editing'] as const) : []),
    ...(note.text ? (['commenting'] as const) : []),
  ];
  return note.isMarked || all.length === 0 ? [...all, 'highlighting'] : all;
}

/**
 * The reader's notes as Web Annotations, with all that is needed to make the same notes of them again.
 * @param text the article's, in which the words are looked for
 * @param page the article's address
 * @param idOf makes the address of an annotation of its name
 */
export function noteAnnotations(
  notes: readonly Note[],
  text: string,
  page: string,
  idOf: (name: string) => string,
  selectors: SpanSelectors,
): readonly NoteAnnotation[] {
  const places = new Map(placeNotes(text, notes).placed.map(({ note, spans }) => [note, spans]));
  return notes.map((note) => {
    const { id, isMarked, isHidden, correction, text: words, created, changed } = note;
    return {
      id: idOf(`note-${encodeURIComponent(id)}`),
      type: 'Annotation',
      motivation: motivationOf(note),
      created,
      modified: changed,
      body: [
        ...(words ? [bodyOf('commenting', words)] : []),
        ...setBy(note).map((label) => bodyOf('tagging', label)),
      ],
      target: targetsOf(note, page, places.get(note), selectors),
      'sayso:note': { key: id, isMarked, isHidden, correction },
    };
  });
}
