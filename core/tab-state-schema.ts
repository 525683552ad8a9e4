import * as v from 'valibot';

import { additionsSchema } from './additions-schema.ts';
import { reportSchema } from './report-schema.ts';
import { STORE_PROBLEMS } from './store-problem.ts';
import { NO_ARTICLE_REASONS } from './tab-state.ts';

/** Why a page has no article to show, as data from elsewhere. */
export const noArticleReasonSchema = v.picklist(NO_ARTICLE_REASONS);

const milliseconds = v.pipe(v.number(), v.minValue(0));

/** Where the time went, as data from elsewhere; milliseconds. */
export const timingsSchema = v.strictObject({
  find: milliseconds,
  index: milliseconds,
  engine: milliseconds,
  paint: milliseconds,
  total: milliseconds,
});

/** What is known about a tab, as it lies in session storage. */
export const tabStateSchema = v.variant('status', [
  v.strictObject({ status: v.literal('reading'), url: v.string() }),
  v.strictObject({
    status: v.literal('ready'),
    url: v.string(),
    report: reportSchema,
    additions: v.exactOptional(additionsSchema),
    problem: v.exactOptional(v.picklist(STORE_PROBLEMS)),
    timings: v.nullable(timingsSchema),
    readAt: v.optional(v.number()),
  }),
  v.strictObject({ status: v.literal('unsupported-language'), url: v.string(), language: v.string() }),
  v.strictObject({ status: v.literal('language-off'), url: v.string(), language: v.string() }),
  v.strictObject({ status: v.literal('no-article'), url: v.string(), reason: noArticleReasonSchema }),
  v.strictObject({ status: v.literal('error'), url: v.string(), message: v.string() }),
]);
