import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';

import { dossierFileSchema, fileStatementSchema } from '../core/dossier/schema.ts';

/** The JSON schema of a dossier's file as the text of docs/dossier.schema.json, formatted like every file here. */
export function dossierJsonSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(dossierFileSchema, {
    definitions: { statement: fileStatementSchema },
    // What JSON Schema has no words for is checked when a dossier is read, see docs/dossiers.md.
    ignoreActions: ['check', 'raw_check'],
  });
  return format(JSON.stringify({ $schema, title: 'Sayso dossier', ...schema }), {
    parser: 'json',
    printWidth: 110,
  });
}
