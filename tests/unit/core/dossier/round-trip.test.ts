import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseDossier } from '../../../../core/dossier/parse.ts';
import { dossierToJsonLd } from '../../../../core/dossier/to-jsonld.ts';
import { aDossier, anyDossier, fileWith, type Loose } from './sample-dossier.ts';

/** A file as it is after it was read and written. */
function rewritten(text: string): Loose {
  const parsed = parseDossier(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return structuredClone(dossierToJsonLd(parsed.dossier, parsed.raw));
}

test('a dossier is a page of web annotations that quote the article', () => {
  const file: Loose = dossierToJsonLd(aDossier);
  expect(file['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(file).toMatchObject({ type: 'AnnotationPage', 'sayso:format': 1, creator: [{ name: 'Anna Feld' }] });
  expect(file.items[0]).toMatchObject({
    id: 'urn:sayso:dossier:bridge#safe',
    type: 'Annotation',
    'sayso:role': 'denies',
    body: [
      { type: 'TextualBody', language: 'de', format: 'text/plain' },
      { type: 'TextualBody', language: 'en', format: 'text/plain' },
    ],
    target: [
      {
        type: 'SpecificResource',
        source: 'https://news.example.org/a-1.html',
        selector: [
          { type: 'TextQuoteSelector', exact: 'Die Brücke sei sicher', prefix: '', suffix: ', sagte' },
          { type: 'TextPositionSelector', start: 22, end: 43, 'sayso:of': 109 },
        ],
      },
    ],
  });
});

test('every dossier comes back as it was written', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const parsed = parseDossier(JSON.stringify(dossierToJsonLd(dossier)));
      expect(parsed).toMatchObject({ ok: true });
      expect(parsed.ok && parsed.dossier).toEqual(dossier);
    }),
  );
});

test('every file is the same after it was read and written again', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const file = structuredClone(dossierToJsonLd(dossier));
      expect(rewritten(JSON.stringify(file))).toEqual(file);
    }),
  );
});

const extra = fc.dictionary(
  fc.oneof(fc.stringMatching(/^x:[a-z]{1,8}$/), fc.constantFrom('toString', 'valueOf')),
  fc.jsonValue({ maxDepth: 2 }),
  {
    maxKeys: 3,
  },
);

test('fields that Sayso does not know are kept wherever they stand', () => {
  fc.assert(
    fc.property(extra, (fields) => {
      // What JSON cannot tell apart does not count.
      const plain: Loose = JSON.parse(JSON.stringify(fields));
      const text = fileWith((file) => {
        const [item] = file.items;
        const places = [
          file,
          file['sayso:licence'],
          file['sayso:article'],
          file['sayso:article'].fingerprint,
          file.creator[0],
          item,
          item.body[1],
          item['sayso:sources'][0],
          item.target[0],
          ...item.target[0].selector,
          file.items[1].target[0],
        ];
        for (const place of places) Object.assign(place, plain);
      });
      // `__proto__` somewhere deep is refused, which is tested elsewhere.
      fc.pre(parseDossier(text).ok);
      expect(rewritten(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('other contexts, another motivation and a position without the length of its text are kept', () => {
  const text = fileWith((file) => {
    file['@context'].push('https://other.example/context', { x: 'https://x.example/' });
    file.items[0].motivation = ['describing', 'linking'];
    delete file.items[0].target[0].selector[1]['sayso:of'];
  });
  expect(rewritten(text)).toEqual(JSON.parse(text));
});

test('what was known and is gone is not taken from the old file', () => {
  const parsed = parseDossier(
    fileWith((file) => {
      file['sayso:summary'] = { de: 'Alt' };
      file.items[0]['x:kept'] = 1;
    }),
  );
  if (!parsed.ok) throw new Error('not read');
  const [first] = parsed.dossier.statements;
  const changed: Loose = dossierToJsonLd(
    {
      ...parsed.dossier,
      summary: {},
      article: { ...parsed.dossier.article, title: '', urls: [] },
      statements: [{ ...first!, date: '', sources: [{ ...first!.sources[0]!, date: '' }] }],
    },
    parsed.raw,
  );
  expect(changed).not.toHaveProperty('sayso:summary');
  expect(changed['sayso:article']).not.toHaveProperty('title');
  expect(changed['sayso:article']).not.toHaveProperty('urls');
  expect(changed.items).toHaveLength(1);
  expect(changed.items[0]).not.toHaveProperty('sayso:date');
  expect(changed.items[0]['sayso:sources'][0]).not.toHaveProperty('date');
  expect(changed.items[0]['x:kept']).toBe(1);
});
