import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { withNotes } from '../../../../core/notes/with-notes.ts';
import { reportSchema } from '../../../../core/report-schema.ts';
import type { Claim, Report } from '../../../../core/report.ts';
import { joinedTextOf } from '../../../../core/span.ts';
import { generatedReports } from '../../../ui/generated-reports.ts';
import { RICH, SAMPLE } from '../../../ui/sample-report.ts';
import { claimOf, correcting, marking, notesOn } from './sample-notes.ts';

/** All ids a report uses beside the places where they are given. */
const idsIn = ({ claims, headline, unplaced, sources }: Report): readonly string[] =>
  [
    ...claims.flatMap(({ deniedBy, denies, counters, confirms, parent }) => [
      ...deniedBy,
      denies,
      ...counters,
      confirms,
      parent,
    ]),
    headline?.claim ?? null,
    headline?.body ?? null,
    ...unplaced,
    ...sources.flatMap((source) => source.claims),
  ].filter((id) => id !== null);
const sourceIdsIn = ({ claims, silences }: Report): readonly string[] =>
  [
    ...claims.flatMap((claim) => [
      ...claim.sources.flatMap(({ ref, via }) => [ref, ...via]),
      claim.accuses?.ref ?? null,
    ]),
    ...silences.map(({ source }) => source),
  ].filter((id) => id !== null);

/** All of a claim but what ties it to others. */
const labelsOf = (claim: Claim): Claim => ({
  ...claim,
  deniedBy: [],
  denies: null,
  counters: [],
  confirms: null,
  parent: null,
  accuses: null,
});

describe('whatever the notes are', () => {
  const cases = fc
    .oneof(generatedReports, fc.constantFrom(SAMPLE, RICH))
    .chain((report) => fc.record({ report: fc.constant(report), notes: notesOn(report) }));

  it('the report holds together', () => {
    fc.assert(
      fc.property(cases, ({ report: raw, notes }) => {
        const { report, unplacedNotes } = withNotes(raw, notes);
        expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
        const claims = report.claims.map(({ id }) => id);
        const sources = report.sources.map(({ id }) => id);
        expect(new Set(claims).size).toBe(claims.length);
        expect(new Set(sources).size).toBe(sources.length);
        expect(idsIn(report).filter((id) => !claims.includes(id))).toEqual([]);
        expect(sourceIdsIn(report).filter((id) => !sources.includes(id))).toEqual([]);
        for (const { id, claims: own } of report.sources)
          expect(own).toEqual(
            report.claims
              .filter((claim) => claim.sources.some(({ ref }) => ref === id))
              .map((claim) => claim.id),
          );
        for (const claim of report.claims) {
          expect(claim.quote).toBe(joinedTextOf(report.article.text, claim.spans));
        }
        const laid = report.claims.filter(({ reader }) => reader?.corrected.includes('source'));
        expect(laid.filter((claim) => (claim.sources.length === 0) !== (claim.form === 'own'))).toEqual([]);
        expect(report.article).toEqual(raw.article);
        expect(unplacedNotes.every((id) => notes.some((note) => note.id === id))).toBe(true);
      }),
    );
  });

  it('what they do not touch stays as it was read', () => {
    fc.assert(
      fc.property(cases, ({ report: raw, notes }) => {
        const { report } = withNotes(raw, notes);
        for (const claim of report.claims.filter(({ reader }) => !reader)) {
          expect(labelsOf(claim)).toEqual(labelsOf(claimOf(raw, claim.id)));
        }
      }),
    );
  });

  it('notes that say nothing change nothing', () => {
    fc.assert(
      fc.property(generatedReports, (raw) => {
        const notes = raw.claims.map((claim) => correcting(raw, claim.id, {}));
        const { report } = withNotes(raw, notes);
        for (const claim of report.claims) Reflect.deleteProperty(claim, 'reader');
        expect(report).toEqual(raw);
      }),
    );
  });

  it('no notes are no change', () => {
    expect(withNotes(SAMPLE, []).report).toBe(SAMPLE);
  });
});

const sentence = (at: number): string => `Satz ${at} über den Hafen und das Öl darin.`;

it('is quick with many notes on a long article', () => {
  const text = Array.from({ length: 3000 }, (_, at) => sentence(at)).join('\n');
  const long = { ...SAMPLE, article: { ...SAMPLE.article, text }, claims: [], sources: [], headline: null };
  const notes = Array.from({ length: 500 }, (_, at) => marking(long, sentence(at * 6), {}, `m${at}`));
  const start = performance.now();
  expect(withNotes(long, notes).report.claims).toHaveLength(500);
  expect(performance.now() - start).toBeLessThan(3000);
});
