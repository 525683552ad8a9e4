import * as v from 'valibot';

import { ACTS, CERTAINTIES, FORMS, KINDS, SOURCE_KINDS, STANDINGS } from './labels.ts';
import { claimNoteSchema } from './notes/notes-schema.ts';
import { spanSchema } from './span-schema.ts';

const listOf = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const spans = listOf(spanSchema);
const ids = listOf(v.string());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A reason, see `Reason`. */
export const reasonSchema = v.strictObject({ label: v.string(), rule: v.string(), spans });

const claimSourceSchema = v.strictObject({
  ref: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  name: v.string(),
  spans,
  via: ids,
  anonymity: v.nullable(v.strictObject({ spans })),
});

/** A claim, see `Claim`. */
export const claimSchema = v.strictObject({
  id: v.string(),
  spans,
  quote: v.string(),
  kind: v.picklist(KINDS),
  act: v.picklist(ACTS),
  form: v.picklist(FORMS),
  certainty: v.picklist(CERTAINTIES),
  standing: listOf(v.picklist(STANDINGS)),
  confidence: share,
  sources: listOf(claimSourceSchema),
  cue: v.nullable(v.strictObject({ spans, text: v.string() })),
  frame: v.nullable(v.strictObject({ spans })),
  addressee: v.nullable(v.strictObject({ spans })),
  reasons: listOf(reasonSchema),
  deniedBy: ids,
  denies: v.nullable(v.string()),
  party: v.nullable(v.strictObject({ spans })),
  counters: ids,
  confirms: v.nullable(v.string()),
  parent: v.nullable(v.string()),
  accuses: v.nullable(
    v.strictObject({ kind: v.picklist(SOURCE_KINDS), name: v.string(), spans, ref: v.nullable(v.string()) }),
  ),
  reader: v.exactOptional(claimNoteSchema),
});

/** A source of the ledger, see `Source`. */
export const sourceSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  aliases: listOf(v.string()),
  claims: ids,
});

const articleSchema = v.strictObject({
  url: v.string(),
  title: v.string(),
  language: v.string(),
  published: v.string(),
  publisher: v.string(),
  authors: listOf(v.string()),
  agencies: listOf(v.string()),
  excerpt: v.boolean(),
  text: v.string(),
});

/**
 * The report where it crosses a boundary: storage, the command line, a file. `docs/report.schema.json` is
 * generated from it, and a test holds it to the types of `report.ts`, both ways.
 */
export const reportSchema = v.strictObject({
  version: v.literal(1),
  article: articleSchema,
  claims: listOf(claimSchema),
  sources: listOf(sourceSchema),
  silences: listOf(v.strictObject({ spans, source: v.nullable(v.string()), name: v.string() })),
  headline: v.nullable(
    v.strictObject({
      role: v.picklist(['headline', 'lead']),
      claim: v.string(),
      body: v.string(),
      surer: v.boolean(),
      reasons: listOf(reasonSchema),
    }),
  ),
  dossier: v.nullable(v.strictObject({ id: v.string(), match: share })),
  unplaced: ids,
});
