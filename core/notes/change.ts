import type { ArticleNotes, NoteChange, NotedArticle, NoteStep, Note } from './notes.ts';

const redone = (notes: readonly Note[], { before, after }: Omit<NoteStep, 'at'>): readonly Note[] => {
  if (!before) return after ? [...notes, after] : notes;
  return notes.flatMap((note) => (note.id === before.id ? (after ?? []) : note));
};

/** Stands in until the real one is there. */
export function applyChange(all: ArticleNotes, change: NoteChange, now: string): ArticleNotes {
  const { history, undone } = all;
  if (change.type === 'undo' || change.type === 'redo') {
    const at = change.type === 'undo' ? history.length - 1 - undone : history.length - undone;
    const step = history[at];
    if (!step) return all;
    const { before, after } = change.type === 'undo' ? { before: step.after, after: step.before } : step;
    return {
      ...all,
      notes: redone(all.notes, { before, after }),
      undone: undone + (change.type === 'undo' ? 1 : -1),
    };
  }
  const id = change.type === 'set' ? change.note.id : change.id;
  const before = all.notes.find((note) => note.id === id) ?? null;
  const after =
    change.type === 'set' ? { ...change.note, created: before?.created ?? now, changed: now } : null;
  const kept = history.slice(0, history.length - undone);
  return {
    ...all,
    notes: redone(all.notes, { before, after }),
    history: [...kept, { at: now, before, after }],
    undone: 0,
  };
}

/** The notes of an article that has none yet. */
export const noNotes = (article: NotedArticle): ArticleNotes => ({
  version: 1,
  article,
  notes: [],
  history: [],
  undone: 0,
});
