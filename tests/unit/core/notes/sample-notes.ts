import * as fc from 'fast-check';

import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS } from '../../../../core/labels.ts';
import { noteFor, noteForSelection } from '../../../../core/notes/from-claim.ts';
import { NO_CORRECTION, type AskedNote, type Correction, type Note } from '../../../../core/notes/notes.ts';
import { claimById, type Claim, type Report } from '../../../../core/report.ts';

const THEN = '2026-03-12T09:00:00.000Z';

/** A note as it is kept. */
export const kept = (draft: AskedNote, parts: Partial<Note> = {}): Note => ({
  created: THEN,
  changed: THEN,
  ...draft,
  ...parts,
});

/** The claim with this id; an error where there is none. */
export function claimOf(report: Report, id: string): Claim {
  const claim = claimById(report, id);
  if (!claim) throw new Error(`No claim ${id}.`);
  return claim;
}

/** A note on a claim of a report that corrects it. */
export const correcting = (report: Report, id: string, correction: Partial<Correction>): Note =>
  kept(noteFor(report, claimOf(report, id), `on-${id}`), { correction: { ...NO_CORRECTION, ...correction } });

/** A note that hides a claim. */
export const hiding = (report: Report, id: string): Note =>
  kept(noteFor(report, claimOf(report, id), `hides-${id}`), { isHidden: true });

/** A note that marks some words; an error where they cannot be marked. */
export function marking(report: Report, words: string, parts: Partial<Note> = {}, id = 'm1'): Note {
  const start = report.article.text.indexOf(words);
  const draft = start < 0 ? null : noteForSelection(report, [{ start, end: start + words.length }], id);
  if (!draft) throw new Error(`Cannot mark: ${words}`);
  return kept(draft, parts);
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null });

export const corrections: fc.Arbitrary<Correction> = fc.record({
  standing: maybe(fc.constantFrom(...STANDINGS)),
  kind: maybe(fc.constantFrom(...KINDS)),
  certainty: maybe(fc.constantFrom(...CERTAINTIES)),
  source: maybe(
    fc.record({
      name: fc.constantFrom('Quelle00', 'Quelle10', 'quelle10', 'Stadt Aue', '=1+1', 'a|b', '<b>'),
      kind: fc.constantFrom(...SOURCE_KINDS),
    }),
  ),
});

const TEXTS = ['', 'Stimmt nicht.', 'Zwei\nZeilen, "so"', '=cmd', '| a | b', '</script>', '🤝 ja', '- [ ] x'];

const instants = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Notes of any kind on a report: on its claims, and on passages of any length and place. */
export const notesOn = (report: Report): fc.Arbitrary<readonly Note[]> =>
  fc
    .array(
      fc.record({
        place: fc.oneof(
          fc.constantFrom(...report.claims),
          fc.tuple(fc.nat(report.article.text.length), fc.nat(report.article.text.length)),
        ),
        isHidden: fc.boolean(),
        correction: corrections,
        text: fc.constantFrom(...TEXTS),
        created: instants,
        changed: instants,
      }),
      { maxLength: 8 },
    )
    .map((drafts) =>
      drafts.flatMap(({ place, ...parts }, at) => {
        const spans = 'spans' in place ? null : [{ start: Math.min(...place), end: Math.max(...place) }];
        const draft =
          'spans' in place
            ? noteFor(report, place, `n${at}`)
            : noteForSelection(report, spans ?? [], `n${at}`);
        return draft ? [kept(draft, parts)] : [];
      }),
    );
