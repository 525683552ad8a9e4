import { readFileSync } from 'node:fs';

import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';

import type { Article } from '../../core/article.ts';
import { articleSchema } from '../../core/article-schema.ts';
import type { Report } from '../../core/report.ts';
import { reportSchema } from '../../core/report-schema.ts';
import type { TabState } from '../../core/tab-state.ts';
import { tabStateSchema } from '../../core/tab-state-schema.ts';
import { reportJsonSchema } from '../../scripts/report-json-schema.ts';
import { anArticle, aReport } from './samples.ts';

test('schemas and types say the same, both ways', () => {
  expectTypeOf<v.InferOutput<typeof reportSchema>>().toExtend<Report>();
  expectTypeOf<Report>().toExtend<v.InferOutput<typeof reportSchema>>();
  expectTypeOf<v.InferOutput<typeof articleSchema>>().toExtend<Article>();
  expectTypeOf<Article>().toExtend<v.InferOutput<typeof articleSchema>>();
  expectTypeOf<v.InferOutput<typeof tabStateSchema>>().toExtend<TabState>();
  expectTypeOf<TabState>().toExtend<v.InferOutput<typeof tabStateSchema>>();
  expect(v.is(reportSchema, aReport)).toBe(true);
  expect(v.is(articleSchema, anArticle)).toBe(true);
});

const [claim] = aReport.claims;

test.each<[string, unknown]>([
  ['another version', { ...aReport, version: 2 }],
  ['a field too many', { ...aReport, score: 50 }],
  ['no text', { ...aReport, article: { ...aReport.article, text: undefined } }],
  ['a confidence above one', { ...aReport, claims: [{ ...claim, confidence: 1.2 }] }],
  ['a standing nobody knows', { ...aReport, claims: [{ ...claim, standing: ['false'] }] }],
  ['a span that runs backwards', { ...aReport, claims: [{ ...claim, spans: [{ start: 5, end: 2 }] }] }],
  ['half an offset', { ...aReport, claims: [{ ...claim, spans: [{ start: 0.5, end: 2 }] }] }],
])('a report with %s is refused', (_, report) => {
  expect(v.is(reportSchema, report)).toBe(false);
});

test.each<[string, unknown]>([
  ['a block beyond the text', [{ start: 0, end: 10_000, role: 'paragraph' }]],
  [
    'blocks that overlap',
    [
      { start: 0, end: 8, role: 'headline' },
      { start: 4, end: 12, role: 'paragraph' },
    ],
  ],
  [
    'blocks out of order',
    [
      { start: 9, end: 12, role: 'paragraph' },
      { start: 0, end: 8, role: 'headline' },
    ],
  ],
  ['a block that runs backwards', [{ start: 8, end: 4, role: 'paragraph' }]],
  ['a negative offset', [{ start: -1, end: 4, role: 'paragraph' }]],
  ['a role nobody knows', [{ start: 0, end: 4, role: 'advert' }]],
  ['no blocks', undefined],
])('an article with %s is refused', (_, blocks) => {
  expect(v.is(articleSchema, { ...anArticle, blocks })).toBe(false);
});

test('docs/report.schema.json is current; `node scripts/build-schema.ts` writes it', async () => {
  const committed = readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8');
  expect(committed).toBe(await reportJsonSchema());
});
