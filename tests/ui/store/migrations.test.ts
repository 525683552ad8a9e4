import { expect, it } from 'vitest';

import { DATABASE, VERSION } from '../../../platform/store/database.ts';
import { dossiersFor } from '../../../platform/store/matching.ts';
import { firstStores } from '../../../platform/store/migrations/1-first-stores.ts';
import { MIGRATIONS } from '../../../platform/store/migrations/all.ts';
import { changeNotes, notesOf } from '../../../platform/store/notes.ts';
import { subscriptions } from '../../../platform/store/subscriptions.ts';
import { aDossier, textOfDossier } from '../../unit/sample-dossier.ts';
import { aChange, notedArticle } from '../../unit/sample-notes.ts';
import { databases, openRaw, useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();

it('reading makes no database, the first change makes one of the present version', async () => {
  expect(await notesOf(notedArticle.url)).toBeNull();
  expect(await databases()).toEqual([]);
  await changeNotes(notedArticle, aChange());
  expect(await databases()).toEqual([DATABASE]);
  const raw = await openRaw();
  expect(raw.version).toBe(VERSION);
  expect([...raw.objectStoreNames]).toEqual(['dossiers', 'index', 'notes', 'subscriptions']);
  raw.close();
});

it('every migration makes the version of its number', () => {
  expect(VERSION).toBe(MIGRATIONS.length);
});

/** As version 1 kept it. */
const OLD = {
  notes: {
    version: 1,
    article: notedArticle,
    notes: [{ ...aChange().note, created: '2026-11-01T08:00:00.000Z', changed: '2026-11-01T08:00:00.000Z' }],
    history: [],
    undone: 0,
  },
  dossier: {
    id: aDossier('old').id,
    text: textOfDossier(aDossier('old')),
    isOn: true,
    origin: { type: 'file', name: 'old.jsonld' },
    installed: '2026-11-01T08:00:00.000Z',
    changed: '2026-11-01T08:00:00.000Z',
  },
  subscription: {
    url: 'https://dossiers.example/all.jsonld',
    etag: '"1"',
    checked: '2026-11-01T08:00:00.000Z',
    isOn: true,
    lastProblem: null,
  },
};

it('version 1 keeps all it has, finds its dossiers, and learns what updates change', async () => {
  const raw = await openRaw(1, (database, transaction) => {
    firstStores(database, transaction);
    transaction.objectStore('notes').put(OLD.notes, notedArticle.url);
    transaction.objectStore('dossiers').put(OLD.dossier);
    transaction.objectStore('subscriptions').put(OLD.subscription);
  });
  raw.close();
  expect(await notesOf(notedArticle.url)).toEqual(OLD.notes);
  expect(await subscriptions()).toEqual([{ ...OLD.subscription, changed: '', changes: [] }]);
  const found = await dossiersFor({ url: notedArticle.url, text: '' });
  expect(found.map(({ dossier, match }) => [dossier.id, match])).toEqual([[OLD.dossier.id, 1]]);
});
