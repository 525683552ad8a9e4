import * as v from 'valibot';

import { CERTAINTIES, KINDS, SOURCE_KINDS, STANDINGS } from '../labels.ts';
import { storedQuoteSchema } from '../quotes/stored-quote-schema.ts';

/** A point in time, ISO 8601. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

/** Labels in place of those read, see `Correction`. */
export const correctionSchema = v.strictObject({
  standing: v.nullable(v.picklist(STANDINGS)),
  kind: v.nullable(v.picklist(KINDS)),
  certainty: v.nullable(v.picklist(CERTAINTIES)),
  source: v.nullable(
    v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), kind: v.picklist(SOURCE_KINDS) }),
  ),
});

/** A note, see `Note`. */
export const noteSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  quotes: v.pipe(v.array(storedQuoteSchema), v.readonly()),
  isMarked: v.boolean(),
  isHidden: v.boolean(),
  correction: correctionSchema,
  text: v.string(),
  created: instant,
  changed: instant,
});

const { created: _created, changed: _changed, ...asked } = noteSchema.entries;

/** What the reader does to the notes of an article, see `NoteChange`. */
export const noteChangeSchema = v.variant('type', [
  v.strictObject({ type: v.literal('set'), note: v.strictObject(asked) }),
  v.strictObject({ type: v.literal('remove'), id: v.string() }),
  v.strictObject({ type: v.literal('undo') }),
  v.strictObject({ type: v.literal('redo') }),
]);

/** All notes of one article, see `ArticleNotes`. */
export const articleNotesSchema = v.strictObject({
  version: v.literal(1),
  article: v.strictObject({
    url: v.string(),
    title: v.string(),
    publisher: v.string(),
    published: v.string(),
    language: v.string(),
  }),
  notes: v.pipe(v.array(noteSchema), v.readonly()),
  history: v.pipe(
    v.array(v.strictObject({ at: instant, before: v.nullable(noteSchema), after: v.nullable(noteSchema) })),
    v.readonly(),
  ),
  undone: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What the reader has done to a claim, see `ClaimNote`. */
export const claimNoteSchema = v.strictObject({
  note: v.string(),
  corrected: v.pipe(v.array(v.picklist(['standing', 'kind', 'certainty', 'source'])), v.readonly()),
  isMarked: v.boolean(),
  text: v.string(),
});
