import * as v from 'valibot';

import { DOSSIER_ROLES } from './dossier/dossier.ts';
import { SOURCE_KINDS } from './labels.ts';
import { noteSchema } from './notes/notes-schema.ts';
import { spanSchema } from './span-schema.ts';

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const localText = v.pipe(v.record(v.string(), v.string()), v.readonly());

const placedStatementSchema = v.strictObject({
  id: v.string(),
  role: v.picklist(DOSSIER_ROLES),
  about: localText,
  text: localText,
  date: v.string(),
  sources: listOf(
    v.strictObject({
      name: v.string(),
      kind: v.picklist(SOURCE_KINDS),
      date: v.string(),
      url: v.string(),
      archived: v.string(),
      language: v.string(),
    }),
  ),
  quote: v.string(),
  spans: listOf(spanSchema),
  claims: listOf(v.string()),
});

const originSchema = v.variant('type', [
  v.strictObject({ type: v.picklist(['built-in', 'own']) }),
  v.strictObject({ type: v.literal('file'), name: v.string() }),
  v.strictObject({ type: v.literal('subscription'), url: v.string() }),
]);

/** A dossier that belongs to an article, see `PlacedDossier`. */
export const placedDossierSchema = v.strictObject({
  id: v.string(),
  revision: v.number(),
  title: localText,
  summary: localText,
  researched: v.string(),
  authors: listOf(v.string()),
  licence: v.strictObject({ name: v.string(), url: v.string() }),
  match: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  origin: v.exactOptional(originSchema),
  statements: listOf(placedStatementSchema),
});

/** What there is about an article beside the report, see `Additions`. */
export const additionsSchema = v.strictObject({
  dossiers: listOf(placedDossierSchema),
  notes: listOf(noteSchema),
  unplacedNotes: listOf(v.string()),
  leftOut: v.exactOptional(v.number()),
});
