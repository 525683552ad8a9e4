import { describe, expect, it } from 'vitest';

import { claimTies } from '../../../../core/claim-ties.ts';
import { claimsToMark } from '../../../../core/density.ts';
import { withNotes } from '../../../../core/notes/with-notes.ts';
import type { Claim, Report } from '../../../../core/report.ts';
import { RICH, SAMPLE } from '../../../ui/sample-report.ts';
import { claimOf, correcting, hiding, marking } from './sample-notes.ts';

const noted = (report: Report, ...notes: Parameters<typeof withNotes>[1]): Report =>
  withNotes(report, notes).report;
const shifted = (report: Report, before: string): Report => ({
  ...report,
  article: { ...report.article, text: before + report.article.text },
  claims: report.claims.map((claim) => ({
    ...claim,
    spans: claim.spans.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })),
  })),
});

describe('a correction', () => {
  it('stands in place of what was read, says so, and leaves all else', () => {
    const report = noted(SAMPLE, correcting(SAMPLE, 'c6', { standing: 'disputed', kind: 'future' }));
    const before = claimOf(SAMPLE, 'c6');
    expect(claimOf(report, 'c6')).toEqual({
      ...before,
      standing: ['disputed'],
      kind: 'future',
      reasons: [
        { label: 'kind:future', rule: 'reader/correction', spans: before.spans },
        { label: 'standing:disputed', rule: 'reader/correction', spans: before.spans },
      ],
      reader: { note: 'on-c6', corrected: ['standing', 'kind'], isMarked: false, text: '' },
    });
    expect({ ...report, claims: [] }).toEqual({ ...SAMPLE, claims: [] });
  });

  it('that says what was read corrects nothing', () => {
    const note = correcting(SAMPLE, 'c6', {
      standing: 'documented',
      certainty: 'attributed',
      source: { name: 'Messprotokoll', kind: 'document' },
    });
    const { reader, ...claim } = claimOf(noted(SAMPLE, note), 'c6');
    expect(claim).toEqual(claimOf(SAMPLE, 'c6'));
    expect(reader?.corrected).toEqual([]);
  });

  it('of a source joins the ledger by name and kind, and the source without claims goes', () => {
    const report = noted(
      SAMPLE,
      correcting(SAMPLE, 'c6', { source: { name: 'feuerwehr', kind: 'institution' } }),
    );
    expect(claimOf(report, 'c6').sources).toMatchObject([
      { ref: 's5', kind: 'institution', spans: [], via: [] },
    ]);
    expect(report.sources.find(({ id }) => id === 's5')?.claims).toEqual(['c6', 'c7']);
    expect(report.sources.some(({ id }) => id === 's4')).toBe(false);
  });

  it('of a source adds one that is not listed', () => {
    const report = noted(
      SAMPLE,
      correcting(SAMPLE, 'c6', { source: { name: 'Umweltamt', kind: 'institution' } }),
    );
    expect(report.sources.at(-1)).toEqual({
      id: 'rs1',
      name: 'Umweltamt',
      kind: 'institution',
      aliases: [],
      claims: ['c6'],
    });
  });

  it.each([
    ['c6', 'institution', ['single'], 'indirect', 'attributed', ['standing', 'source']],
    ['c6', 'unnamed', ['unconfirmed'], 'indirect', 'attributed', ['standing', 'source']],
    ['c7', 'document', ['documented'], 'indirect', 'attributed', ['standing', 'source']],
    ['c7', 'person', ['single'], 'indirect', 'attributed', ['source']],
    ['c3', 'person', ['unconfirmed', 'disputed'], 'indirect', 'attributed', ['source']],
    ['c7', 'none', ['unsourced'], 'own', 'asserted', ['standing', 'certainty', 'source']],
    ['c9', 'person', ['single'], 'free', 'probable', ['standing', 'source']],
    ['c8', 'vague', ['single'], 'indirect', 'open', ['source']],
  ] as const)('of the source of %s to a %s makes it %j', (id, kind, standing, form, certainty, labels) => {
    const report = noted(SAMPLE, correcting(SAMPLE, id, { source: { name: 'Wer', kind } }));
    const { reader, ...claim } = claimOf(report, id);
    expect(claim).toMatchObject({ standing, form, certainty });
    expect(reader?.corrected).toEqual(labels);
    expect(claim.sources).toHaveLength(kind === 'none' ? 0 : 1);
  });

  it('of a source leaves the cue but not the phrase with the name in it', () => {
    const report = noted(
      RICH,
      correcting(RICH, 'c6', { source: { name: 'Umweltamt', kind: 'institution' } }),
    );
    expect(claimOf(report, 'c6')).toMatchObject({ cue: { text: 'Laut' }, frame: null });
  });

  it('to refuted makes no refutation of a denial', () => {
    const ties = claimTies(noted(SAMPLE, correcting(SAMPLE, 'c3', { standing: 'refuted' })));
    expect(ties.map(({ tie }) => tie)).toEqual(['denies']);
  });

  it.each([
    ['the headline to another kind of source', 'c1', { source: { name: 'X', kind: 'person' } }, null],
    ['the text to a fact', 'c3', { certainty: 'asserted' }, null],
    ['the text to unclear', 'c3', { standing: 'unclear' }, null],
    ['the text to another hedge', 'c3', { certainty: 'possible' }, true],
  ] as const)('of %s takes a headline check back where it no longer holds', (_, id, correction, surer) => {
    const claims = RICH.claims.map((claim): Claim =>
      claim.id === 'c1'
        ? { ...claim, form: 'own', act: 'own', sources: [], certainty: 'asserted', standing: ['unsourced'] }
        : claim,
    );
    const report = noted({ ...RICH, claims }, correcting(RICH, id, correction));
    expect(report.headline?.surer ?? null).toBe(surer);
  });
});

describe('a hidden claim', () => {
  it('is gone from all that points to it, while what it denied stays disputed', () => {
    const claims = RICH.claims.map((claim): Claim => {
      if (claim.id === 'c5') return { ...claim, confirms: 'c4', counters: ['c4'], parent: 'c4' };
      return claim.id === 'c4' ? { ...claim, parent: 'c3' } : claim;
    });
    const report = noted({ ...RICH, claims, unplaced: ['c4', 'c8'] }, hiding(RICH, 'c4'));
    expect(report.claims.map(({ id }) => id)).not.toContain('c4');
    expect(claimOf(report, 'c3')).toMatchObject({ standing: ['unconfirmed', 'disputed'], deniedBy: [] });
    expect(claimOf(report, 'c5')).toMatchObject({ confirms: null, counters: [], parent: 'c3' });
    expect(report.sources.some(({ id }) => id === 's2')).toBe(false);
    expect(report.unplaced).toEqual(['c8']);
  });

  it('takes the headline check with it', () => {
    expect(noted(RICH, hiding(RICH, 'c3')).headline).toBeNull();
  });

  it('leaves its denial pointing to what else it denies', () => {
    const claims = SAMPLE.claims.map((claim): Claim =>
      claim.id === 'c6' ? { ...claim, deniedBy: ['c4'] } : claim,
    );
    const report = noted({ ...SAMPLE, claims }, hiding(SAMPLE, 'c3'));
    expect(claimOf(report, 'c4').denies).toBe('c6');
  });

  it('needs no word where it is no claim any more', () => {
    const without = { ...SAMPLE, claims: SAMPLE.claims.slice(1), headline: null };
    expect(withNotes(without, [hiding(SAMPLE, 'c1')]).unplacedNotes).toEqual([]);
  });
});

describe('a marked passage', () => {
  const WORDS = 'Woher das Öl wirklich stammt';

  it('is a claim of the outlet in reading order, of which nothing is known', () => {
    const report = noted(SAMPLE, marking(SAMPLE, WORDS, { text: 'Gute Frage.' }));
    expect(report.claims.map(({ id }) => id).slice(2, 5)).toEqual(['c3', 'r-m1', 'c4']);
    expect(claimOf(report, 'r-m1')).toMatchObject({
      quote: WORDS,
      form: 'own',
      certainty: 'asserted',
      standing: ['unclear'],
      sources: [],
      reader: { note: 'm1', corrected: [], isMarked: true, text: 'Gute Frage.' },
    });
  });

  it('has the labels the reader gives it', () => {
    const source = { name: 'Hafenbehörde', kind: 'institution' } as const;
    const correction = { standing: 'single', kind: 'future', certainty: null, source } as const;
    const report = noted(SAMPLE, marking(SAMPLE, WORDS, { correction }));
    expect(claimOf(report, 'r-m1')).toMatchObject({
      standing: ['single'],
      kind: 'future',
      form: 'free',
      certainty: 'attributed',
      sources: [{ ref: 's1', name: 'Hafenbehörde' }],
    });
    expect(report.sources.find(({ id }) => id === 's1')?.claims).toEqual(['c3', 'r-m1']);
  });

  it.each([
    ['c4', '„Unsere Schiffe haben keinen Tropfen verloren“'],
    ['c2', 'Hafen von Nordersiel treibt seit Montag ein Ölfilm'],
  ])('that is claim %s already is that claim: %s', (id, words) => {
    const report = noted(SAMPLE, marking(SAMPLE, words, { text: 'Ach.' }));
    expect(report.claims).toHaveLength(SAMPLE.claims.length);
    expect(claimOf(report, id).reader).toMatchObject({ isMarked: false, text: 'Ach.' });
  });

  it.each([
    'Schiffe haben keinen Tropfen verloren',
    'sagte Geschäftsführerin Ina Brandt und wies den Vorwurf zurück',
  ])('that is another is none of the claims: %s', (words) => {
    expect(noted(SAMPLE, marking(SAMPLE, words)).claims).toHaveLength(SAMPLE.claims.length + 1);
  });

  it('inside a claim is part of it', () => {
    expect(claimOf(noted(SAMPLE, marking(SAMPLE, 'keinen Tropfen')), 'r-m1').parent).toBe('c4');
  });

  it('marked twice is one claim with both notes', () => {
    const one = marking(SAMPLE, WORDS, { text: 'Eins.' });
    const other = marking(SAMPLE, WORDS, { text: 'Zwei.' }, 'm2');
    const report = noted(SAMPLE, one, other);
    expect(report.claims).toHaveLength(SAMPLE.claims.length + 1);
    expect(claimOf(report, 'r-m1').reader).toMatchObject({ note: 'm1', text: 'Eins.\n\nZwei.' });
  });

  it('is shown on the page at every density', () => {
    const report = noted(SAMPLE, marking(SAMPLE, WORDS));
    for (const density of ['few', 'more', 'all'] as const)
      expect(claimsToMark(report, density)).toContain('r-m1');
  });
});

describe('words that are elsewhere now', () => {
  const note = correcting(SAMPLE, 'c1', { kind: 'future' });

  it('are found where they are', () => {
    const moved = shifted(SAMPLE, 'Update, 14 Uhr: Die Sperrung dauert an.\n');
    expect(claimOf(noted(moved, note), 'c1').kind).toBe('future');
  });

  it.each([
    [
      'gone from the article',
      { ...SAMPLE, article: { ...SAMPLE.article, text: 'Ganz anders.' }, claims: [] },
    ],
    ['no claim any more', { ...SAMPLE, claims: SAMPLE.claims.slice(1), headline: null }],
  ])('are listed where they are %s', (_, report) => {
    const result = withNotes(report, [note]);
    expect(result.unplacedNotes).toEqual(['on-c1']);
    expect(result.report.claims).toEqual(report.claims);
  });

  it('are listed where a note has none', () => {
    expect(withNotes(SAMPLE, [{ ...note, quotes: [] }]).unplacedNotes).toEqual(['on-c1']);
  });
});
