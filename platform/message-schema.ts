import * as v from 'valibot';

import { articleSchema } from '../core/article-schema.ts';
import { noArticleReasonSchema, timingsSchema } from '../core/tab-state-schema.ts';

/** What a content script may send; see `PageMessage`. */
export const pageMessageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('read-article'), article: articleSchema }),
  v.strictObject({
    type: v.literal('placed'),
    unplaced: v.pipe(v.array(v.string()), v.readonly()),
    timings: timingsSchema,
  }),
  v.strictObject({ type: v.literal('no-article'), url: v.string(), reason: noArticleReasonSchema }),
  v.strictObject({ type: v.literal('note-form') }),
]);
