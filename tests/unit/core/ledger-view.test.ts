import { describe, expect, it } from 'vitest';
import {
  aloneOn,
  hearsayChains,
  hearsayDepth,
  kindShares,
  ledgerEntries,
  ownClaims,
  quotedClaims,
  restsOnOne,
} from '../../../core/ledger-view.ts';
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

  it('knows the claims of the outlet itself', () => {
    expect(ownClaims(report).map(({ id }) => id)).toEqual(['c3', 'c4']);
  });

  it('counts with how many claims a source is quoted word for word', () => {
    const [source] = report.sources;
    if (!source) throw new Error('the sample report has sources');
    const told = { ...first, form: 'indirect' as const };
    const quoted = { ...first, id: 'c9', form: 'direct' as const };
    const count = (claims: readonly Claim[]): number =>
      quotedClaims({ ...report, claims }, { ...source, claims: claims.map(({ id }) => id) });
    expect([count([told]), count([told, quoted]), count([quoted]), count([])]).toEqual([0, 1, 1, 0]);
  });

  it('lists sources by the number of their claims, and carriers with what they pass on', () => {
    const [source] = report.sources;
    if (!source) throw new Error('the sample report has sources');
    const passed: Claim = { ...second, sources: second.sources.map((one) => ({ ...one, via: ['s8'] })) };
    const entries = ledgerEntries({
      ...report,
      claims: [first, passed, { ...passed, id: 'c5' }],
      sources: [
        source,
        { ...source, id: 's2', claims: ['c2', 'c5'] },
        { ...source, id: 's8', name: 'Blatt', claims: [] },
        { ...source, id: 's9', name: 'Nobody', claims: [] },
      ],
    });
    expect(entries.map((entry) => [entry.source.id, entry.claims.length, entry.passedOn.length])).toEqual([
      ['s2', 2, 0],
      ['s1', 1, 0],
      ['s8', 0, 2],
    ]);
  });

  it('gathers claims that came the same way', () => {
    const passed = (id: string, via: readonly string[]): Claim => ({
      ...first,
      id,
      sources: first.sources.map((source) => ({ ...source, via })),
    });
    const claims = [
      first,
      passed('c5', ['s2']),
      passed('c6', ['s2', 's1']),
      passed('c7', ['s2']),
      passed('c8', ['s7']),
    ];
    const chains = hearsayChains({ ...report, claims });
    expect(chains.map((chain) => [chain.source.name, ...chain.via.map(({ id }) => id)])).toEqual([
      ['Anna Feld', 's2'],
      ['Anna Feld', 's2', 's1'],
    ]);
    expect(chains[0]?.claims.map(({ id }) => id)).toEqual(['c5', 'c7']);
  });
});
