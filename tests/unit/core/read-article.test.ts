import { describe, expect, it } from 'vitest';
import { EMPTY_META } from '../../../core/article.ts';
import type { LanguageProfile } from '../../../core/language-profile.ts';
import { readArticle } from '../../../core/read-article.ts';
import type { LanguageReading } from '../../../core/reading.ts';
import { draft, link, mention, reading } from './drafts.ts';

const article = {
  text: 'A says x; B denies x.',
  blocks: [{ start: 0, end: 21, role: 'paragraph' as const }],
  meta: { ...EMPTY_META, title: 'X', language: '' },
};
const profile = (read: LanguageReading): LanguageProfile => ({ code: 'xx', read: () => read });
const said = draft({ spans: [{ start: 7, end: 8 }], cue: [{ start: 2, end: 6 }], sources: [mention('A')] });
const denied = draft({
  spans: [
    { start: 10, end: 18 },
    { start: 19, end: 20 },
  ],
  cue: [{ start: 12, end: 18 }],
  frame: [{ start: 10, end: 18 }],
  act: 'deny',
  sources: [{ ...mention('B'), spans: [{ start: 10, end: 11 }] }],
});

describe('reading an article', () => {
  const report = readArticle(article, profile(reading([said, denied], { links: [link('denies', 1, 0)] })));

  it('keeps what the page says of itself, in the language it was read in', () => {
    expect(report.article).toEqual({ ...article.meta, language: 'xx', text: article.text });
  });

  it('numbers claims in reading order and gives their words', () => {
    expect(report.claims.map(({ id, quote }) => [id, quote])).toEqual([
      ['c1', 'x'],
      ['c2', 'B denies … x'],
    ]);
    expect(report.claims.map(({ cue }) => cue?.text)).toEqual(['says', 'denies']);
    expect(report.claims.map(({ frame }) => frame)).toEqual([null, { spans: [{ start: 10, end: 18 }] }]);
  });

  it('ties a denial to its claim both ways', () => {
    expect(report.claims.map(({ denies, deniedBy }) => [denies, deniedBy])).toEqual([
      [null, ['c2']],
      ['c1', []],
    ]);
    expect(report.claims.map(({ standing }) => standing)).toEqual([['disputed'], ['single']]);
  });

  it('lists the sources, and claims point to them', () => {
    expect(report.sources.map(({ id, name, claims }) => [id, name, claims])).toEqual([
      ['s1', 'A', ['c1']],
      ['s2', 'B', ['c2']],
    ]);
    expect(report.claims.flatMap(({ sources }) => sources.map(({ ref }) => ref))).toEqual(['s1', 's2']);
  });

  it('gives the reasons of the language before those of the standing', () => {
    const own = { label: 'form:indirect', rule: 'test/form', spans: [{ start: 2, end: 6 }] };
    const claims = [draft({ ...said, reasons: [own] }), denied];
    const [claim] = readArticle(article, profile(reading(claims, { links: [link('denies', 1, 0)] }))).claims;
    expect(claim?.reasons.map(({ rule }) => rule)).toEqual(['test/form', 'test/link']);
  });

  it('names who passed a claim on, and the claim it is part of', () => {
    const passed = draft({ ...said, sources: [{ ...mention('A'), via: ['b', 'nobody'] }], parent: 1 });
    const [claim] = readArticle(article, profile(reading([passed, denied]))).claims;
    expect(claim?.sources.map(({ via }) => via)).toEqual([['s2']]);
    expect(claim?.parent).toBe('c2');
  });

  it('ties a confirmation to its claim', () => {
    const links = [link('confirms', 1, 0)];
    const { claims } = readArticle(article, profile(reading([said, denied], { links })));
    expect(claims.map(({ confirms }) => confirms)).toEqual([null, 'c1']);
  });

  it('is an empty report where nothing was read', () => {
    expect(readArticle(article, profile(reading([])))).toMatchObject({
      version: 1,
      claims: [],
      sources: [],
      headline: null,
      dossier: null,
      unplaced: [],
    });
  });
});
