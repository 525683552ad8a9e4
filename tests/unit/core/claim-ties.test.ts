import { describe, expect, it } from 'vitest';
import { claimTies } from '../../../core/claim-ties.ts';
import type { Claim, Report } from '../../../core/report.ts';
import { aReport } from '../samples.ts';

const [said, answer] = aReport.claims;
if (!said || !answer) throw new Error('the sample report has two claims');

const tied = (one: Partial<Claim>, other: Partial<Claim>): readonly string[] => {
  const report: Report = {
    ...aReport,
    claims: [
      { ...said, deniedBy: [], standing: ['single'], ...one },
      { ...answer, denies: null, ...other },
    ],
  };
  return claimTies(report).map((tie) => `${tie.said.id} ${tie.tie} ${tie.answer.id}`);
};

describe('who answers whom', () => {
  it.each<[string, Partial<Claim>, Partial<Claim>, readonly string[]]>([
    ['nobody', {}, {}, []],
    ['a denial', { deniedBy: ['c2'], standing: ['disputed'] }, { act: 'deny' }, ['c1 denies c2']],
    ['a denial nobody known makes', { deniedBy: ['c2'] }, { act: 'deny', sources: [] }, []],
    ['a refutation', { deniedBy: ['c2'] }, { act: 'refute' }, ['c1 refutes c2']],
    [
      'a refutation by the article itself',
      { deniedBy: ['c2'] },
      { act: 'refute', sources: [] },
      ['c1 refutes c2'],
    ],
    ['what the article settles', { deniedBy: ['c2'], standing: ['refuted'] }, {}, ['c1 refutes c2']],
    [
      'different figures, once, the earlier first',
      { counters: ['c2'] },
      { counters: ['c1'] },
      ['c1 counters c2'],
    ],
    ['a confirmation', {}, { confirms: 'c1' }, ['c1 confirms c2']],
    ['a confirmation ahead of what it confirms', { confirms: 'c2' }, {}, ['c2 confirms c1']],
    ['a claim the report does not have', { deniedBy: ['c9'], counters: ['c9'] }, { confirms: 'c9' }, []],
  ])('%s', (_, one, other, ties) => {
    expect(tied(one, other)).toEqual(ties);
  });
});
