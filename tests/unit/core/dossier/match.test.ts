import { expect, test } from 'vitest';

import { buildIndex, type DossierIndex } from '../../../../core/dossier/dossier-index.ts';
import { fingerprintOf } from '../../../../core/dossier/fingerprint.ts';
import { findDossiers } from '../../../../core/dossier/match.ts';
import { ARTICLE, CALLS, COPIES, FOLLOW_UP, NOTE, OTHERS, SAME_SUBJECT, weather } from './articles.ts';

const dossier = (id: string, text: string, urls: readonly string[] = []) => ({
  id,
  article: {
    title: '',
    publisher: '',
    published: '',
    language: 'de',
    urls,
    fingerprint: text === '' ? null : fingerprintOf(text),
  },
});
const indexOf = (texts: Readonly<Record<string, string>>): DossierIndex =>
  buildIndex(Object.entries(texts).map(([id, text]) => dossier(id, text)));
const found = (text: string, index: DossierIndex, url = '') => findDossiers({ url, text }, index);

const HARBOUR = indexOf({ harbour: ARTICLE });

test.each(Object.entries(COPIES))('knows the article again: %s', (_, text) => {
  const [match] = found(text, HARBOUR);
  expect(match?.id).toBe('harbour');
  expect(match?.match).toBeGreaterThanOrEqual(0.6);
  expect(match?.match).toBeLessThanOrEqual(1);
});

test.each(Object.entries(OTHERS))('knows it is not: %s', (_, text) => {
  expect(found(text, HARBOUR)).toEqual([]);
});

test.each(Object.entries({ ...OTHERS, FOLLOW_UP, NOTE, SAME_SUBJECT }))(
  'nor the article for the dossier of: %s',
  (_, text) => {
    expect(found(ARTICLE, indexOf({ other: text }))).toEqual([]);
  },
);

test('pages that share only what stands beside articles are not alike', () => {
  expect(
    found(
      `${FOLLOW_UP}\n${CALLS}`,
      indexOf({ weather: `${weather('Freitag', [1, 2, 3, 4, 5, 6, 7, 8])}\n${CALLS}` }),
    ),
  ).toEqual([]);
});

test('the same sentences with other numbers are another day’s', () => {
  const index = indexOf({ monday: weather('Montag', [3, 4, 19, 22, 45, 11, 9, 17]) });
  expect(found(weather('Montag', [3, 4, 19, 22, 45, 11, 9, 17]), index)).toHaveLength(1);
  expect(found(weather('Dienstag', [1, 7, 21, 24, 30, 12, 10, 18]), index)).toEqual([]);
});

test('the best comes first, and of those that are as good the one that was first', () => {
  const shorter = COPIES['paragraphs left out'] ?? '';
  const index = indexOf({ part: shorter, other: SAME_SUBJECT, whole: ARTICLE, again: ARTICLE });
  expect(found(COPIES['another title'] ?? '', index).map(({ id }) => id)).toEqual(['whole', 'again', 'part']);
});

test('an address that is known is enough, whatever stands there', () => {
  const index = buildIndex([
    dossier('text', ARTICLE),
    dossier('address', '', [
      'https://news.example/a-1.html',
      'http://www.news.example/a-1.html/?utm_source=x',
    ]),
  ]);
  expect(found('', index, 'https://www.news.example/a-1.html#top')).toEqual([{ id: 'address', match: 1 }]);
  expect(
    found(COPIES['another title'] ?? '', index, 'https://news.example/a-1.html').map(({ id }) => id),
  ).toEqual(['address', 'text']);
  expect(found(SAME_SUBJECT, index, 'https://news.example/a-2.html')).toEqual([]);
});

test('a copy of the index finds the same', () => {
  expect(found(ARTICLE, structuredClone(HARBOUR))).toEqual(found(ARTICLE, HARBOUR));
});

test('nothing is found where there is nothing', () => {
  expect(found(ARTICLE, buildIndex([]), 'https://news.example/a')).toEqual([]);
  expect(found(ARTICLE, buildIndex([dossier('empty', '')]), 'https://news.example/a')).toEqual([]);
});

test('of a fingerprint that is too long only the beginning counts, of one made otherwise nothing', () => {
  const all = Array.from({ length: 5000 }, (_, at) => at * 7);
  const { article } = dossier('long', ARTICLE);
  expect(
    buildIndex([{ id: 'long', article: { ...article, fingerprint: { method: 1, hashes: all } } }]).owners,
  ).toHaveLength(256);
  const later = JSON.parse(JSON.stringify(article).replace('"method":1', '"method":2'));
  expect(found(ARTICLE, buildIndex([{ id: 'later', article: later }]))).toEqual([]);
});
