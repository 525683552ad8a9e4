import { anchorQuotes } from '../quotes/anchor-quotes.ts';
import type { Span } from '../span.ts';
import type { Note } from './notes.ts';

/** A note with the places of its words, one for each of its quotes, in reading order. */
export interface PlacedNote {
  readonly note: Note;
  readonly spans: readonly Span[];
}

/** The notes whose words all have a place, and the others, both in the order given. */
export interface PlacedNotes {
  readonly placed: readonly PlacedNote[];
  readonly lost: readonly Note[];
}

/**
 * Finds the words of notes in a text. A note of several parts has a place only where all of them do, one after the
 * other as they stood.
 */
export function placeNotes(text: string, notes: readonly Note[]): PlacedNotes {
  const quotes = notes.flatMap((note) => note.quotes.map((quote) => ({ ...quote, note })));
  const found = new Map<Note, Span[]>();
  for (const { quote, span } of anchorQuotes(text, quotes).placed) {
    const spans = found.get(quote.note);
    if (spans) spans.push(span);
    else found.set(quote.note, [span]);
  }
  const placed: PlacedNote[] = [];
  const lost: Note[] = [];
  for (const note of notes) {
    const spans = found.get(note) ?? [];
    const isWhole = spans.length > 0 && spans.length === note.quotes.length;
    const isApart = spans.every(({ start }, at) => at === 0 || (spans[at - 1]?.end ?? start) <= start);
    if (isWhole && isApart) placed.push({ note, spans });
    else lost.push(note);
  }
  return { placed, lost };
}
