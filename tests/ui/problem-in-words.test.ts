import { expect, test } from 'vitest';

import { problemInWords } from '../../components/problem-in-words.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { DOSSIER_PROBLEMS } from '../../core/dossier/problem.ts';
import { problemAt } from '../../core/dossier/problem-words.ts';
import { fileWith, type Loose } from '../unit/core/dossier/sample-dossier.ts';
import { english, german } from './translate.ts';

const inWords = (text: string, t = german): readonly string[] => {
  const parsed = parseDossier(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => problemInWords(problem, t));
};

test.each<[string, string, (file: Loose) => void]>([
  [
    'Aussage 1, Quelle 1, Adresse: muss mit http:// oder https:// beginnen',
    'Statement 1, Source 1, Address: must begin with http:// or https://',
    (file) => (file.items[0]['sayso:sources'][0].url = 'javascript:alert(1)'),
  ],
  [
    'Aussage 1: mindestens eine Quelle ist nötig',
    'Statement 1: at least one source is needed',
    (file) => (file.items[0]['sayso:sources'] = []),
  ],
  [
    'Aussage 2, Rolle: dieser Wert ist nicht vorgesehen',
    'Statement 2, Role: this value is not provided for',
    (file) => (file.items[1]['sayso:role'] = 'refutes'),
  ],
  ['Lizenz, Name: fehlt', 'Licence, Name: is missing', (file) => (file['sayso:licence'] = {})],
  [
    'Datei: in einem neueren Format (9) geschrieben; dafür ist ein neueres Sayso nötig',
    'File: written in a later format (9), which takes a newer Sayso',
    (file) => (file['sayso:format'] = 9),
  ],
])('%s', (inGerman, inEnglish, change) => {
  expect(inWords(fileWith(change))).toEqual([inGerman]);
  expect(inWords(fileWith(change), english)).toEqual([inEnglish]);
});

test('what is no JSON is told with its line', () => {
  expect(inWords('{\n"a"')).toEqual(['Datei: kein JSON (Zeile 2)']);
});

test('every problem has words, in any place', () => {
  for (const code of DOSSIER_PROBLEMS)
    for (const at of [
      [],
      ['items', 3],
      ['items', 3, 'target', 0, 'selector', 1, 'exact'],
      ['x:any', 'field'],
    ])
      expect(problemInWords(problemAt(code, at, '5'), german)).toMatch(/^[A-Zx].*: \S/);
});
