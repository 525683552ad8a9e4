import type { ANNOTATION_CONTEXT } from '../dossier/vocabulary.ts';
import type { ClaimNote, Correction, NotedArticle } from '../notes/notes.ts';
import type { PositionHint } from '../quotes/stored-quote.ts';
import type { NOTES_CONTEXT } from './notes-context.ts';

/** A text selector of the Web Annotation model. */
export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** Words about, or a label of, what an annotation points to. */
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'describing' | 'tagging' | 'commenting';
  readonly format: 'text/plain';
  readonly value: string;
  /** Absent where the engine says so. */
  readonly 'sayso:by'?: 'reader';
}

/** Words of an article. */
export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly Selector[];
  /** Where the words stood when the reader's note was made; in UTF-16 units. Only with notes. */
  readonly 'sayso:hint'?: PositionHint;
}

/** One claim as a Web Annotation: the body carries source and labels, the targets the claim's words. */
export interface ClaimAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ['describing', 'tagging'];
  readonly body: readonly TextualBody[];
  readonly target: readonly AnnotationTarget[];
  /** What of it is the reader's; absent where nothing is. */
  readonly 'sayso:reader'?: ClaimNote;
}

/** What of a note the Web Annotation model has no field for. */
export interface NoteFields {
  /** The id of the note. */
  readonly key: string;
  readonly isMarked: boolean;
  readonly isHidden: boolean;
  readonly correction: Correction;
}

/** A note of the reader as a Web Annotation. */
export interface NoteAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly ('editing' | 'commenting' | 'highlighting')[];
  readonly created: string;
  readonly modified: string;
  readonly body: readonly TextualBody[];
  readonly target: readonly AnnotationTarget[];
  readonly 'sayso:note': NoteFields;
}

/** What is in a collection. */
export type Annotation = ClaimAnnotation | NoteAnnotation;

/** All claims of a report as a collection of one page, with the reader's notes after them. */
export interface AnnotationCollection {
  readonly '@context': typeof ANNOTATION_CONTEXT | typeof NOTES_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  /** Absent where there is nothing of the reader's. */
  readonly 'sayso:article'?: NotedArticle;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}
