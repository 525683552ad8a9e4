import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';

import { claimSchema, reasonSchema, reportSchema, sourceSchema } from '../core/report-schema.ts';
import { spanSchema } from '../core/span-schema.ts';

/** The report's JSON schema as the text of docs/report.schema.json, formatted like every file here. */
export function reportJsonSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(reportSchema, {
    definitions: { span: spanSchema, reason: reasonSchema, claim: claimSchema, source: sourceSchema },
    // JSON has no word for read-only lists, and its schema none for "end not before start".
    ignoreActions: ['readonly', 'check'],
  });
  return format(JSON.stringify({ $schema, title: 'Sayso report', ...schema }), {
    parser: 'json',
    printWidth: 110,
  });
}
