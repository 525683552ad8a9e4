import { describe, expect, it } from 'vitest';
import { joinedTextOf, textOf } from '../../../core/span.ts';
import type { Attribution } from '../../../languages/de/attribution.ts';
import type { Hit, RuleCases } from '../../../languages/de/rules/cases/rule-cases.ts';
import { RULES } from '../../../languages/de/rules/registry.ts';
import { caseNames, casesOf, ruleFiles } from '../../../scripts/rules/rule-files.ts';
import { readBy } from './support/texts.ts';

const FILES = await ruleFiles();
const NO_CASES: RuleCases = { hits: [], misses: [] };
const TABLES = await Promise.all(
  FILES.map(async ({ name, rule }) => ({ name, rule, cases: (await casesOf(name)) ?? NO_CASES })),
);

const sourceWords = (text: string, { source }: Attribution): string =>
  source.kind === 'mention' ? textOf(text, source.mention) : source.kind;

/** An attribution in the words of the page, as a case gives it. */
const inWords = (text: string, found: Attribution): Hit => ({
  text,
  content: found.content.map((span) => textOf(text, span)),
  source: sourceWords(text, found),
  cue: joinedTextOf(text, found.cue),
  form: found.form,
});

describe('the German rules and their cases', () => {
  it('are all asked: what stands in the folder is in the registry, and nothing else', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(new Set(RULES)).toEqual(new Set(FILES.map(({ rule }) => rule)));
  });

  it('are complete: each rule file has a file of cases of its name, and each of those a rule', () => {
    expect(caseNames()).toEqual(FILES.map(({ name }) => name));
  });

  it.each(TABLES)('$name has at least six hits and five misses, none twice', ({ cases }) => {
    const texts = [...cases.hits.map(({ text }) => text), ...cases.misses];
    expect(cases.hits.length).toBeGreaterThanOrEqual(6);
    expect(cases.misses.length).toBeGreaterThanOrEqual(5);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe.each(TABLES)('$name', ({ rule, cases }) => {
  it.each(cases.hits)('reads: $text', (hit) => {
    const last = readBy(rule, hit.text, cases.role).at(-1) ?? [];
    expect(last.map((found) => inWords(hit.text, found))).toEqual([hit]);
  });

  it.each(cases.misses)('leaves alone: %s', (text) => {
    const all = readBy(rule, text, cases.role).flat();
    expect(all.map((found) => inWords(text, found))).toEqual([]);
  });
});
