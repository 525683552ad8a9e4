import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttributionRule } from '../../../languages/de/attribution.ts';
import { STAGES } from '../../../languages/de/rules/stages.ts';
import { RULES_FOLDER, ruleFiles, type RuleFile } from '../../../scripts/rules/rule-files.ts';
import { registryOf } from '../../../scripts/rules/write-registry.ts';

const fileOf = (name: string, rule: Partial<AttributionRule>): RuleFile => ({
  name,
  exported: name.replace(/^.*\//, ''),
  rule: { id: `de/${name}`, stage: 'frame', apply: () => [], ...rule },
});

/** The rules in the order a registry lists them. */
const orderIn = (registry: string): readonly string[] =>
  [...registry.slice(registry.indexOf('RULES')).matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1] ?? '');

describe('the registry of the German rules', () => {
  it('is what `npm run rules` writes', async () => {
    const written = readFileSync(path.join(RULES_FOLDER, 'registry.ts'), 'utf8');
    expect(written, 'out of date: npm run rules').toBe(registryOf(await ruleFiles()));
  });

  it('follows the stages, then the place, then the id', () => {
    const files = [
      fileOf('d', { stage: 'mood' }),
      fileOf('b', {}),
      fileOf('family/a', {}),
      fileOf('z', { place: 1 }),
      fileOf('y', { place: 2 }),
      fileOf('c', { stage: 'denial' }),
    ];
    expect(orderIn(registryOf(files))).toEqual(['c', 'z', 'y', 'b', 'a', 'd']);
    expect(registryOf(files)).toBe(registryOf(files.toReversed()));
  });

  it('imports a rule from the folder it stands in', () => {
    expect(registryOf([fileOf('family/a', {})])).toContain("import { a } from './family/a.ts';");
  });

  it('is not written where a rule names no stage', () => {
    const unplaced = fileOf('a', { stage: 'later' as AttributionRule['stage'] });
    expect(() => registryOf([unplaced])).toThrow('a.ts names no stage of stages.ts: later.');
  });

  it.each([
    ['id', [fileOf('a', { id: 'de/x' }), fileOf('b', { id: 'de/x' })], 'b.ts: “de/x” is taken'],
    ['name', [fileOf('a', {}), fileOf('family/a', {})], 'family/a.ts: “a” is taken'],
  ])('is not written where two rules have one %s', (_, files, problem) => {
    expect(() => registryOf(files)).toThrow(problem);
  });
});

describe('the stages', () => {
  it('are named once, each with its reason', () => {
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
    for (const { why } of STAGES) expect(why).toMatch(/^[A-Z“].{30,}\.$/);
  });
});
