import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../core/article-from-text.ts';
import { deskFindings } from '../../core/desk.ts';
import { readArticle } from '../../core/read-article.ts';
import type { Report } from '../../core/report.ts';
import { german } from '../../languages/de/index.ts';
import { deskJson, deskText } from '../../scripts/annotate/desk-text.ts';

const read = (text: string): Report => readArticle(articleFromText(text), german);
/** The findings in short: check, whom it is about, how many claims. */
const findingsIn = (text: string): readonly string[] =>
  deskFindings(read(text)).map(({ check, who, claims }) => `${check}: ${who} (${claims.length})`);

const ALLEGED = 'Die Bank wirft dem Händler Jan Rem vor, Geld unterschlagen zu haben.';

describe('the desk check finds', () => {
  it.each([
    ['an allegation without a response', ALLEGED, 'unanswered-allegation: Jan Rem (1)'],
    [
      'two allegations against one as one',
      `${ALLEGED} Rem soll auch Zeugen bestochen haben.`,
      'unanswered-allegation: Jan Rem (2)',
    ],
    [
      'an accusation of the outlet itself',
      'Jan Rem hat jahrelang Spenden veruntreut. Die Halle steht leer.',
      'unattributed-accusation: Jan Rem (1)',
    ],
    [
      'unnamed people without a reason',
      'Zwei Beamte berichteten, die Akten seien verschwunden.',
      'anonymous-without-reason: Beamte (1)',
    ],
    [
      'facts on one source',
      'Der Betreiber teilte mit, der Damm sei sicher. Der Betreiber teilte mit, dass die Pumpe laufe. Der Betreiber erklärte, das Wasser sinke.',
      'single-source: Betreiber (3)',
    ],
    [
      'a headline surer than the text',
      'Werk in Aue schließt 2027\n\nDas Werk in Aue könnte 2027 schließen.',
      'headline-surer:  (2)',
    ],
  ])('%s', (_, text, finding) => {
    expect(findingsIn(text)).toEqual([finding]);
  });
});

describe('the desk check leaves alone', () => {
  it.each([
    ['an allegation that is denied', `${ALLEGED} Rem bestreitet das.`],
    ['one whose accused has the word', `${ALLEGED} Rem sagte, er habe nichts zu verbergen.`],
    [
      'one whose accused speaks through others',
      `${ALLEGED} „Kein Wort ist wahr“, sagte Rems Anwalt Ida Kolb.`,
    ],
    [
      'an accusation of the outlet after a conviction',
      'Jan Rem hat Spenden veruntreut. Das Gericht hat ihn verurteilt.',
    ],
    ['somebody who is wronged', 'Jan Rem ist von seinem Partner betrogen worden.'],
    [
      'unnamed people with a reason',
      'Ein Beamter, der aus Angst vor Entlassung anonym bleiben will, sagte, die Akten seien verschwunden.',
    ],
    ['hearsay of nobody', 'Die Akten sollen verschwunden sein.'],
    ['a fact on one source', 'Der Betreiber teilte mit, der Damm sei sicher.'],
    ['what somebody says in person', '„Es war kalt“, „es war nass“ und „es war spät“, sagte Jan Rem.'],
    ['opinions of one source', 'Rem lobte den Plan. Rem kritisierte den Rat. Rem forderte mehr Geld.'],
    ['a text without claims', 'Kurz und gut'],
  ])('%s', (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('a silence', () => {
  it.each([
    ['of the accused', { source: null, name: 'Jan Rem' }, []],
    ['that is nobody’s', { source: null, name: '' }, []],
    ['of somebody else', { source: 's9', name: 'Ida Kolb' }, ['unanswered-allegation']],
  ])('%s', (_, silence, checks) => {
    const report = { ...read(ALLEGED), silences: [{ ...silence, spans: [] }] };
    expect(deskFindings(report).map(({ check }) => check)).toEqual(checks);
  });
});

describe('the desk check in words', () => {
  it('gives each claim with its source and where it stands', () => {
    expect(deskText(read(`Streit um Geld\n\n${ALLEGED}`))).toBe(
      [
        'Allegations without a response of the accused',
        '-  Jan Rem is accused, and no answer, denial or “no comment” of Jan Rem was found.',
        '   “Geld unterschlagen zu haben”',
        '      Bank (institution); line 3, offset 56',
        '',
      ].join('\n'),
    );
  });

  it('says that finding nothing is no approval', () => {
    expect(deskText(read('Kurz und gut'))).toContain('no approval');
  });

  it('is there as JSON', () => {
    expect(JSON.parse(deskJson(read(ALLEGED)))).toMatchObject({
      findings: [
        {
          check: 'unanswered-allegation',
          claims: [{ quote: 'Geld unterschlagen zu haben', source: 'Bank (institution)', line: 1 }],
        },
      ],
    });
  });
});
