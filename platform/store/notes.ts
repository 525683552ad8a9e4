import * as v from 'valibot';

import { applyChange, noNotes } from '../../core/notes/change.ts';
import type { ArticleNotes, NoteChange, NotedArticle } from '../../core/notes/notes.ts';
import { articleNotesSchema } from '../../core/notes/notes-schema.ts';
import { addressOf } from './address.ts';
import { reading, writing } from './database.ts';
import { StoreFailure } from './failure.ts';
import { tellChange } from './watch.ts';

/** Notes of another make count as broken, so that nothing is written over them. */
function notesFrom(stored: unknown): ArticleNotes | null {
  if (stored === undefined) return null;
  if (!v.is(articleNotesSchema, stored)) throw new StoreFailure('broken');
  return stored;
}

/** The notes of the article with an address; null for none. Rejects with a `StoreFailure`. */
export const notesOf = (url: string): Promise<ArticleNotes | null> =>
  reading(null, async (database) => notesFrom(await database.get('notes', addressOf(url))));

const emptyNotes = ({ url, title, publisher, published, language }: NotedArticle): ArticleNotes =>
  noNotes({ url: addressOf(url), title, publisher, published, language });

/** Changes the notes of one article by what is there now, in one step. */
async function change(
  article: NotedArticle,
  by: (notes: ArticleNotes) => ArticleNotes,
): Promise<ArticleNotes> {
  return writing(async (database) => {
    const transaction = database.transaction('notes', 'readwrite');
    const key = addressOf(article.url);
    try {
      const before = notesFrom(await transaction.store.get(key)) ?? emptyNotes(article);
      const after = by(before);
      await Promise.all([transaction.store.put(after, key), transaction.done]);
      return after;
    } catch (error) {
      transaction.done.catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Does something to the notes of an article, and keeps it. Resolves with all its notes; rejects with a `StoreFailure`,
 * and then nothing has changed. Surfaces do not call this: they send `change-notes` to the background.
 */
export async function changeNotes(article: NotedArticle, by: NoteChange): Promise<ArticleNotes> {
  const after = await change(article, (notes) => applyChange(notes, by, new Date().toISOString()));
  tellChange('notes');
  return after;
}

/** The notes of all articles, in the order of their addresses. Rejects with a `StoreFailure`. */
export const allNotes = (): Promise<readonly ArticleNotes[]> =>
  reading<readonly ArticleNotes[]>([], async (database) =>
    (await database.getAll('notes')).flatMap((stored) => notesFrom(stored) ?? []),
  );

/** Adds notes from elsewhere to those that are here: each is a change of its own, one with the same id is replaced. */
export async function importNotes(all: readonly ArticleNotes[]): Promise<void> {
  const now = new Date().toISOString();
  for (const { article, notes } of all)
    await change(article, (known) =>
      notes.reduce((sum, note) => applyChange(sum, { type: 'set', note }, now), known),
    );
  tellChange('notes');
}

/** Deletes the notes of an article with their history; there is no way back. Rejects with a `StoreFailure`. */
export async function deleteNotes(url: string): Promise<void> {
  await writing((database) => database.delete('notes', addressOf(url)));
  tellChange('notes');
}
