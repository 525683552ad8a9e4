import * as v from 'valibot';

import type { Span } from './span.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The fields of a span as data from elsewhere; for schemas of things that are spans with more. */
export const spanEntries = { start: offset, end: offset };

/** A span ends where it starts or later. */
export const runsForward = (span: Span): boolean => span.start <= span.end;

/** A span as data from elsewhere. */
export const spanSchema = v.pipe(
  v.strictObject(spanEntries),
  v.check(runsForward, 'A span ends before it starts.'),
);
