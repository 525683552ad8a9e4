import { describe, expect, test } from 'vitest';

import { parseDossier } from '../../../../core/dossier/parse.ts';
import { fileWith, type Loose } from './sample-dossier.ts';

/** Generous on a busy machine; what these take is in docs/measurements.md. */
const SOON = 1500;

function refusedSoon(text: string): string {
  const begin = performance.now();
  const parsed = parseDossier(text);
  const took = performance.now() - begin;
  if (parsed.ok) throw new Error('read');
  expect(took).toBeLessThan(SOON);
  expect(parsed.problems).toHaveLength(1);
  return parsed.problems.map(({ path, message }) => `${path}: ${message}`).join();
}

describe('what is too much is refused soon, in one sentence', () => {
  test('50 MB', () => {
    const text = fileWith((file) => (file.items[0].body[0].value = 'a'.repeat(50_000_000)));
    expect(refusedSoon(text)).toBe('the file: too large; a dossier has at most 5 MB');
  });

  test('5 MB of UTF-8 in fewer units', () => {
    const text = fileWith((file) => (file['x:more'] = '€'.repeat(1_700_000)));
    expect(text.length).toBeLessThan(2_000_000);
    expect(refusedSoon(text)).toBe('the file: too large; a dossier has at most 5 MB');
    expect(parseDossier(fileWith((file) => (file['x:more'] = '€'.repeat(1_600_000)))).ok).toBe(true);
  });

  test('a million targets', () => {
    const text = fileWith((file) => (file.items[0].target = Array.from({ length: 1_000_000 }, () => ({}))));
    expect(refusedSoon(text)).toBe('the file: too much in it; a dossier has at most 250000 values');
  });

  test.each([
    ['lists', '['.repeat(2_000_000) + ']'.repeat(2_000_000)],
    ['objects', '{"a":'.repeat(700_000) + '1' + '}'.repeat(700_000)],
  ])('%s in one another, a million deep', (_, deep) => {
    const text = fileWith((file) => (file['x:deep'] = 'DEEP')).replace('"DEEP"', deep);
    expect(refusedSoon(text)).toBe('the file: lists and objects stand in one another more than 16 deep');
  });

  test('as many mistakes as there is room for', () => {
    const begin = performance.now();
    const parsed = parseDossier(
      fileWith((file) => {
        file.items = Array.from({ length: 500 }, () => ({ body: Array.from({ length: 200 }, () => 7) }));
      }),
    );
    expect(performance.now() - begin).toBeLessThan(SOON);
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(21);
  });

  test('links that are long, odd and many', () => {
    const begin = performance.now();
    const host = Array.from({ length: 1900 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const parsed = parseDossier(
      fileWith((file) => {
        const [source] = file.items[0]['sayso:sources'];
        const sources = Array.from({ length: 20 }, () => ({ ...source, url: `https://${host}.example/` }));
        file.items = Array.from({ length: 40 }, (_, at) => ({
          ...file.items[0],
          id: `s${at}`,
          'sayso:sources': sources,
        }));
      }),
    );
    expect(performance.now() - begin).toBeLessThan(SOON);
    expect(parsed.ok).toBe(false);
  });
});

test('brackets and commas in texts count for nothing', () => {
  const text = '[{,'.repeat(200_000);
  const parsed = parseDossier(
    fileWith((file) => {
      file['x:more'] = text;
      file['x:slash'] = 'a\\';
      file['x:quote'] = '"[[[[[[[[[[[[[[[[[["\\"';
    }),
  );
  expect(parsed.ok).toBe(true);
});

test.each(['__proto__', 'constructor', 'prototype'])('a field called %s is refused, however deep', (name) => {
  const text = fileWith((file) => (file.items[1].target[0]['x:y'] = { NAME: { polluted: true } }));
  expect(refusedSoon(text.replace('NAME', name))).toBe(`the file: a field must not be called "${name}"`);
  expect(({} as Loose).polluted).toBeUndefined();
});

test('a forbidden name is no other one when it is spelled in escapes', () => {
  const text = fileWith((file) => (file['x:y'] = { NAME: 1 })).replace('NAME', String.raw`\u005f_proto__`);
  expect(refusedSoon(text)).toBe('the file: a field must not be called "__proto__"');
});

test('script in texts stays the text it is', () => {
  const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const parsed = parseDossier(
    fileWith((file) => {
      file.items[0].body[0].value = script;
      file['sayso:title'].de = script;
    }),
  );
  expect(parsed.ok && parsed.dossier.statements[0]?.text['de']).toBe(script);
  expect(parsed.ok && parsed.dossier.title['de']).toBe(script);
});

test('what turns, hides or breaks a text is taken out of it', () => {
  const parsed = parseDossier(
    fileWith((file) => {
      file.items[0].body[0].value = 'a\u202Eb\u2066c\u200B\u0000\uFEFF\tund\r\nzwei \uD800\u{E0041}Zeilen';
      file.items[0]['sayso:sources'][0].name = 'ZDF\u202Eheute';
      file.creator[0].name = 'Anna\u0007 Feld';
      file.items[0].target[0].selector[0].exact = 'die\u2069 Brücke';
    }),
  );
  const [first] = parsed.ok ? parsed.dossier.statements : [];
  expect(first?.text['de']).toBe('abc und\nzwei \uFFFDZeilen');
  expect(first?.sources[0]?.name).toBe('ZDFheute');
  expect(first?.quotes[0]?.exact).toBe('die Brücke');
  expect(parsed.ok && parsed.dossier.authors).toEqual(['Anna Feld']);
});

test('contexts that lead in circles or away are not followed', () => {
  const parsed = parseDossier(
    fileWith((file) => {
      file['@context'].push('urn:sayso:dossier:bridge', {
        '@import': 'https://evil.example/',
        sayso: 'urn:x:',
      });
      file['sayso:article']['@context'] = { '@vocab': 'https://evil.example/' };
    }),
  );
  expect(parsed.ok && parsed.dossier.article.title).toBe('Streit um die Brücke');
});

test.each<[string, unknown]>([
  ['a list for a text', ['x']],
  ['an object for a text', { toString: 'x' }],
  ['nothing', null],
  ['a number', 7],
])('%s is no title', (_, value) => {
  expect(parseDossier(fileWith((file) => (file['sayso:title'] = value))).ok).toBe(false);
});
