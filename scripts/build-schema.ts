import { writeFileSync } from 'node:fs';

import { dossierJsonSchema } from './dossier-json-schema.ts';
import { reportJsonSchema } from './report-json-schema.ts';

/** Writes docs/report.schema.json and docs/dossier.schema.json from the schemas of the core. */
writeFileSync(new URL('../docs/report.schema.json', import.meta.url), await reportJsonSchema());
writeFileSync(new URL('../docs/dossier.schema.json', import.meta.url), await dossierJsonSchema());
