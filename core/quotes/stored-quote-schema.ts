import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Words kept apart from their text, see `StoredQuote`. */
export const storedQuoteSchema = v.strictObject({
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  hint: v.nullable(v.strictObject({ start: count, of: count })),
});
