import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';

import { installed } from '../../../platform/store/dossiers.ts';
import { DATABASE, VERSION } from '../../../platform/store/database.ts';
import { firstStores } from '../../../platform/store/migrations/1-first-stores.ts';
import { problemOf } from '../../../platform/store/failure.ts';
import { allNotes, changeNotes, notesOf } from '../../../platform/store/notes.ts';
import { aChange, notedArticle } from '../../unit/sample-notes.ts';
import { databases, openRaw, useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();
afterEach(() => {
  vi.restoreAllMocks();
});

const problem = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'none', problemOf);
const change = () => changeNotes(notedArticle, aChange());

it('a full disk changes nothing', async () => {
  await change();
  const before = await notesOf(notedArticle.url);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  expect(await problem(changeNotes(notedArticle, aChange('disputed')))).toBe('full');
  vi.restoreAllMocks();
  expect(await notesOf(notedArticle.url)).toEqual(before);
  expect(await problem(change())).toBe('none');
});

it('a database that cannot be opened is broken, for reading and writing, until it can be', async () => {
  await change().then(async () => (await import('../../../platform/store/database.ts')).closeStore());
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  });
  expect(await problem(notesOf(notedArticle.url))).toBe('broken');
  expect(await problem(change())).toBe('broken');
  vi.restoreAllMocks();
  expect(await notesOf(notedArticle.url)).not.toBeNull();
});

it('a browser that has none at all counts as broken', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await problem(notesOf(notedArticle.url))).toBe('broken');
  expect(await problem(change())).toBe('broken');
  vi.unstubAllGlobals();
});

it('a database without its stores is broken', async () => {
  (await openRaw(VERSION)).close();
  expect(await problem(notesOf(notedArticle.url))).toBe('broken');
  expect(await problem(change())).toBe('broken');
  expect(await problem(installed())).toBe('broken');
});

it('notes of a shape nobody knows are not written over', async () => {
  await change();
  const raw = await openRaw();
  const strange = { version: 7, words: 'kept' };
  raw.transaction('notes', 'readwrite').objectStore('notes').put(strange, notedArticle.url);
  expect(await problem(change())).toBe('broken');
  const stored = raw.transaction('notes').objectStore('notes').get(notedArticle.url);
  await new Promise((done) => stored.addEventListener('success', done));
  expect(stored.result).toEqual(strange);
  raw.close();
});

it('notes that cannot be read hold back no others, which are still to be saved', async () => {
  const kept = await change();
  const raw = await openRaw();
  const put = raw
    .transaction('notes', 'readwrite')
    .objectStore('notes')
    .put({ version: 7 }, 'https://b.example/');
  await new Promise((done) => put.addEventListener('success', done));
  raw.close();
  expect(await allNotes()).toEqual({ articles: [kept], isWhole: false });
});

it('a later version is read and never written to', async () => {
  await change();
  const before = await notesOf(notedArticle.url);
  (await openRaw(99)).close();
  expect(await problem(changeNotes(notedArticle, aChange('disputed')))).toBe('newer');
  expect(await notesOf(notedArticle.url)).toEqual(before);
  expect(await allNotes()).toEqual({ articles: [before], isWhole: true });
  expect(await problem(change())).toBe('newer');
  expect((await indexedDB.databases())[0]).toEqual({ name: DATABASE, version: 99 });
});

it('a later version that keeps things elsewhere is said to be later, not broken', async () => {
  (await openRaw(99)).close();
  expect(await problem(notesOf(notedArticle.url))).toBe('newer');
});

it('a page of an older version that does not let go blocks until it does', async () => {
  const old = await openRaw(1, firstStores);
  expect(await problem(change())).toBe('blocked');
  old.close();
  await vi.waitFor(async () => expect(await problem(change())).toBe('none'));
});

it('lets go at once when all is deleted, or a later version comes', async () => {
  await change();
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE).addEventListener('success', done));
  expect(await databases()).toEqual([]);
  await change();
  const later = await openRaw(99);
  expect(later.version).toBe(99);
  later.close();
});
