import { BROWSERS } from './browser/driven-browser.ts';
import { findBrowser, installMissing } from './browser/find-browser.ts';
import { commandCheck, type Check } from './checks/check.ts';
import { vitestCheck } from './checks/vitest-check.ts';

const CHECKS: readonly Check[] = [
  commandCheck(
    'types',
    'tsc --noEmit',
    'tsc --noEmit -p core/tsconfig.json',
    'tsc --noEmit -p languages/tsconfig.json',
  ),
  commandCheck('lint', 'oxlint --type-aware --max-warnings 0'),
  commandCheck('format', 'prettier --check .'),
  vitestCheck('unit'),
  vitestCheck('ui'),
  vitestCheck('page'),
  commandCheck('build', 'wxt build -b chrome', 'wxt build -b firefox --mv3'),
  commandCheck(
    'web-ext lint',
    'web-ext lint --no-config-discovery --no-input --boring -s .output/firefox-mv3',
  ),
  vitestCheck('e2e'),
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs every check, prints one line each and the sum at the end; resolves whether all passed. */
async function runChecks(): Promise<boolean> {
  let passed = 0;
  let failed = 0;
  for (const check of CHECKS) {
    const { name } = check;
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share two cores and the build
    const outcome = await check.run();
    passed += outcome.passed;
    failed += outcome.failed;
    if (outcome.failed > 0) console.log(`\n--- ${name} ---\n${outcome.output}`);
    for (const note of outcome.notes) console.log(note);
    console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds(start)})`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

try {
  installMissing(BROWSERS);
  for (const name of BROWSERS) findBrowser(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exitCode = (await runChecks()) ? 0 : 1;
