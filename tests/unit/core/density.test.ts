import { describe, expect, it } from 'vitest';
import { claimsToMark, DENSITIES } from '../../../core/density.ts';
import type { Standing } from '../../../core/labels.ts';
import type { Claim, Report } from '../../../core/report.ts';
import { aReport } from '../samples.ts';

const base = aReport.claims[0];

/** A claim `c<at>` of ten units in a long text. */
const claim = (at: number, standing: readonly Standing[], parts: Partial<Claim> = {}): Claim => {
  if (!base) throw new Error('the sample report has no claims');
  return { ...base, id: `c${at}`, spans: [{ start: at * 20, end: at * 20 + 10 }], standing, ...parts };
};
const report = (claims: readonly Claim[], units = 10_000): Report => ({
  ...aReport,
  article: { ...aReport.article, text: 'x'.repeat(units) },
  claims,
});
const many = (count: number, standing: Standing): readonly Claim[] =>
  Array.from({ length: count }, (_, at) => claim(at, [standing]));

describe('the claims to mark', () => {
  const mixed = report([
    claim(0, ['unsourced'], { form: 'own', sources: [] }),
    claim(1, ['single']),
    claim(2, ['unclear']),
    claim(3, ['disputed']),
  ]);

  it.each([
    ['all', ['c0', 'c1', 'c2', 'c3']],
    ['more', ['c1', 'c3']],
    ['few', ['c1', 'c3']],
  ] as const)('at %s', (density, ids) => {
    expect(claimsToMark(mixed, density)).toEqual(ids);
  });

  it.each(DENSITIES)('are none in an article without claims, at %s', (density) => {
    expect(claimsToMark(report([]), density)).toEqual([]);
  });

  it('are at most eight at few', () => {
    expect(claimsToMark(report(many(20, 'single')), 'few')).toHaveLength(8);
    expect(claimsToMark(report(many(20, 'single')), 'more')).toHaveLength(20);
  });

  it('are at few no more than 15 % of the text', () => {
    expect(claimsToMark(report(many(6, 'single'), 200), 'few')).toEqual(['c0', 'c1', 'c2']);
  });

  it('are at few always at least the first, however long', () => {
    expect(claimsToMark(report(many(1, 'single'), 12), 'few')).toEqual(['c0']);
  });

  it('are not the quoted words inside a marked claim of the same source, but for at all', () => {
    const part = claim(1, ['single'], { form: 'direct', parent: 'c0' });
    const claims = [claim(0, ['single'], { form: 'indirect' }), part];
    expect(claimsToMark(report(claims), 'more')).toEqual(['c0']);
    expect(claimsToMark(report(claims), 'all')).toEqual(['c0', 'c1']);
    const others = [{ ...part, sources: part.sources.map((source) => ({ ...source, ref: 'another' })) }];
    expect(claimsToMark(report([...claims.slice(0, 1), ...others]), 'more')).toEqual(['c0', 'c1']);
  });

  it('are at few those that matter most, in reading order', () => {
    const claims = [...many(10, 'single'), claim(10, ['disputed']), claim(11, ['refuted'])];
    const ids = claimsToMark(report(claims), 'few');
    expect(ids).toHaveLength(8);
    expect(ids.slice(-2)).toEqual(['c10', 'c11']);
  });

  it('are at few rather those of nobody who is named', () => {
    const unnamed = base?.sources.map((source) => ({ ...source, kind: 'unnamed' as const })) ?? [];
    const claims = [...many(10, 'single'), claim(10, ['single'], { kind: 'demand', sources: unnamed })];
    expect(claimsToMark(report(claims), 'few')).toContain('c10');
  });

  it('are at few rather a headline that is surer than the body', () => {
    const claims = [...many(10, 'single'), claim(10, ['single'])];
    const headline = { role: 'headline' as const, claim: 'c10', body: 'c1', surer: true, reasons: [] };
    expect(claimsToMark({ ...report(claims), headline }, 'few')).toContain('c10');
  });

  it('are at few and more a headline of the outlet that is surer than the body', () => {
    const own = claim(1, ['unsourced'], { form: 'own', sources: [] });
    const headline = { role: 'headline' as const, claim: 'c1', body: 'c0', surer: true, reasons: [] };
    const claims = [claim(0, ['single']), own];
    expect(claimsToMark({ ...report(claims), headline }, 'few')).toEqual(['c0', 'c1']);
    expect(claimsToMark({ ...report(claims), headline }, 'more')).toEqual(['c0', 'c1']);
    const same = { ...headline, surer: false };
    expect(claimsToMark({ ...report(claims), headline: same }, 'more')).toEqual(['c0']);
  });

  it('are at few in the order of the product, whatever their place', () => {
    const nobody = base?.sources.map((source) => ({ ...source, kind: 'vague' as const })) ?? [];
    const claims = [
      ...many(8, 'single'),
      claim(8, ['single'], { sources: nobody }),
      claim(9, ['unsourced'], { form: 'own', sources: [] }),
      claim(10, ['unconfirmed']),
      claim(11, ['disputed']),
      claim(12, ['refuted']),
    ];
    const headline = { role: 'headline' as const, claim: 'c9', body: 'c0', surer: true, reasons: [] };
    const kept = (units: number) => claimsToMark({ ...report(claims, units), headline }, 'few');
    // Ten units a claim, 15 % of the text: room for one more claim each time.
    expect([80, 160, 220, 280, 340].map((units) => kept(units).at(0))).toEqual([
      'c12',
      'c11',
      'c10',
      'c9',
      'c8',
    ]);
  });

  it('are at few rather those the tool is sure of, within a rank', () => {
    const claims = [...many(8, 'single').map((each) => ({ ...each, confidence: 0.7 })), claim(8, ['single'])];
    expect(claimsToMark(report(claims), 'few')).toContain('c8');
  });
});
