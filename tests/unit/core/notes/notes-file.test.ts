import { describe, expect, it } from 'vitest';

import { noNotes } from '../../../../core/notes/change.ts';
import { toHypothesis } from '../../../../core/notes/hypothesis-file.ts';
import {
  hypothesisFileOf,
  MAX_ARTICLES,
  notesFromFile,
  notesToFile,
} from '../../../../core/notes/notes-file.ts';
import { NO_CORRECTION, type ArticleNotes, type Note } from '../../../../core/notes/notes.ts';

const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  quotes: [{ exact: `Wörter ${id}`, prefix: 'vor ', suffix: ' nach', hint: { start: 40, of: 900 } }],
  isMarked: true,
  isHidden: false,
  correction: { ...NO_CORRECTION, standing: 'disputed', source: { name: 'Hafenamt', kind: 'institution' } },
  text: `Notiz ${id} 🌊`,
  created: '2026-03-13T09:00:00.000Z',
  changed: '2026-03-14T09:00:00.000Z',
  ...change,
});
const articleWith = (name: string, ...notes: readonly Note[]): ArticleNotes => ({
  ...noNotes({
    url: `https://blatt.example/${name}`,
    title: `Titel ${name}`,
    publisher: 'Blatt',
    published: '2026-03-12',
    language: 'de',
  }),
  notes,
});
const ALL = [
  articleWith('a', note('n1'), note('n2', { isHidden: true, quotes: [] })),
  articleWith('b', note('n3')),
];

describe('notes of several articles', () => {
  it('come back from their file as they were', () => {
    const file = notesToFile(ALL, '2026-04-02');
    expect(file.name).toBe('sayso-notes-2026-04-02.jsonld');
    const read = notesFromFile(file.text);
    expect(read).toMatchObject({ ok: true, skipped: 0 });
    expect(read.ok && read.articles.map(({ article, notes }) => ({ article, notes }))).toEqual(
      ALL.map(({ article, notes }) => ({ article, notes })),
    );
  });

  it('are read from what one article is exported as, too', () => {
    const [first] = JSON.parse(notesToFile(ALL, '2026-04-02').text) as unknown[];
    const read = notesFromFile(JSON.stringify(first));
    expect(read.ok && read.articles.map(({ article }) => article.url)).toEqual([ALL[0]?.article.url]);
  });

  it('of one article go to a file for Hypothesis, and come back with their words', () => {
    const [, article] = ALL;
    const { name, text } = hypothesisFileOf(article!);
    expect(name).toBe('sayso-2026-03-12-titel-b-hypothesis.json');
    const read = notesFromFile(text);
    const notes = read.ok ? read.articles.flatMap((one) => one.notes) : [];
    expect(notes.map((one) => [one.text, one.quotes[0]?.exact, one.correction])).toEqual(
      article!.notes.map((one) => [one.text, one.quotes[0]?.exact, one.correction]),
    );
  });

  it('come from Hypothesis by the pages they are on', () => {
    const rows = ALL.flatMap(({ article, notes }) => toHypothesis(article, notes).rows);
    const reply = { ...rows[0], id: 'r1', references: ['n1'] };
    const read = notesFromFile(JSON.stringify({ rows: [...rows, reply, { id: 'x', uri: 5 }] }));
    expect(
      read.ok && read.articles.map(({ article, notes }) => [article.title, notes.map(({ id }) => id)]),
    ).toEqual([
      ['Titel a', ['n1']],
      ['Titel b', ['n3']],
    ]);
    // One without words, one answer, one malformed.
    expect(read.ok && read.skipped).toBe(3);
  });

  it('are not read where one of the articles cannot be', () => {
    const data = JSON.parse(notesToFile(ALL, '2026-04-02').text) as Record<string, unknown>[];
    data[1]!['sayso:article'] = 5;
    const read = notesFromFile(JSON.stringify(data));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems[0]?.path).toMatch(/^article 2: /);
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"a": 1}'],
    ['an empty list', '[]'],
    [
      'too many articles',
      JSON.stringify(Array.from({ length: MAX_ARTICLES + 1 }, () => ({ 'sayso:article': {} }))),
    ],
    ['a forbidden name', '{"__proto__": {"sayso:article": {}}}'],
  ])('are refused in a file with %s', (_, text) => {
    const read = notesFromFile(text);
    expect(!read.ok && read.problems).toHaveLength(1);
  });
});
