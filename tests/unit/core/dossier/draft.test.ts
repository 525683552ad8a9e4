import { describe, expect, it } from 'vitest';

import { compareInstalled } from '../../../../core/dossier/compare-installed.ts';
import type { Dossier } from '../../../../core/dossier/dossier.ts';
import { checkDraft, fieldOf } from '../../../../core/dossier/draft.ts';
import { dossierFromNotes } from '../../../../core/dossier/from-notes.ts';
import { MAX_QUOTED } from '../../../../core/dossier/limits.ts';
import { parseDossier } from '../../../../core/dossier/parse.ts';
import { NO_CORRECTION, type Note } from '../../../../core/notes/notes.ts';
import { BEGUN, HARBOUR } from '../../../ui/sample-library.ts';

const problemsOf = (draft: Dossier): readonly string[] => {
  const checked = checkDraft(draft);
  return checked.ok ? [] : checked.problems.map((one) => `${fieldOf(one, draft)} ${one.code}`);
};

const note = (change: Partial<Note>): Note => ({
  id: 'n',
  quotes: [{ exact: 'Das Öl stammt von der Reederei', prefix: 'Am Kai: ', suffix: '.', hint: null }],
  isMarked: false,
  isHidden: false,
  correction: NO_CORRECTION,
  text: '',
  created: '2026-03-13T09:00:00.000Z',
  changed: '2026-03-13T09:00:00.000Z',
  ...change,
});
const from = (...notes: readonly Note[]): Dossier =>
  dossierFromNotes({
    id: 'urn:sayso:dossier:own-1',
    article: { ...HARBOUR.article, url: 'https://www.hafenblatt.example/altoel#oben' },
    fingerprint: HARBOUR.article.fingerprint,
    notes,
    language: 'de',
    today: '2026-04-02',
  });

const textOf = (dossier: Dossier): string => {
  const checked = checkDraft(dossier);
  return checked.ok ? checked.text : '';
};
const there = (dossier: Dossier) => (id: string) => (id === dossier.id ? textOf(dossier) : undefined);
const compare = (change: Partial<Dossier>): string =>
  compareInstalled(textOf({ ...HARBOUR, ...change }), there(HARBOUR)).type;

describe('a dossier begun from notes', () => {
  it('has a statement for each note with words or a correction, in their order', () => {
    const { statements } = from(
      note({ text: 'Die Reederei bestreitet das.' }),
      note({ isHidden: true }),
      note({ isMarked: true }),
      note({ correction: { ...NO_CORRECTION, standing: 'disputed' } }),
      note({ correction: { ...NO_CORRECTION, source: { name: 'Hafenamt', kind: 'institution' } } }),
    );
    expect(statements.map(({ id, role, text }) => [id, role, text])).toEqual([
      ['s1', 'background', { de: 'Die Reederei bestreitet das.' }],
      ['s2', 'denies', {}],
      ['s3', 'says', {}],
    ]);
    expect(statements[2]?.sources[0]).toMatchObject({ name: 'Hafenamt', kind: 'institution' });
    expect(statements[0]?.quotes[0]?.exact).toBe('Das Öl stammt von der Reederei');
  });

  it('knows its article by address and fingerprint, and the day it was begun', () => {
    expect(from()).toMatchObject({
      researched: '2026-04-02',
      article: { urls: ['https://www.hafenblatt.example/altoel'], fingerprint: HARBOUR.article.fingerprint },
    });
  });

  it('quotes no more than a dossier may, however long the passages are', () => {
    const long = note({
      text: 'Ja.',
      quotes: [
        { exact: 'Wort '.repeat(120).trim(), prefix: 'a'.repeat(128), suffix: 'b'.repeat(128), hint: null },
      ],
    });
    const { statements } = from(...Array.from({ length: 19 }, (_, at) => ({ ...long, id: `n${at}` })));
    const quotes = statements.flatMap((each) => each.quotes);
    expect(quotes.every(({ exact }) => exact.length <= 300 && exact.endsWith('Wort'))).toBe(true);
    const all = quotes.map(({ exact, prefix, suffix }) => prefix + exact + suffix).join('');
    expect(all.length).toBeLessThanOrEqual(MAX_QUOTED);
  });
});

describe('checking a draft', () => {
  it('finds what only its author knows, by the names of the form', () => {
    expect(problemsOf(BEGUN)).toEqual([
      'title no-language',
      'creator no-author',
      'licence.name missing',
      'items.0.sources no-source',
      'items.1.text no-language',
    ]);
  });

  it('finds nothing in one that is complete, and makes its file', () => {
    const checked = checkDraft(HARBOUR);
    expect(checked).toMatchObject({ ok: true, dossier: HARBOUR });
    expect(checked.ok && parseDossier(checked.text)).toMatchObject({ ok: true, dossier: HARBOUR });
  });

  it('names the language of a text that is wrong, whichever others there are', () => {
    const [first] = HARBOUR.statements;
    const draft = { ...HARBOUR, statements: [{ ...first!, text: { de: ' ', en: 'a'.repeat(2001) } }] };
    expect(problemsOf(draft)).toEqual(['items.0.text.en too-long']);
  });

  it('lists the problems of every statement, beyond the first twenty', () => {
    const [first] = HARBOUR.statements;
    const statements = Array.from({ length: 30 }, (_, at) => ({ ...first!, id: `s${at}`, date: 'gestern' }));
    const problems = problemsOf({ ...HARBOUR, statements });
    expect(problems).toEqual(statements.map((_, at) => `items.${at}.sayso:date date`.replace('sayso:', '')));
  });

  it('leaves out what is only white space', () => {
    const checked = checkDraft({ ...HARBOUR, summary: { de: '  ', en: '' }, authors: ['', ' Ada '] });
    expect(checked.ok && checked.dossier).toMatchObject({ summary: {}, authors: ['Ada'] });
  });

  it('keeps the fields of a file that it does not know', () => {
    const { text = '' } = checkDraft(HARBOUR) as { text?: string };
    const raw = { ...(JSON.parse(text) as object), 'other:field': 7 };
    const checked = checkDraft({ ...HARBOUR, revision: 3 }, raw);
    expect(checked.ok && JSON.parse(checked.text)).toMatchObject({ 'other:field': 7, 'sayso:revision': 3 });
  });
});

describe('a file beside what is installed', () => {
  it('is new, the same, newer, older or other', () => {
    expect(compare({ id: 'urn:sayso:dossier:other' })).toBe('new');
    expect(compare({})).toBe('same');
    expect(compare({ revision: 3 })).toBe('newer');
    expect(compare({ revision: 1 })).toBe('older');
    expect(compare({ authors: ['Cleo'] })).toBe('other');
  });

  it('is the same however it is laid out', () => {
    const text = JSON.stringify(JSON.parse(textOf(HARBOUR)));
    expect(compareInstalled(text, there(HARBOUR))).toEqual({ type: 'same' });
    const other = JSON.parse(text) as { 'sayso:title': object };
    other['sayso:title'] = Object.fromEntries(Object.entries(other['sayso:title']).toReversed());
    expect(Object.keys(other['sayso:title'])).toHaveLength(2);
    expect(compareInstalled(JSON.stringify(other), there(HARBOUR))).toEqual({ type: 'same' });
  });

  it('is new where what is there cannot be read any more', () => {
    expect(compareInstalled(textOf(HARBOUR), () => '{').type).toBe('new');
  });

  it('comes back with what is wrong', () => {
    expect(compareInstalled('{', () => undefined)).toMatchObject({
      type: 'problems',
      problems: [{ code: 'not-json' }],
    });
  });
});
