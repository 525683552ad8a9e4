import type { PlacedDossier } from './dossier/placed.ts';
import type { Note } from './notes/notes.ts';

/** What there is about an article beside what the engine read in it. */
export interface Additions {
  /** Best match first. */
  readonly dossiers: readonly PlacedDossier[];
  /** The reader's notes, in the order of the article. */
  readonly notes: readonly Note[];
  /** Ids of the notes whose words were not found in this version of the article. */
  readonly unplacedNotes: readonly string[];
  /** How many dossiers belong to the article for which there was no room; absent for none. */
  readonly leftOut?: number;
}

/** An article of which nothing more is known. */
export const NO_ADDITIONS: Additions = { dossiers: [], notes: [], unplacedNotes: [] };
