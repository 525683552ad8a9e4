import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { applyChange, canRedo, canUndo, MOST_STEPS, noNotes } from '../../../../core/notes/change.ts';
import { articleNotesSchema } from '../../../../core/notes/notes-schema.ts';
import { NO_CORRECTION, type ArticleNotes, type NoteChange } from '../../../../core/notes/notes.ts';
import { corrections } from './sample-notes.ts';

const EMPTY = noNotes({
  url: 'https://news.example.org/a-1.html',
  title: 'Streit um die Brücke',
  publisher: '',
  published: '',
  language: 'de',
});
const at = (minute: number): string => new Date(Date.UTC(2026, 2, 12, 9, minute)).toISOString();

const set = (id: string, start: number, text = ''): NoteChange => ({
  type: 'set',
  note: {
    id,
    quotes: [{ exact: 'sicher', prefix: '', suffix: '', hint: { start, of: 99 } }],
    isMarked: false,
    isHidden: false,
    correction: NO_CORRECTION,
    text,
  },
});
const apply = (...changes: readonly NoteChange[]): ArticleNotes =>
  changes.reduce((all, change, minute) => applyChange(all, change, at(minute)), EMPTY);

const step: fc.Arbitrary<NoteChange> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(3),
      text: fc.constantFrom('', 'x'),
      correction: corrections,
    })
    .map(({ id, start, text, correction }) => {
      const change = set(id, start, text);
      return change.type === 'set' ? { ...change, note: { ...change.note, correction } } : change;
    }),
  fc.constantFrom('a', 'b', 'c').map((id) => ({ type: 'remove' as const, id })),
);
const anything: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 3, arbitrary: step },
  fc.constantFrom<NoteChange>({ type: 'undo' }, { type: 'redo' }),
);
const times = (count: number, type: 'undo' | 'redo'): readonly NoteChange[] =>
  Array.from({ length: count }, () => ({ type }));

describe('a change of notes', () => {
  it('keeps notes in the order of the article, with when they were made and changed', () => {
    const { notes, history } = apply(set('a', 40), set('b', 7), set('a', 40, 'mehr'));
    expect(notes.map(({ id, text, created, changed }) => [id, text, created, changed])).toEqual([
      ['b', '', at(1), at(1)],
      ['a', 'mehr', at(0), at(2)],
    ]);
    expect(history.map((each) => [each.at, each.before?.text, each.after?.text])).toEqual([
      [at(0), undefined, ''],
      [at(1), undefined, ''],
      [at(2), '', 'mehr'],
    ]);
  });

  it('keeps what was removed in the history', () => {
    const { notes, history } = apply(set('a', 1, 'weg'), { type: 'remove', id: 'a' });
    expect(notes).toEqual([]);
    expect(history.at(-1)).toMatchObject({ before: { text: 'weg' }, after: null });
  });

  it.each([
    ['to undo', EMPTY, { type: 'undo' }],
    ['to redo', apply(set('a', 1)), { type: 'redo' }],
    ['to remove', apply(set('a', 1)), { type: 'remove', id: 'b' }],
    ['another', apply(set('a', 1, 'x')), set('a', 1, 'x')],
  ] as const)('is none where there is nothing %s', (_, before, change) => {
    expect(applyChange(before, change, at(9))).toBe(before);
  });

  it('after undoing drops what was undone', () => {
    const all = apply(set('a', 1), set('b', 2), { type: 'undo' }, set('c', 3));
    expect(all.notes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(all.history.map(({ after }) => after?.id)).toEqual(['a', 'c']);
    expect([canUndo(all), canRedo(all)]).toEqual([true, false]);
  });

  it('keeps as many steps as are allowed, the newest', () => {
    const all = apply(...Array.from({ length: MOST_STEPS + 5 }, (_, count) => set('a', 1, `${count}`)));
    expect(all.history).toHaveLength(MOST_STEPS);
    expect(all.history[0]?.before?.text).toBe('4');
  });
});

describe('whatever was done', () => {
  it('undo brings back exactly what was, and redo what was undone', () => {
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 12 }),
        fc.array(step, { maxLength: 6 }),
        (before, steps) => {
          const start = apply(...before);
          const end = steps.reduce((all, change) => applyChange(all, change, at(30)), start);
          const taken = end === start ? 0 : end.history.length - (start.history.length - start.undone);
          const back = times(taken, 'undo').reduce((all, change) => applyChange(all, change, at(40)), end);
          expect(back.notes).toEqual(start.notes);
          const again = times(taken, 'redo').reduce((all, change) => applyChange(all, change, at(50)), back);
          expect(again).toEqual(end);
        },
      ),
    );
  });

  it('everything can be taken back, and the result is what the schema asks for', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (changes) => {
        const all = apply(...changes);
        expect(v.safeParse(articleNotesSchema, all).issues).toBeUndefined();
        expect(all.undone).toBeLessThanOrEqual(all.history.length);
        const back = times(all.history.length, 'undo').reduce(
          (each, change) => applyChange(each, change, at(40)),
          all,
        );
        expect(back.notes).toEqual([]);
        expect(canUndo(back)).toBe(false);
      }),
    );
  });
});
