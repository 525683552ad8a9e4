import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDossier } from '../../../../core/dossier/parse.ts';
import { DOSSIER_PROBLEMS } from '../../../../core/dossier/problem.ts';
import { problemAt } from '../../../../core/dossier/problem-words.ts';
import { aDossier, fileWith, type Loose } from './sample-dossier.ts';

/** The problems of a text, a line each. */
function problemsOf(text: string): readonly string[] {
  const parsed = parseDossier(text);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('a good file is read, with a byte order mark, too', () => {
  const text = fileWith(() => undefined);
  expect(parseDossier(text)).toEqual({ ok: true, dossier: aDossier, raw: JSON.parse(text) });
  expect(parseDossier(`\uFEFF${text}`)).toMatchObject({ ok: true });
});

test.each<[string, (file: Loose) => void]>([
  [
    'statement 1, source 1: the address must begin with http:// or https://',
    (file) => (file.items[0]['sayso:sources'][0].url = 'javascript:alert(1)'),
  ],
  [
    'statement 1, source 1: the archived address must not contain a user name or password',
    (file) => (file.items[0]['sayso:sources'][0].archived = 'https://aue.example:x@evil.example/'),
  ],
  [
    'statement 1, source 1: the date must be a day or a month of the calendar, as 2023-01-30 or 2023-01',
    (file) => (file.items[0]['sayso:sources'][0].date = '2023-02-29'),
  ],
  [
    'statement 1, source 1: the name is empty',
    (file) => (file.items[0]['sayso:sources'][0].name = ' \u202E'),
  ],
  [
    'statement 1: at least one source is needed; only the roles not-found and wording do without',
    (file) => (file.items[0]['sayso:sources'] = []),
  ],
  [
    'statement 1: the role (sayso:role) must be one of says, alleges, supports, denies, evidence, passes-on, wording, not-found, background',
    (file) => (file.items[0]['sayso:role'] = 'refutes'),
  ],
  [
    'statement 2, subject (sayso:about): "deutsch" is no language; use two or three small letters, as de or en',
    (file) => (file.items[1]['sayso:about'] = { deutsch: 'Gutachten' }),
  ],
  [
    'statement 1: the list of texts (body) has the same language twice',
    (file) => (file.items[0].body[1].language = 'de'),
  ],
  ['statement 1, text 2: the text is missing', (file) => delete file.items[0].body[1].value],
  [
    'statement 1, text 1: the format must be text/plain',
    (file) => (file.items[0].body[0].format = 'text/html'),
  ],
  ['statement 1, text 1: the text must be a text', (file) => (file.items[0].body[0].value = 7)],
  [
    'statement 1, quote 1, selector 1: the quote is too long (at most 300 characters)',
    (file) => (file.items[0].target[0].selector[0].exact = 'a'.repeat(301)),
  ],
  [
    'statement 1, quote 1: the list of selectors (selector) must hold one TextQuoteSelector, and at most one TextPositionSelector',
    (file) => file.items[0].target[0].selector.shift(),
  ],
  [
    'statement 2: the list of targets (target) must not be empty; for the article as a whole give a target without selector',
    (file) => (file.items[1].target = []),
  ],
  ['statement 2: the id "safe" is used twice', (file) => (file.items[1].id = 'safe')],
  [
    'article: an address (urls) or a fingerprint is needed, so that the article can be recognised',
    (file) => (file['sayso:article'] = { title: 'Streit' }),
  ],
  [
    'article, fingerprint: the hashes must be whole numbers from 0 to 4294967295, ascending, each once',
    (file) => (file['sayso:article'].fingerprint.hashes = [3, 3]),
  ],
  ['licence: the name is missing', (file) => (file['sayso:licence'] = {})],
  ['the file: the licence must be an object', (file) => (file['sayso:licence'] = 'CC0')],
  ['the file: the list of authors (creator) must name at least one', (file) => (file.creator = [])],
  [
    'the file: the revision (sayso:revision) must be a whole number, 1 or more',
    (file) => (file['sayso:revision'] = 0),
  ],
  [
    'the file: the @context must contain "http://www.w3.org/ns/anno.jsonld"',
    (file) => (file['@context'] = { '@vocab': 'https://evil.example/' }),
  ],
  [
    'the file: written in format 2, and this version of Sayso reads up to 1; a newer one is needed',
    (file) => (file['sayso:format'] = 2),
  ],
  ['the file: the format version (sayso:format) must be 1', (file) => (file['sayso:format'] = '1')],
])('says what to change: %s', (line, change) => {
  expect(problemsOf(fileWith(change))).toEqual([line]);
});

test('says several things at once, and no more than people read', () => {
  const few = fileWith((file) => {
    file.items[0]['sayso:role'] = 'x';
    file.items[1]['sayso:date'] = 'yesterday';
  });
  expect(problemsOf(few)).toHaveLength(2);
  const many = fileWith((file) => {
    file.items = Array.from({ length: 30 }, () => ({ ...file.items[0], 'sayso:role': 'x' }));
  });
  expect(problemsOf(many)).toHaveLength(21);
  expect(problemsOf(many).at(-1)).toBe('the file: more problems are not listed');
});

test.each([
  ['', 'this is no JSON'],
  ['<html>', 'this is no JSON'],
  ['{"a": 1,\n"b"', 'this is no JSON (line 2)'],
  ['[]', 'a dossier is one JSON object'],
  ['null', 'a dossier is one JSON object'],
  ['{}', 'this is no dossier (an AnnotationPage with a field sayso:format)'],
])('refuses %j in one sentence', (text, sentence) => {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`the file: ${sentence}`);
});

test('quotes cannot carry an article', () => {
  const [line, ...more] = problemsOf(
    fileWith((file) => {
      const [target] = file.items[0].target;
      file.items[0].target = Array.from({ length: 20 }, (_, part) => ({
        ...target,
        selector: [{ type: 'TextQuoteSelector', exact: `${part} ${'Wort '.repeat(59)}` }],
      }));
      file.items.push({ ...file.items[0], id: 'more' });
      file.items[2].target = file.items[0].target.map((each: Loose) => ({
        ...each,
        selector: [{ ...each.selector[0], prefix: 'Satz '.repeat(20) }],
      }));
    }),
  );
  expect(more).toEqual([]);
  expect(line).toBe(
    'the file: quotes too much of the article; all quotes with the text around them may have 6000 characters',
  );
});

test('the same words quoted in many statements count once', () => {
  const text = fileWith((file) => {
    file.items[0].target[0].selector[0].exact = 'Wort '.repeat(59);
    for (let at = 0; at < 100; at++) file.items.push({ ...file.items[0], id: `again-${at}` });
  });
  expect(problemsOf(text)).toEqual([]);
});

const places = (value: Loose, path: readonly (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key) => [[...path, key], ...places(value[key], [...path, key])])
    : [];

describe('it is read or refused with a reason, never thrown at:', () => {
  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(problemsOf(text)).not.toEqual([]);
      }),
    );
  });

  test('a dossier with any value in any place', () => {
    const all = places(JSON.parse(fileWith(() => undefined)));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.jsonValue(), (path, value) => {
        const text = fileWith((file) => {
          const last = path.at(-1)!;
          path.slice(0, -1).reduce((each, key) => each[key], file)[last] = value;
        });
        expect(parseDossier(text).ok).toBe(problemsOf(text).length === 0);
      }),
      { numRuns: 500 },
    );
  });
});

test('every problem has words', () => {
  const unsaid = DOSSIER_PROBLEMS.filter(
    (code) => problemAt(code, ['id'], 1).message === 'the id cannot be read',
  );
  expect(unsaid).toEqual(['unreadable']);
});
