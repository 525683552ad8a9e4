import * as fc from 'fast-check';

import { cleanText, isBlank } from '../../../../core/dossier/clean-text.ts';
import {
  DOSSIER_ROLES,
  type Dossier,
  type DossierSource,
  type DossierStatement,
} from '../../../../core/dossier/dossier.ts';
import { dossierToJsonLd } from '../../../../core/dossier/to-jsonld.ts';
import { SOURCE_KINDS } from '../../../../core/labels.ts';

const source: DossierSource = {
  name: 'Aue heute',
  kind: 'media',
  date: '2024-05-03',
  url: 'https://aue.example/bruecke',
  archived: '',
  language: 'de',
};

/** A small dossier about the bridge of Aue. */
export const aDossier: Dossier = {
  id: 'urn:sayso:dossier:bridge',
  revision: 2,
  title: { de: 'Die Brücke von Aue', en: 'The bridge of Aue' },
  summary: {},
  researched: '2024-06-01',
  authors: ['Anna Feld'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  article: {
    title: 'Streit um die Brücke',
    publisher: '',
    published: '2024-05-02',
    language: 'de',
    urls: ['https://news.example.org/a-1.html'],
    fingerprint: { method: 1, hashes: [0, 7, 0xffff_ffff] },
  },
  statements: [
    {
      id: 'safe',
      role: 'denies',
      quotes: [
        { exact: 'Die Brücke sei sicher', prefix: '', suffix: ', sagte', hint: { start: 22, of: 109 } },
      ],
      about: { de: 'Sicherheit', en: 'Safety' },
      text: {
        de: 'Die Stadt Aue gab an, die Brücke sei gesperrt.',
        en: 'The city of Aue stated it was closed.',
      },
      date: '2024-05',
      sources: [source],
    },
    {
      id: 'report',
      role: 'not-found',
      quotes: [],
      about: { de: 'Gutachten' },
      text: { de: 'Ein Gutachten wurde nicht gefunden.' },
      date: '',
      sources: [],
    },
  ],
};

/** JSON that tests may change as they like. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** The file of the small dossier as JSON, changed. */
export function fileWith(change: (file: Loose) => void): string {
  const file: Loose = structuredClone(dossierToJsonLd(aDossier));
  change(file);
  return JSON.stringify(file);
}

const said = (longest: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: longest })
    .map(cleanText)
    .filter((text) => !isBlank(text) && text.length <= longest);
const inLanguages = (least: number) =>
  fc.dictionary(fc.stringMatching(/^[a-z]{2,3}$/), said(40), { minKeys: least, maxKeys: 3 });
const link = fc.stringMatching(/^https?:\/\/[a-z]{1,9}\.example(\/[\w;,=?&%-]{0,20})?$/);
const orEmpty = (each: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), each);
const date = fc.constantFrom('', '2024-02-29', '2023-01');
const language = fc.constantFrom('', 'de', 'ko');

const sources = fc.array(
  fc.record({
    name: said(30),
    kind: fc.constantFrom(...SOURCE_KINDS),
    date,
    url: orEmpty(link),
    archived: orEmpty(link),
    language,
  }),
  { minLength: 1, maxLength: 3 },
);
const quotes = fc.array(
  fc.record({
    exact: said(60),
    prefix: said(20),
    suffix: said(20),
    hint: fc.option(fc.record({ start: fc.nat(), of: fc.nat() })),
  }),
  { maxLength: 3 },
);
const statement: fc.Arbitrary<DossierStatement> = fc.record({
  id: fc.stringMatching(/^[\w.~-]{1,20}$/),
  role: fc.constantFrom(...DOSSIER_ROLES),
  quotes,
  about: inLanguages(1),
  text: inLanguages(1),
  date,
  sources,
});

/** Dossiers with everything in them that a dossier may have. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  id: fc.stringMatching(/^urn:[a-z][a-z0-9]{0,8}:[\w:.-]{1,20}$/),
  revision: fc.integer({ min: 1 }),
  title: inLanguages(1),
  summary: inLanguages(0),
  researched: fc.constantFrom('2026-11', '2026-11-27'),
  authors: fc.array(said(20), { minLength: 1, maxLength: 3 }),
  licence: fc.record({ name: said(20), url: orEmpty(link) }),
  article: fc.record({
    title: orEmpty(said(40)),
    publisher: orEmpty(said(20)),
    published: fc.constantFrom('', '2023-06-12', '2023-06-12T17:05:00+02:00'),
    language,
    urls: fc.array(link, { maxLength: 3 }),
    fingerprint: fc.record({
      method: fc.constant<1>(1),
      hashes: fc
        .uniqueArray(fc.nat(0xffff_ffff), { minLength: 1 })
        .map((hashes) => hashes.toSorted((a, b) => a - b)),
    }),
  }),
  statements: fc.uniqueArray(statement, { maxLength: 4, selector: ({ id }) => id }),
});
