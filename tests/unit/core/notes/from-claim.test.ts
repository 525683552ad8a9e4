import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { MOST_MARKED, noteFor, noteForSelection } from '../../../../core/notes/from-claim.ts';
import { noteSchema } from '../../../../core/notes/notes-schema.ts';
import { NO_CORRECTION } from '../../../../core/notes/notes.ts';
import { placeNotes } from '../../../../core/notes/place-notes.ts';
import { withNotes } from '../../../../core/notes/with-notes.ts';
import type { Report } from '../../../../core/report.ts';
import { SAMPLE } from '../../../ui/sample-report.ts';
import { claimOf, kept, marking } from './sample-notes.ts';

const withText = (text: string): Report => ({
  ...SAMPLE,
  article: { ...SAMPLE.article, text },
  claims: [],
  sources: [],
  headline: null,
});

/** What is marked of a text where `[` and `]` stand around the selection. */
function marked(text: string): readonly string[] | null {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace('[', '').replace(']', '');
  return noteForSelection(withText(plain), [{ start, end }], 'n')?.quotes.map(({ exact }) => exact) ?? null;
}

it('a note on a claim has its words, part by part, and says nothing yet', () => {
  expect(noteFor(SAMPLE, claimOf(SAMPLE, 'c1'), 'n1')).toMatchObject({
    id: 'n1',
    quotes: [{ exact: 'Reederei' }, { exact: 'Altöl im Hafen abgelassen haben' }],
    isMarked: false,
    isHidden: false,
    correction: NO_CORRECTION,
    text: '',
  });
});

it('a note on a passage the reader marked is on a marked passage', () => {
  const { report } = withNotes(SAMPLE, [marking(SAMPLE, 'Woher das Öl wirklich stammt')]);
  expect(noteFor(report, claimOf(report, 'r-m1'), 'n1').isMarked).toBe(true);
});

describe('a selection', () => {
  it.each([
    ['Die [Brücke ist sicher].', ['Brücke ist sicher']],
    ['Die [ Brücke ist sicher ]', ['Brücke ist sicher']],
    ['Die Br[ücke ist si]cher.', ['Brücke ist sicher']],
    ['Feld sagte[, die Brücke sei sicher – ]aber alt.', ['die Brücke sei sicher']],
    ['[„Sicher!“], rief sie.', ['„Sicher!“']],
    ['[Die Brücke ist sicher.] Das Wetter auch.', ['Die Brücke ist sicher.']],
    ['Erster [Absatz.\n\nZweiter] Absatz.', ['Absatz.', 'Zweiter']],
    ['Sie ist [🤝sicher] und alt.', ['🤝sicher']],
    ['Sie misst [3,5 m], heißt es.', ['3,5 m']],
    ['Die [e\u0301]cole', ['e\u0301cole']],
  ])('of %j is %j', (text, words) => {
    expect(marked(text)).toEqual(words);
  });

  it.each(['Die []Brücke', 'Die [ ]Brücke', 'Ja[ – ]nein', 'Aus[\n\n]schnitt', '„[“]'])(
    'without a word is none: %j',
    (text) => {
      expect(marked(text)).toBeNull();
    },
  );

  it('is no longer than may be marked', () => {
    expect(marked(`[${'x'.repeat(MOST_MARKED)}]`)).toHaveLength(1);
    expect(marked(`[${'x'.repeat(MOST_MARKED + 1)}]`)).toBeNull();
    expect(marked(`[${'ab\n'.repeat(30)}]`)).toBeNull();
  });

  it.each([
    ['outside of the text', [{ start: 900, end: 950 }]],
    ['before it', [{ start: -9, end: 0 }]],
    ['that ends before it starts', [{ start: 9, end: 2 }]],
    ['of nothing', []],
  ])('%s is none', (_, spans) => {
    expect(noteForSelection(withText('Die Brücke ist sicher.'), spans, 'n')).toBeNull();
  });

  it('of any place is a note the schema takes, whose words are found again where they were', () => {
    const unit = fc.constantFrom(
      'Hafen',
      'Öl',
      ' ',
      ' ',
      '. ',
      '\n',
      '„',
      '“',
      '-',
      '🤝',
      '\u0301',
      '\u00AD',
      '3',
    );
    const texts = fc.array(unit, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 200 }), fc.integer({ min: -5, max: 200 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const selected = pairs.map(([start, end]) => ({ start, end }));
        const draft = noteForSelection(withText(text), selected, 'n');
        if (!draft) return;
        expect(v.safeParse(noteSchema, kept(draft)).issues).toBeUndefined();
        for (const { exact, hint } of draft.quotes) {
          expect(exact).toMatch(/[\p{L}\p{N}]/u);
          expect(exact).toBe(text.slice(hint?.start, (hint?.start ?? 0) + exact.length));
          expect(exact.isWellFormed()).toBe(true);
        }
        for (const { spans: found } of placeNotes(text, [kept(draft)]).placed)
          expect(found.map(({ start }) => start)).toEqual(draft.quotes.map(({ hint }) => hint?.start));
      }),
      { numRuns: 500 },
    );
  });
});
