import { EMPTY_META, type Article } from '../../core/article.ts';
import type { Report } from '../../core/report.ts';

const text =
  'Streit um die Brücke\n\nDie Brücke sei sicher, sagte Bürgermeisterin Anna Feld. Die Stadt Aue bestreitet das.';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** A small article with a headline and one paragraph. */
export const anArticle: Article = {
  text,
  blocks: [
    { start: 0, end: 20, role: 'headline' },
    { start: 22, end: text.length, role: 'paragraph' },
  ],
  meta: {
    ...EMPTY_META,
    url: 'https://news.example.org/a-1.html',
    title: 'Streit um die Brücke',
    language: 'de',
  },
};

/** A hand-made report on it: one disputed claim, and its denial. */
export const aReport: Report = {
  version: 1,
  article: { ...anArticle.meta, text },
  claims: [
    {
      id: 'c1',
      spans: [at('Die Brücke sei sicher')],
      quote: 'Die Brücke sei sicher',
      kind: 'fact',
      act: 'say',
      form: 'indirect',
      certainty: 'attributed',
      standing: ['disputed'],
      confidence: 0.9,
      sources: [
        {
          ref: 's1',
          kind: 'person',
          name: 'Anna Feld',
          spans: [at('Bürgermeisterin Anna Feld')],
          via: [],
          anonymity: null,
        },
      ],
      cue: { spans: [at('sagte')], text: 'sagte' },
      frame: { spans: [at('sagte Bürgermeisterin Anna Feld')] },
      addressee: null,
      reasons: [{ label: 'standing:disputed', rule: 'de/denial/bestreiten', spans: [at('bestreitet')] }],
      deniedBy: ['c2'],
      denies: null,
      confirms: null,
      parent: null,
      accuses: null,
    },
    {
      id: 'c2',
      spans: [at('das')],
      quote: 'das',
      kind: 'fact',
      act: 'say',
      form: 'reported',
      certainty: 'attributed',
      standing: ['single'],
      confidence: 0.8,
      sources: [
        {
          ref: 's2',
          kind: 'institution',
          name: 'Stadt Aue',
          spans: [at('Die Stadt Aue')],
          via: [],
          anonymity: null,
        },
      ],
      cue: { spans: [at('bestreitet')], text: 'bestreitet' },
      frame: null,
      addressee: null,
      reasons: [],
      deniedBy: [],
      denies: 'c1',
      confirms: null,
      parent: null,
      accuses: null,
    },
  ],
  sources: [
    { id: 's1', name: 'Anna Feld', kind: 'person', aliases: ['Bürgermeisterin Anna Feld'], claims: ['c1'] },
    { id: 's2', name: 'Stadt Aue', kind: 'institution', aliases: ['Die Stadt Aue'], claims: ['c2'] },
  ],
  silences: [],
  headline: null,
  dossier: null,
  unplaced: [],
};
