import type { Dossier, DossierStatement } from '../../core/dossier/dossier.ts';
import { dossierToJsonLd } from '../../core/dossier/to-jsonld.ts';
import { aReport } from './samples.ts';

/** A statement about the sample article as a whole. */
export const aStatement = (id: string, text = 'Das Gutachten liegt beim Rat.'): DossierStatement => ({
  id,
  role: 'background',
  quotes: [],
  about: { de: `Zu ${id}` },
  text: { de: text },
  date: '2026-11-01',
  sources: [
    {
      name: 'Stadt Aue',
      kind: 'institution',
      date: '2026-11-01',
      url: 'https://aue.example/gutachten',
      archived: '',
      language: 'de',
    },
  ],
});

/** A dossier on the sample article, known by its address. */
export const aDossier = (id: string, change: Partial<Dossier> = {}): Dossier => ({
  id: `urn:sayso:dossier:${id}`,
  revision: 1,
  title: { de: `Dossier ${id}` },
  summary: {},
  researched: '2026-11-02',
  authors: ['Anna Feld'],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  article: {
    title: aReport.article.title,
    publisher: 'Dorfblatt',
    published: '2026-10-30',
    language: 'de',
    urls: [aReport.article.url],
    fingerprint: null,
  },
  statements: [aStatement('s1')],
  ...change,
});

/** The same as the text of a file. */
export const textOfDossier = (dossier: Dossier): string => JSON.stringify(dossierToJsonLd(dossier));
