import { describe, expect, it } from 'vitest';
import { copyText } from '../../components/copy-text.ts';
import {
  attributingWords,
  deniersInWords,
  listInWords,
  sourcesInWords,
  standingInWords,
  standingSentence,
} from '../../components/words.ts';
import type { Standing } from '../../core/labels.ts';
import type { Claim, ClaimSource, Report } from '../../core/report.ts';
import { SAMPLE } from './sample-report.ts';
import { english, german } from './translate.ts';

const [PLAIN] = SAMPLE.claims.filter((claim) => claim.id === 'c6');
if (!PLAIN) throw new Error('The sample has no claim c6.');

const named = (name: string): ClaimSource => ({
  ref: name,
  kind: 'institution',
  name,
  spans: [],
  via: [],
  anonymity: null,
});
const reportOf = (...claims: readonly Claim[]): Report => ({ ...SAMPLE, claims });
const denial = (id: string, ...names: readonly string[]): Claim => ({
  ...PLAIN,
  id,
  denies: 'c6',
  sources: names.map(named),
});
const claimWith = (standing: readonly Standing[], deniedBy: readonly string[] = []): Claim => ({
  ...PLAIN,
  standing,
  deniedBy,
});

describe('several things in one phrase', () => {
  it.each<[readonly string[], string, string]>([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A und B', 'A and B'],
    [['A', 'B', 'C'], 'A, B und C', 'A, B, and C'],
    [['A', 'B', 'C', 'D'], 'A, B, C und D', 'A, B, C, and D'],
  ])('%o', (things, inGerman, inEnglish) => {
    expect([listInWords(things, german), listInWords(things, english)]).toEqual([inGerman, inEnglish]);
  });
});

describe('the standing in words', () => {
  it.each<[readonly Standing[], string]>([
    [['single'], 'Eine Quelle'],
    [['unconfirmed', 'disputed'], 'Bestritten · unbestätigt'],
    [['documented', 'corroborated'], 'Mit Beleg · mehrere Quellen'],
    [[], 'Nicht eindeutig erkannt'],
  ])('%o', (standing, expected) => {
    expect(standingInWords(claimWith(standing), SAMPLE, german)).toBe(expected);
  });

  it('refuted always says according to whom', () => {
    const claim = claimWith(['refuted'], ['d1']);
    expect(standingInWords(claim, reportOf(claim, denial('d1', 'Landgericht')), german)).toBe(
      'Laut Landgericht widerlegt',
    );
    expect(standingInWords(claim, reportOf(claim), german)).toBe('Laut Artikel widerlegt');
  });
});

describe('who disputes it', () => {
  const claim = claimWith(['disputed'], ['d1', 'd2', 'd3']);

  it.each<[string, readonly Claim[], string]>([
    ['one', [denial('d1', 'Ministerium')], 'Ministerium'],
    ['two denials', [denial('d1', 'Ministerium'), denial('d2', 'Verband')], 'Ministerium und Verband'],
    ['one twice', [denial('d1', 'Ministerium'), denial('d2', 'Ministerium')], 'Ministerium'],
    ['nobody known', [denial('d1')], ''],
  ])('%s', (_, denials, expected) => {
    expect(deniersInWords(claim, reportOf(claim, ...denials), german)).toBe(expected);
  });

  it('is part of the sentence, in both languages', () => {
    const report = reportOf(claim, denial('d1', 'Ministerium', 'Verband'));
    expect(standingSentence(claim, report, german)).toBe(
      'Im Artikel bestritten von Ministerium und Verband.',
    );
    expect(standingSentence(claim, report, english)).toBe(
      'Disputed in the article by Ministerium and Verband.',
    );
  });
});

describe('a source is always given', () => {
  it.each<[string, readonly ClaimSource[], string]>([
    ['several', [named('Polizei'), named('Feuerwehr')], 'Polizei und Feuerwehr'],
    ['without a name', [{ ...named(''), kind: 'vague' }], 'Unbestimmt'],
    ['none', [], 'Keine Quelle genannt'],
  ])('%s', (_, sources, expected) => {
    const claim = { ...PLAIN, sources };
    expect(sourcesInWords(claim, german)).toBe(expected);
    expect(copyText(claim, reportOf(claim), german)).toContain(`– ${expected}`);
  });
});

describe('the words that lay a claim to its source', () => {
  const { text } = SAMPLE.article;
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  it.each<[string, Partial<Claim>, string | null]>([
    [
      'are the frame where it stands by itself',
      { frame: { spans: [spanOf('Laut einem Messprotokoll')] } },
      'Laut einem Messprotokoll',
    ],
    ['are the cue where the frame reaches into the claim', { frame: { spans: PLAIN.spans } }, 'Laut'],
    [
      'are the cue where other words stand between it and the source',
      {
        frame: { spans: [spanOf('Laut einem Messprotokoll')] },
        cue: { spans: [spanOf('Laut')], text: 'Laut' },
        sources: PLAIN.sources.map((source) => ({ ...source, spans: [spanOf('Messprotokoll')] })),
      },
      'Laut',
    ],
    ['are the cue where there is no frame', { frame: null }, 'Laut'],
    ['are none where nothing ties them', { frame: null, cue: null }, null],
  ])('%s', (_, parts, expected) => {
    expect(attributingWords({ ...PLAIN, ...parts }, SAMPLE)).toBe(expected);
  });
});
