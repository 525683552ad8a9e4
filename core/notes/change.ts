import { inOrder } from './note-order.ts';
import type { ArticleNotes, AskedNote, Note, NoteChange, NotedArticle, NoteStep } from './notes.ts';

/** The most steps that are kept; beyond them the oldest are forgotten. */
export const MOST_STEPS = 500;

/** The notes of an article that has none yet. */
export const noNotes = (article: NotedArticle): ArticleNotes => ({
  version: 1,
  article,
  notes: [],
  history: [],
  undone: 0,
});

/** Puts a note where another was, or where none was; null for none. */
function put(notes: readonly Note[], from: Note | null, to: Note | null): readonly Note[] {
  const id = (from ?? to)?.id;
  const others = notes.filter((note) => note.id !== id);
  return inOrder(to ? [...others, to] : others);
}

/** Takes a step that was not taken before; steps that had been taken back can then no longer be taken again. */
function step(all: ArticleNotes, taken: NoteStep): ArticleNotes {
  const done = all.history.slice(0, all.history.length - all.undone);
  return {
    ...all,
    notes: put(all.notes, taken.before, taken.after),
    history: [...done, taken].slice(-MOST_STEPS),
    undone: 0,
  };
}

const isSame = (one: Note, other: Note): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** All of a note that a reader can change, in one order. */
const plain = ({ id, quotes, isMarked, isHidden, correction, text }: Note): unknown => [
  id,
  quotes.map(({ exact, prefix, suffix, hint }) => [exact, prefix, suffix, hint?.start, hint?.of]),
  isMarked,
  isHidden,
  [correction.standing, correction.kind, correction.certainty],
  [correction.source?.name, correction.source?.kind],
  text,
];

function set(all: ArticleNotes, note: AskedNote, now: string): ArticleNotes {
  const before = all.notes.find(({ id }) => id === note.id) ?? null;
  const after: Note = { ...note, created: before?.created ?? now, changed: now };
  return before && isSame(before, after) ? all : step(all, { at: now, before, after });
}

function remove(all: ArticleNotes, id: string, now: string): ArticleNotes {
  const before = all.notes.find((note) => note.id === id);
  return before ? step(all, { at: now, before, after: null }) : all;
}

function undo(all: ArticleNotes): ArticleNotes {
  const last = all.history.at(-1 - all.undone);
  if (!last) return all;
  return { ...all, notes: put(all.notes, last.after, last.before), undone: all.undone + 1 };
}

function redo(all: ArticleNotes): ArticleNotes {
  const next = all.undone > 0 ? all.history.at(-all.undone) : undefined;
  if (!next) return all;
  return { ...all, notes: put(all.notes, next.before, next.after), undone: all.undone - 1 };
}

/**
 * The notes of an article after what the reader does. The same notes where that changes nothing: a note set as it is,
 * one removed that is not there, nothing to take back or to do again. A new step after undoing drops those undone.
 * @param now point in time, ISO 8601 in UTC
 */
export function applyChange(all: ArticleNotes, change: NoteChange, now: string): ArticleNotes {
  if (change.type === 'set') return set(all, change.note, now);
  if (change.type === 'remove') return remove(all, change.id, now);
  return change.type === 'undo' ? undo(all) : redo(all);
}

/** Whether there is something to take back. */
export const canUndo = ({ history, undone }: ArticleNotes): boolean => undone < history.length;

/** Whether there is something to do again. */
export const canRedo = ({ undone }: ArticleNotes): boolean => undone > 0;
