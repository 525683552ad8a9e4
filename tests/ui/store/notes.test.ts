import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { addressOf } from '../../../platform/store/address.ts';
import { allNotes, changeNotes, deleteNotes, importNotes, notesOf } from '../../../platform/store/notes.ts';
import { watchStore } from '../../../platform/store/watch.ts';
import { aChange, notedArticle } from '../../unit/sample-notes.ts';
import { useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();

it.each([
  ['https://a.example/x?id=5&utm_source=mail&utm_medium=n#top', 'https://a.example/x?id=5'],
  ['https://a.example/x?fbclid=abc&twclid=1&ocid=y', 'https://a.example/x'],
  ['https://a.example/x?page=2&UTM_Campaign=x', 'https://a.example/x?page=2'],
  ['https://A.example', 'https://a.example/'],
  ['file.html', 'file.html'],
])('the address of %s', (url, address) => {
  expect(addressOf(url)).toBe(address);
});

it('keeps notes by the article’s address, with what they belong to', async () => {
  const { url } = notedArticle;
  await changeNotes({ ...notedArticle, url: `${url}?utm_source=mail#c1` }, aChange());
  const kept = await notesOf(`${url}#end`);
  expect(kept).toMatchObject({ article: notedArticle, notes: [aChange().note], undone: 0 });
  expect(kept?.history).toHaveLength(1);
  // A copy elsewhere is another article.
  expect(await notesOf('https://copy.example/a-1.html')).toBeNull();
});

it('takes back, does again, and keeps what happened', async () => {
  await changeNotes(notedArticle, aChange());
  await changeNotes(notedArticle, aChange('disputed'));
  expect((await changeNotes(notedArticle, { type: 'undo' })).notes[0]?.correction.standing).toBe('refuted');
  expect((await changeNotes(notedArticle, { type: 'redo' })).notes[0]?.correction.standing).toBe('disputed');
  const { notes, history } = await changeNotes(notedArticle, { type: 'remove', id: 'n1' });
  expect(notes).toEqual([]);
  expect(history).toHaveLength(3);
});

it('loses no change of several at once', async () => {
  const ids = ['n1', 'n2', 'n3', 'n4'];
  await Promise.all(ids.map((id) => changeNotes(notedArticle, aChange('refuted', id))));
  const kept = await notesOf(notedArticle.url);
  expect(kept?.notes.map(({ id }) => id).toSorted()).toEqual(ids);
  expect(kept?.history).toHaveLength(4);
});

it('lists the notes of all articles, and deletes those of one for good', async () => {
  const other = { ...notedArticle, url: 'https://news.example.org/b.html' };
  await changeNotes(other, aChange());
  await changeNotes(notedArticle, aChange());
  expect((await allNotes()).map(({ article }) => article.url)).toEqual([notedArticle.url, other.url]);
  await deleteNotes(`${other.url}#x`);
  expect((await allNotes()).map(({ article }) => article.url)).toEqual([notedArticle.url]);
});

it('adds imported notes to those that are here, each to be taken back, and none twice', async () => {
  const mine = await changeNotes(notedArticle, aChange());
  const theirs = {
    ...mine,
    notes: [...mine.notes, { ...mine.notes[0]!, id: 'n2', text: 'Von anderswo.' }],
  };
  await importNotes([theirs]);
  await importNotes([theirs]);
  const kept = await notesOf(notedArticle.url);
  expect(kept?.notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
  expect(kept?.history).toHaveLength(2);
  expect((await changeNotes(notedArticle, { type: 'undo' })).notes.map(({ id }) => id)).toEqual(['n1']);
});

it('tells other pages of every change, until they stop listening', async () => {
  const seen: string[] = [];
  const stop = watchStore((part) => seen.push(part));
  await changeNotes(notedArticle, aChange());
  await fakeBrowser.runtime.sendMessage({ type: 'ping' }).catch(() => undefined);
  await vi.waitFor(() => expect(seen).toEqual(['notes']));
  stop();
  await deleteNotes(notedArticle.url);
  expect(seen).toEqual(['notes']);
});
