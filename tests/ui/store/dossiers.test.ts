import { expect, it, vi } from 'vitest';

import { parseDossier } from '../../../core/dossier/parse.ts';
import { builtInDossiers } from '../../../platform/store/built-in.ts';
import { DATABASE } from '../../../platform/store/database.ts';
import { dossierOf, install, installed, remove, setOn } from '../../../platform/store/dossiers.ts';
import { dossiersFor } from '../../../platform/store/matching.ts';
import { aDossier, textOfDossier } from '../../unit/sample-dossier.ts';
import { databases, useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();

const FILE = { type: 'file', name: 'a.jsonld' } as const;
const dossier = aDossier('a');
const text = textOfDossier(dossier);
const article = { url: dossier.article.urls[0]!, text: '' };
const idsFor = async (): Promise<readonly string[]> =>
  (await dossiersFor(article)).map(({ dossier: { id } }) => id);
const first = builtInDossiers()[0]!;

it('those that come with Sayso are all in order, and there before anything is kept', async () => {
  const all = builtInDossiers();
  expect(all.length).toBeGreaterThan(0);
  expect(all.every((one) => parseDossier(one.text).ok)).toBe(true);
  expect(await installed()).toEqual(all);
  expect(await databases()).toEqual([]);
});

it('installs a file as it came, once', async () => {
  expect(await install(text, FILE)).toMatchObject({ ok: true, dossier: { id: dossier.id }, replaced: null });
  const again = textOfDossier({ ...dossier, revision: 2 });
  expect(await install(again, { type: 'own' })).toMatchObject({ ok: true, replaced: { text, origin: FILE } });
  const all = await installed();
  expect(all.map(({ id }) => id)).toEqual([...builtInDossiers().map(({ id }) => id), dossier.id]);
  expect(all.at(-1)).toMatchObject({ text: again, isOn: true, origin: { type: 'own' } });
});

it('says what is wrong with a file, and keeps nothing of it', async () => {
  const result = await install('{"type": "AnnotationPage"', FILE);
  expect(result.ok).toBe(false);
  expect(!result.ok && result.problems.length).toBeGreaterThan(0);
  expect(await databases()).toEqual([]);
});

it('finds a dossier from the moment it is installed, while it is on, until it is deleted', async () => {
  expect(await idsFor()).toEqual([]);
  await install(text, FILE);
  expect(await idsFor()).toEqual([dossier.id]);
  await setOn(dossier.id, false);
  expect(await idsFor()).toEqual([]);
  await setOn(dossier.id, true);
  expect(await idsFor()).toEqual([dossier.id]);
  // What comes in its place is on or off as it was.
  await setOn(dossier.id, false);
  await install(textOfDossier({ ...dossier, revision: 2 }), FILE);
  expect((await dossierOf(dossier.id))?.isOn).toBe(false);
  await setOn(dossier.id, true);
  await remove(dossier.id);
  expect(await idsFor()).toEqual([]);
  expect(await dossierOf(dossier.id)).toBeNull();
});

it('one that comes with Sayso can be switched off and not deleted, and gives way to one in its place', async () => {
  await setOn(first.id, false);
  expect(await dossierOf(first.id)).toEqual({ ...first, isOn: false });
  await remove(first.id);
  expect(await dossierOf(first.id)).toEqual(first);
  await install(textOfDossier(aDossier('a', { id: first.id })), { type: 'own' });
  expect(await idsFor()).toEqual([first.id]);
  await remove(first.id);
  expect(await idsFor()).toEqual([]);
  expect(await dossierOf(first.id)).toEqual(first);
});

it('keeps what was built, and only reads what matches', async () => {
  const others = Array.from({ length: 20 }, (_, at) =>
    aDossier(`other-${at}`, {
      article: { ...dossier.article, urls: [`https://other.example/${at}`] },
    }),
  );
  for (const one of [dossier, ...others]) await install(textOfDossier(one), FILE);
  await idsFor();
  vi.resetModules();
  const fresh = await import('../../../platform/store/matching.ts');
  const parse = vi.spyOn(JSON, 'parse');
  expect(await fresh.dossiersFor(article)).toHaveLength(1);
  const read = parse.mock.calls.filter(([json]) => json.includes('other-'));
  expect(read).toEqual([]);
  parse.mockRestore();
  await (await import('../../../platform/store/database.ts')).closeStore();
});

it('starts anew after all was deleted', async () => {
  await install(text, FILE);
  expect(await idsFor()).toEqual([dossier.id]);
  await new Promise((done) => indexedDB.deleteDatabase(DATABASE).addEventListener('success', done));
  expect(await idsFor()).toEqual([]);
  expect(await databases()).toEqual([]);
});
