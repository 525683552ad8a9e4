import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../../core/ledger.ts';
import { mention } from './drafts.ts';

describe('the ledger of sources', () => {
  it('lists every source once, in order of first mention, with its claims', () => {
    const { sources } = ledgerOf([
      { claim: 'c1', mention: mention('Lea Korn'), words: 'Lea Korn' },
      { claim: 'c2', mention: mention('Polizei', 'institution'), words: 'Polizei' },
      { claim: 'c3', mention: mention('Lea Korn'), words: 'Lea Korn' },
    ]);
    expect(sources).toEqual([
      { id: 's1', name: 'Lea Korn', kind: 'person', aliases: [], claims: ['c1', 'c3'] },
      { id: 's2', name: 'Polizei', kind: 'institution', aliases: [], claims: ['c2'] },
    ]);
  });

  it('keeps other wordings as aliases, each once', () => {
    const { sources } = ledgerOf(
      ['die Ministerin', 'Korn', 'Lea Korn', 'Korn'].map((words, at) => ({
        claim: `c${at}`,
        mention: mention('Lea Korn'),
        words,
      })),
    );
    expect(sources[0]?.aliases).toEqual(['die Ministerin', 'Korn']);
  });

  it('counts a claim once, however often it names the source', () => {
    const { sources } = ledgerOf([
      { claim: 'c1', mention: mention('Lea Korn'), words: 'Lea Korn' },
      { claim: 'c1', mention: mention('Lea Korn'), words: 'sie' },
    ]);
    expect(sources[0]?.claims).toEqual(['c1']);
  });

  it('finds a source by its key', () => {
    const ledger = ledgerOf([{ claim: 'c1', mention: mention('Lea Korn'), words: 'Lea Korn' }]);
    expect(ledger.idOf('lea korn')).toBe('s1');
    expect(ledger.idOf('nobody')).toBeUndefined();
  });

  it('is empty without mentions', () => {
    expect(ledgerOf([]).sources).toEqual([]);
  });

  it('takes mentions of one kind and name for one source, whatever their keys', () => {
    const again = { ...mention('lea korn'), key: 'another' };
    const ledger = ledgerOf([
      { claim: 'c1', mention: mention('Lea Korn'), words: 'Lea Korn' },
      { claim: 'c2', mention: again, words: 'sie' },
      { claim: 'c3', mention: { ...again, kind: 'media', key: 'third' }, words: '' },
    ]);
    expect(ledger.sources.map(({ id, claims }) => [id, claims])).toEqual([
      ['s1', ['c1', 'c2']],
      ['s2', ['c3']],
    ]);
    expect(ledger.idOf('another')).toBe('s1');
  });

  it('keeps those without a name apart', () => {
    const mentions = ['a', 'b'].map((key) => ({
      claim: key,
      mention: { ...mention('', 'vague'), key },
      words: '',
    }));
    expect(ledgerOf(mentions).sources).toHaveLength(2);
  });
});
