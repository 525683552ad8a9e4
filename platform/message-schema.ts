import * as v from 'valibot';

import { articleSchema } from '../core/article-schema.ts';
import { noteChangeSchema } from '../core/notes/notes-schema.ts';
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
  v.strictObject({ type: v.literal('change-notes'), change: noteChangeSchema }),
  v.strictObject({ type: v.literal('note-form') }),
]);

const tabId = v.pipe(v.number(), v.integer());

/** What a page of the extension may send; see `OwnMessage`. */
export const ownMessageSchema = v.variant('type', [
  v.strictObject({ type: v.literal('change-notes'), tabId, change: noteChangeSchema }),
  v.strictObject({ type: v.literal('mark-selection'), tabId }),
  v.strictObject({
    type: v.literal('store-changed'),
    part: v.picklist(['notes', 'dossiers', 'subscriptions']),
  }),
]);
