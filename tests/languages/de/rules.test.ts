import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinedTextOf, textOf } from '../../../core/span.ts';
import type { Attribution, AttributionRule } from '../../../languages/de/attribution.ts';
import { accordingTo } from '../../../languages/de/rules/according-to.ts';
import { announcingNoun } from '../../../languages/de/rules/announcing-noun.ts';
import { backReference } from '../../../languages/de/rules/back-reference.ts';
import { denial } from '../../../languages/de/rules/denial.ts';
import { framedAfter } from '../../../languages/de/rules/framed-after.ts';
import { framedBefore } from '../../../languages/de/rules/framed-before.ts';
import { hearsayModal } from '../../../languages/de/rules/hearsay-modal.ts';
import { insertedFrame } from '../../../languages/de/rules/inserted-frame.ts';
import { itSays } from '../../../languages/de/rules/it-says.ts';
import { quotationAlone } from '../../../languages/de/rules/quotation-alone.ts';
import { reportedClause } from '../../../languages/de/rules/reported-clause.ts';
import { reportedMood } from '../../../languages/de/rules/reported-mood.ts';
import { summingNoun } from '../../../languages/de/rules/summing-noun.ts';
import { summaryQuotation } from '../../../languages/de/rules/summary-quotation.ts';
import { withWords } from '../../../languages/de/rules/with-words.ts';
import { cases as accordingToCases } from '../../../languages/de/rules/cases/according-to.ts';
import { cases as announcingNounCases } from '../../../languages/de/rules/cases/announcing-noun.ts';
import { cases as backReferenceCases } from '../../../languages/de/rules/cases/back-reference.ts';
import { cases as denialCases } from '../../../languages/de/rules/cases/denial.ts';
import { cases as framedAfterCases } from '../../../languages/de/rules/cases/framed-after.ts';
import { cases as framedBeforeCases } from '../../../languages/de/rules/cases/framed-before.ts';
import { cases as hearsayModalCases } from '../../../languages/de/rules/cases/hearsay-modal.ts';
import { cases as insertedFrameCases } from '../../../languages/de/rules/cases/inserted-frame.ts';
import { cases as itSaysCases } from '../../../languages/de/rules/cases/it-says.ts';
import { cases as quotationAloneCases } from '../../../languages/de/rules/cases/quotation-alone.ts';
import { cases as reportedClauseCases } from '../../../languages/de/rules/cases/reported-clause.ts';
import { cases as reportedMoodCases } from '../../../languages/de/rules/cases/reported-mood.ts';
import { cases as summaryQuotationCases } from '../../../languages/de/rules/cases/summary-quotation.ts';
import { cases as summingNounCases } from '../../../languages/de/rules/cases/summing-noun.ts';
import { cases as withWordsCases } from '../../../languages/de/rules/cases/with-words.ts';
import type { Hit, RuleCases } from '../../../languages/de/rules/cases/rule-cases.ts';
import { RULES } from '../../../languages/de/rules/index.ts';
import { readBy } from './support/texts.ts';

const TABLES: readonly { name: string; rule: AttributionRule; cases: RuleCases }[] = [
  { name: 'according-to', rule: accordingTo, cases: accordingToCases },
  { name: 'announcing-noun', rule: announcingNoun, cases: announcingNounCases },
  { name: 'back-reference', rule: backReference, cases: backReferenceCases },
  { name: 'denial', rule: denial, cases: denialCases },
  { name: 'framed-after', rule: framedAfter, cases: framedAfterCases },
  { name: 'framed-before', rule: framedBefore, cases: framedBeforeCases },
  { name: 'hearsay-modal', rule: hearsayModal, cases: hearsayModalCases },
  { name: 'inserted-frame', rule: insertedFrame, cases: insertedFrameCases },
  { name: 'it-says', rule: itSays, cases: itSaysCases },
  { name: 'quotation-alone', rule: quotationAlone, cases: quotationAloneCases },
  { name: 'reported-clause', rule: reportedClause, cases: reportedClauseCases },
  { name: 'reported-mood', rule: reportedMood, cases: reportedMoodCases },
  { name: 'summary-quotation', rule: summaryQuotation, cases: summaryQuotationCases },
  { name: 'summing-noun', rule: summingNoun, cases: summingNounCases },
  { name: 'with-words', rule: withWords, cases: withWordsCases },
];

const CASES_FOLDER = new URL('../../../languages/de/rules/cases/', import.meta.url);

const sourceWords = ({ source }: Attribution): string =>
  source.kind === 'mention' ? source.mention.words : source.kind;

/** An attribution in the words of the page, as a case gives it. */
const inWords = (text: string, found: Attribution): Hit => ({
  text,
  content: found.content.map((span) => textOf(text, span)),
  source: sourceWords(found),
  cue: joinedTextOf(text, found.cue),
  form: found.form,
});

describe('the German rules and their cases', () => {
  it('are complete: every rule that is asked has its cases', () => {
    expect(new Set(TABLES.map(({ rule }) => rule))).toEqual(new Set(RULES));
  });

  it('are complete: every file of cases is run', () => {
    const files = readdirSync(CASES_FOLDER).filter((name) => name !== 'rule-cases.ts');
    expect(TABLES.map(({ name }) => `${name}.ts`)).toEqual(files.toSorted());
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
    const last = readBy(rule, hit.text).at(-1) ?? [];
    expect(last.map((found) => inWords(hit.text, found))).toEqual([hit]);
  });

  it.each(cases.misses)('leaves alone: %s', (text) => {
    const all = readBy(rule, text).flat();
    expect(all.map((found) => inWords(text, found))).toEqual([]);
  });
});
