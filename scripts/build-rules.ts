import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { RULES_FOLDER, ruleFiles } from './rules/rule-files.ts';
import { registryOf } from './rules/write-registry.ts';

/** Writes languages/de/rules/registry.ts from the rule files beside it. Usage: npm run rules. */
try {
  const files = await ruleFiles();
  writeFileSync(path.join(RULES_FOLDER, 'registry.ts'), registryOf(files));
  console.log(`${files.length} rules in languages/de/rules/registry.ts.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
