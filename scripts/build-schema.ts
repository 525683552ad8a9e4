import { writeFileSync } from 'node:fs';

import { reportJsonSchema } from './report-json-schema.ts';

/** Writes docs/report.schema.json from core/report-schema.ts. */
writeFileSync(new URL('../docs/report.schema.json', import.meta.url), await reportJsonSchema());
