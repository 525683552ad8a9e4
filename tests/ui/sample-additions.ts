import type { Additions } from '../../core/additions.ts';
import type { DossierSource } from '../../core/dossier/dossier.ts';
import type { PlacedDossier, PlacedStatement } from '../../core/dossier/placed.ts';
import { type ArticleNotes, NO_CORRECTION, type Note } from '../../core/notes/notes.ts';
import { describeQuote } from '../../core/quotes/stored-quote.ts';
import type { Report } from '../../core/report.ts';
import { SAMPLE, sampleWith, spanOf } from './sample-report.ts';

const source = (
  name: string,
  host: string,
  date = '',
  parts: Partial<DossierSource> = {},
): DossierSource => ({
  name,
  kind: 'media',
  date,
  url: `https://${host}/hafen/oelfilm`,
  archived: '',
  language: 'de',
  ...parts,
});

const BEFORE = source('Hafenbote', 'www.hafenbote.example', '2026-02-27', {
  archived: 'https://archiv.example/2026/hafenbote',
});
const AGENCY = source('Küstenagentur', 'kueste.example', '2026-03');
const COURT = source('Amtsgericht Nordersiel', 'gericht.example', '', { kind: 'institution' });

const statement = (
  id: string,
  role: PlacedStatement['role'],
  [aboutDe, aboutEn]: readonly [string, string],
  [de, en]: readonly [string, string],
  parts: Partial<PlacedStatement>,
): PlacedStatement => ({
  id,
  role,
  about: { de: aboutDe, en: aboutEn },
  text: en ? { de, en } : { de },
  date: '',
  sources: [],
  quote: 'nachts Altöl in das Becken abgelassen zu haben',
  spans: [spanOf('nachts Altöl in das Becken abgelassen zu haben')],
  claims: ['c3'],
  ...parts,
});

const CHARGE = ['Vorwurf: Altöl im Becken', 'Allegation: waste oil in the dock'] as const;

/** What somebody has found out about the sample article: every role, something placed nowhere, something about the whole. */
export const DOSSIER: PlacedDossier = {
  id: 'urn:sayso:dossier:nordersiel',
  revision: 2,
  title: { de: 'Ölfilm im Hafen von Nordersiel', en: 'Oil film in the port of Nordersiel' },
  summary: {
    de: 'Was zu den Vorwürfen gegen die Reederei Brandt anderswo steht.',
    en: 'What is to be read elsewhere on the allegations against the shipping company Brandt.',
  },
  researched: '2026-03-20',
  authors: ['Jule Petersen'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  match: 0.86,
  origin: { type: 'file', name: 'nordersiel.jsonld' },
  statements: [
    statement(
      'e1',
      'alleges',
      CHARGE,
      [
        'Die Hafenbehörde erhebt den Vorwurf zuerst am 27. Februar in einer Pressemitteilung. Dort ist von „mehreren Nächten“ die Rede.',
        'The port authority first makes the allegation on 27 February in a press release, which speaks of “several nights”.',
      ],
      { date: '2026-02-27', sources: [BEFORE, AGENCY] },
    ),
    statement(
      'e2',
      'denies',
      CHARGE,
      [
        'Die Reederei Brandt bestreitet den Vorwurf am selben Tag und nennt ihn „frei erfunden“.',
        'The shipping company Brandt denies it on the same day and calls it “made up”.',
      ],
      { date: '2026-02-27', sources: [BEFORE] },
    ),
    statement(
      'e3',
      'evidence',
      CHARGE,
      ['Die Behörde zeigt Aufnahmen einer Pumpe am Kai 4. Ein Datum tragen sie nicht.', ''],
      { date: '2026-03', sources: [COURT] },
    ),
    statement(
      'e4',
      'wording',
      ['Wortlaut des Vorwurfs', 'Wording of the allegation'],
      [
        'Der Artikel schreibt „in das Becken“, die Mitteilung „in die Einfahrt“.',
        'The article writes “into the dock”, the press release “into the entrance”.',
      ],
      {},
    ),
    statement(
      'e5',
      'passes-on',
      ['Weg der Nachricht', 'The way of the news'],
      ['Behörde, Küstenagentur, Beispielblatt.', 'Authority, agency, Beispielblatt.'],
      { sources: [AGENCY] },
    ),
    statement(
      'e6',
      'says',
      ['Länge des Kais', 'Length of the quay'],
      ['Die Feuerwehr nennt zwei Tage später 350 Meter.', 'Two days later the fire brigade says 350 metres.'],
      {
        date: '2026-03-14',
        sources: [{ ...AGENCY, url: 'javascript:alert(1)' }],
        quote: '400 Meter Kai betroffen seien',
        spans: [spanOf('400 Meter Kai betroffen seien')],
        claims: ['c7'],
      },
    ),
    statement(
      'e7',
      'supports',
      ['Unterstützung für den Vorwurf', 'Support for the allegation'],
      ['Der Fischereiverband schließt sich dem Vorwurf an.', 'The fishing association joins in.'],
      { date: '2026-03-01', sources: [AGENCY], quote: 'alte Kähne der Reederei', spans: [], claims: [] },
    ),
    statement(
      'e8',
      'background',
      ['Verfahren', 'Proceedings'],
      ['Ein Verfahren ist beim Amtsgericht Nordersiel anhängig.', 'A case is pending at the local court.'],
      { date: '2026', sources: [COURT], quote: '', spans: [], claims: [] },
    ),
    statement(
      'e9',
      'not-found',
      ['Unabhängige Messung', 'Independent measurement'],
      ['Eine Messung von dritter Seite wurde nicht gefunden.', 'No measurement by a third party was found.'],
      { quote: '', spans: [], claims: [] },
    ),
  ],
};

const TIME = '2026-03-21T09:30:00.000Z';
const LATER = '2026-03-22T17:05:00.000Z';

const note = (id: string, words: string, parts: Partial<Note>): Note => ({
  id,
  quotes: [describeQuote(SAMPLE.article.text, spanOf(words))],
  isMarked: false,
  isHidden: false,
  correction: NO_CORRECTION,
  text: '',
  created: TIME,
  changed: TIME,
  ...parts,
});

/** A label corrected and something written, a passage marked, a claim hidden, and one whose words are gone. */
export const NOTES: readonly Note[] = [
  note('n1', 'nachts Altöl in das Becken abgelassen zu haben', {
    correction: {
      ...NO_CORRECTION,
      standing: 'disputed',
      source: { name: 'Hafenmeister', kind: 'institution' },
    },
    text: 'Im Gespräch nachfragen: Wer hat die Pumpe gesehen?\nProtokoll liegt im Archiv.',
    changed: LATER,
  }),
  note('n2', 'Woher das Öl wirklich stammt', { isMarked: true }),
  note('n3', 'lag der Ölgehalt beim Neunfachen des Grenzwerts', { isHidden: true }),
  {
    ...note('n4', 'ist noch nicht geklärt', { text: 'Stand in der ersten Fassung.' }),
    quotes: [{ exact: 'drei Schlepper liefen nachts aus', prefix: '', suffix: '', hint: null }],
  },
];

/** All there is to the sample beside itself. */
export const ADDITIONS: Additions = { dossiers: [DOSSIER], notes: NOTES, unplacedNotes: ['n4'] };

const [first, second, third, fourth] = NOTES as [Note, Note, Note, Note];

/** The notes with their history; the last step has been taken back. */
export const ARTICLE_NOTES: ArticleNotes = {
  version: 1,
  article: {
    url: SAMPLE.article.url,
    title: SAMPLE.article.title,
    publisher: SAMPLE.article.publisher,
    published: SAMPLE.article.published,
    language: SAMPLE.article.language,
  },
  notes: NOTES,
  history: [
    { at: TIME, before: null, after: { ...first, text: '' } },
    { at: TIME, before: null, after: second },
    { at: TIME, before: null, after: third },
    { at: TIME, before: null, after: fourth },
    { at: LATER, before: { ...first, text: '' }, after: first },
    { at: LATER, before: third, after: null },
  ],
  undone: 1,
};

/** The sample with the reader's notes in it. */
export const NOTED: Report = sampleWith({
  c3: {
    standing: ['disputed'],
    sources: [{ ref: 's8', kind: 'institution', name: 'Hafenmeister', spans: [], via: [], anonymity: null }],
    reader: { note: 'n1', corrected: ['standing', 'source'], isMarked: false, text: first.text },
  },
});
