import type { LibraryActions, LibraryData, LibraryDossier } from '../../components/library/library-data.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { problemAt } from '../../core/dossier/problem-words.ts';
import { dossierFromNotes } from '../../core/dossier/from-notes.ts';
import { noNotes } from '../../core/notes/change.ts';
import { NO_CORRECTION, type ArticleNotes } from '../../core/notes/notes.ts';

/** A dossier on an invented article. */
export const HARBOUR: Dossier = {
  id: 'urn:sayso:dossier:altoel-im-hafen',
  revision: 2,
  title: { de: 'Altöl im Hafen, März 2026', en: 'Waste oil in the harbour, March 2026' },
  summary: {
    de: 'Was zur Herkunft des Öls dokumentiert ist.',
    en: 'What is documented on the oil’s origin.',
  },
  researched: '2026-04',
  authors: ['Ada Beispiel', 'Bo Muster'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  article: {
    title: 'Altöl im Hafen',
    publisher: 'Hafenblatt',
    published: '2026-03-12',
    language: 'de',
    urls: ['https://www.hafenblatt.example/altoel'],
    fingerprint: { method: 1, hashes: [11, 22, 33] },
  },
  statements: [
    {
      id: 's1',
      role: 'denies',
      quotes: [
        { exact: 'Das Öl stammt von der Reederei', prefix: 'Am Kai hieß es: ', suffix: '.', hint: null },
      ],
      about: { de: 'Herkunft des Öls', en: 'Origin of the oil' },
      text: {
        de: 'Die Reederei bestritt das am 14. März.',
        en: 'The shipping company denied it on 14 March.',
      },
      date: '2026-03-14',
      sources: [
        {
          name: 'Flussblatt',
          kind: 'media',
          date: '2026-03-14',
          url: 'https://www.flussblatt.example/reederei',
          archived: '',
          language: 'de',
        },
      ],
    },
  ],
};

const entry = (change: Partial<LibraryDossier> = {}): LibraryDossier => ({
  id: HARBOUR.id,
  isOn: true,
  origin: { type: 'built-in' },
  dossier: HARBOUR,
  problems: [],
  ...change,
});

const LONG =
  'Nachrichten-aus-dem-Hafen-und-der-Binnenschifffahrt-zwischen-Nordersiel-und-Südersiel-seit-1848';

const NOTES: ArticleNotes = {
  ...noNotes({
    url: 'https://www.hafenblatt.example/altoel',
    title: 'Altöl im Hafen: Reederei weist Vorwürfe zurück',
    publisher: 'Hafenblatt',
    published: '2026-03-12',
    language: 'de',
  }),
  notes: [
    {
      id: 'n1',
      quotes: [
        { exact: 'Das Öl stammt von der Reederei', prefix: 'Am Kai hieß es: ', suffix: '.', hint: null },
      ],
      isMarked: false,
      isHidden: false,
      correction: { ...NO_CORRECTION, standing: 'disputed' },
      text: 'Die Reederei bestreitet das.',
      created: '2026-03-13T09:00:00.000Z',
      changed: '2026-03-14T10:30:00.000Z',
    },
  ],
};

/** A library of every kind of thing. */
export const LIBRARY: LibraryData = {
  dossiers: [
    entry(),
    entry({ id: 'urn:a', origin: { type: 'file', name: 'altoel-im-hafen.jsonld' }, isOn: false }),
    entry({
      id: 'urn:b',
      origin: { type: 'own' },
      dossier: { ...HARBOUR, id: 'urn:b', title: { fr: LONG }, authors: [LONG] },
    }),
    entry({
      id: 'urn:c',
      origin: { type: 'subscription', url: 'https://dossiers.hafenarchiv.example/altoel.jsonld' },
    }),
    entry({
      id: 'urn:d',
      origin: { type: 'file', name: 'alt.jsonld' },
      dossier: null,
      problems: [problemAt('not-a-dossier')],
    }),
  ],
  drafts: [
    {
      href: 'dossier.html?tab=&article=https%3A%2F%2Fwww.hafenblatt.example%2Faltoel',
      title: {},
      article: 'Altöl im Hafen',
      at: '2026-04-03T08:00:00.000Z',
    },
  ],
  subscriptions: [
    {
      url: 'https://dossiers.hafenarchiv.example/altoel.jsonld',
      isOn: true,
      checked: '2026-04-02T07:15:00.000Z',
      changed: '2026-04-01T07:15:00.000Z',
      lastProblem: null,
      changes: [
        {
          id: HARBOUR.id,
          title: HARBOUR.title,
          revision: 2,
          before: 1,
          added: [{ id: 's2', about: { de: 'Ergebnis der Analyse', en: 'Result of the analysis' } }],
          changed: [{ id: 's1', about: { de: 'Herkunft des Öls', en: 'Origin of the oil' } }],
          removed: [],
        },
      ],
    },
    {
      url: 'https://xn--hafenblt-7qf.example/liste.json',
      isOn: false,
      checked: '',
      changed: '',
      lastProblem: { kind: 'status', detail: '404' },
      changes: [],
    },
  ],
  notes: [
    NOTES,
    { ...NOTES, article: { ...NOTES.article, url: 'javascript:alert(1)', title: '', publisher: LONG } },
  ],
  problem: null,
};

/** Nothing is there. */
export const NO_LIBRARY: LibraryData = {
  dossiers: [],
  drafts: [],
  subscriptions: [],
  notes: [],
  problem: null,
};

const done = (): Promise<string> => Promise.resolve('');

/** Actions that do nothing. */
export const silentLibrary: LibraryActions = {
  onSetOn: done,
  onDelete: done,
  onSave: () => Promise.resolve(''),
  onRead: () => Promise.resolve(null),
  onInstall: done,
  subscribableHost: (typed) =>
    typed.startsWith('https://') && URL.canParse(typed) ? new URL(typed).hostname : null,
  onSubscribe: done,
  onSubscriptionOn: done,
  onCheck: () => Promise.resolve(false),
  onUnsubscribe: done,
  onDeleteNotes: done,
  onExportNotes: () => Promise.resolve(''),
  onExportToHypothesis: () => {},
  onImportNotes: () => Promise.resolve({ type: 'done', notes: 0, articles: 0, skipped: 0 }),
};

/** A dossier as it begins from notes. */
export const BEGUN: Dossier = dossierFromNotes({
  id: 'urn:sayso:dossier:own-1',
  article: NOTES.article,
  fingerprint: HARBOUR.article.fingerprint,
  notes: [
    ...NOTES.notes,
    ...NOTES.notes.map((note) => ({
      ...note,
      id: 'n2',
      text: '',
      correction: { ...NO_CORRECTION, source: { name: 'Hafenamt', kind: 'institution' as const } },
    })),
  ],
  language: 'de',
  today: '2026-04-02',
});
