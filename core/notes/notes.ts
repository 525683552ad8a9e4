import type { Certainty, Kind, SourceKind, Standing } from '../labels.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';

/** What the reader sets in place of what the engine read; null leaves it as it was read. */
export interface Correction {
  readonly standing: Standing | null;
  readonly kind: Kind | null;
  readonly certainty: Certainty | null;
  readonly source: { readonly name: string; readonly kind: SourceKind } | null;
}

/** Nothing is corrected. */
export const NO_CORRECTION: Correction = { standing: null, kind: null, certainty: null, source: null };

/** What the reader says about one passage of an article. */
export interface Note {
  /** Unique in the article; given from outside, since the core knows no random. */
  readonly id: string;
  /** The words it is about, one for each span of the claim, in reading order. */
  readonly quotes: readonly StoredQuote[];
  /** Whether the reader marked these words as a claim, since the engine had not. */
  readonly isMarked: boolean;
  /** Whether the claim is not to be shown. */
  readonly isHidden: boolean;
  readonly correction: Correction;
  /** The reader's own words; empty for none. */
  readonly text: string;
  /** Points in time, ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
}

/** A note as it is handed in: when it was made and changed is added where it is kept. */
export type AskedNote = Omit<Note, 'created' | 'changed'>;

/** One step of the history: a note was made (`before` null), changed, or taken away (`after` null). */
export interface NoteStep {
  /** Point in time, ISO 8601 in UTC. */
  readonly at: string;
  readonly before: Note | null;
  readonly after: Note | null;
}

/** What the notes of one article belong to. */
export interface NotedArticle {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
}

/** All notes of one article with their history; kept on the device. */
export interface ArticleNotes {
  readonly version: 1;
  readonly article: NotedArticle;
  /** In the order of the article. */
  readonly notes: readonly Note[];
  /** Oldest first; the last `undone` of them have been taken back. */
  readonly history: readonly NoteStep[];
  readonly undone: number;
}

/** What the reader does to the notes of an article. */
export type NoteChange =
  /** Makes the note with this id, or puts it in place of the one there is. */
  | { readonly type: 'set'; readonly note: AskedNote }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What the reader has done to a claim of a report: the report's labels are then the reader's. */
export interface ClaimNote {
  /** Id of the note. */
  readonly note: string;
  /** The labels that are the reader's and not the engine's. */
  readonly corrected: readonly (keyof Correction)[];
  readonly isMarked: boolean;
  readonly text: string;
}
