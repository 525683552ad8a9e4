import { describe, expect, it } from 'vitest';
import { aloneOn, hearsayDepth, kindShares, restsOnOne } from '../../../core/ledger-view.ts';
import type { Claim, Report } from '../../../core/report.ts';
import { aReport } from '../samples.ts';

const [first, second] = aReport.claims;
if (!first || !second) throw new Error('the sample report has two claims');
const own: Claim = { ...first, id: 'c3', form: 'own', sources: [], standing: ['unsourced'] };
const report: Report = { ...aReport, claims: [first, second, own, { ...own, id: 'c4' }] };

describe('the ledger of a report', () => {
  it('counts claims by the kind of their source', () => {
    expect(kindShares(report)).toEqual([
      { kind: 'person', claims: 1, share: 0.25 },
      { kind: 'institution', claims: 1, share: 0.25 },
      { kind: 'none', claims: 2, share: 0.5 },
    ]);
    expect(kindShares({ ...report, claims: [] })).toEqual([]);
  });

  it.each<[string, Claim, readonly Claim[], boolean]>([
    ['one source', first, [first, second], true],
    ['no source', own, [own], false],
    ['two sources', { ...first, sources: [...first.sources, ...second.sources] }, [], false],
    ['a claim that another confirms', first, [first, { ...second, confirms: 'c1' }], false],
    ['a claim that confirms another', { ...second, confirms: 'c1' }, [first], false],
    ['several who say so', { ...first, standing: ['corroborated'] }, [], false],
  ])('tells whether a claim rests on one source: %s', (_, claim, claims, alone) => {
    expect(restsOnOne({ ...report, claims }, claim)).toBe(alone);
  });

  it('lists what rests on a source alone', () => {
    expect(report.sources.map((source) => aloneOn(report, source).map(({ id }) => id))).toEqual([
      ['c1'],
      ['c2'],
    ]);
  });

  it('counts the hands a claim came through', () => {
    const passed = { ...first, sources: first.sources.map((source) => ({ ...source, via: ['s2', 's3'] })) };
    expect([own, first, passed].map(hearsayDepth)).toEqual([0, 1, 3]);
  });
});
