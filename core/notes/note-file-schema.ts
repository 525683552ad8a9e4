import * as v from 'valibot';

import { linkProblem } from '../dossier/link.ts';
import { correctionSchema, instant } from './notes-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** Ids of notes are used in addresses and as parts of other ids. */
export const noteId = v.pipe(
  v.string(),
  v.regex(/^[\w.:@-]{1,100}$/, 'must have no spaces or special characters'),
);

const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

const positionSelector = v.object({ type: v.literal('TextPositionSelector') });

const target = v.object({
  selector: v.pipe(
    v.array(v.variant('type', [quoteSelector, positionSelector])),
    v.check(
      (all) => all.filter(({ type }) => type === 'TextQuoteSelector').length === 1,
      'must hold one TextQuoteSelector',
    ),
    v.readonly(),
  ),
  'sayso:hint': v.optional(v.object({ start: count, of: count })),
});

/** A note as our export has it; other fields are left out. */
export const noteAnnotationSchema = v.object({
  created: instant,
  modified: instant,
  body: list(v.object({ purpose: v.optional(v.string(), ''), value: v.string() })),
  target: list(target),
  'sayso:note': v.object({
    key: noteId,
    isMarked: v.boolean(),
    isHidden: v.boolean(),
    correction: correctionSchema,
  }),
});

/** What the notes of an export belong to. */
export const notedArticleSchema = v.object({
  url: v.pipe(
    v.string(),
    v.check((url) => url === '' || linkProblem(url, 'any') === null, 'must be an address on the web'),
  ),
  title: v.string(),
  publisher: v.string(),
  published: v.string(),
  language: v.string(),
});
