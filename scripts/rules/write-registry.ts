import { STAGES } from '../../languages/de/rules/stages.ts';
import type { RuleFile } from './rule-files.ts';

const stageOf = ({ name, rule }: RuleFile): number => {
  const at = STAGES.findIndex((stage) => stage.name === rule.stage);
  if (at < 0) throw new Error(`${name}.ts names no stage of stages.ts: ${rule.stage ?? 'none given'}.`);
  return at;
};

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const inOrder = (a: RuleFile, b: RuleFile): number => {
  const byStage = stageOf(a) - stageOf(b);
  if (byStage !== 0) return byStage;
  const [placeA, placeB] = [a.rule.place ?? Infinity, b.rule.place ?? Infinity];
  return placeA === placeB ? compare(a.rule.id, b.rule.id) : placeA - placeB;
};

/**
 * The text of `rules/registry.ts`: the rules by stage, by place, by id. Throws where a rule names no stage there is, or
 * where two have one id or are exported under one name.
 */
export function registryOf(files: readonly RuleFile[]): string {
  for (const key of [(file: RuleFile) => file.rule.id, (file: RuleFile) => file.exported]) {
    const twice = files.find((file, at) => files.findIndex((other) => key(other) === key(file)) < at);
    if (twice) throw new Error(`${twice.name}.ts: “${key(twice)}” is taken by another rule.`);
  }
  files.forEach(stageOf);
  const ordered = files.toSorted(inOrder);
  const imports = files
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ name, exported }) => `import { ${exported} } from './${name}.ts';`);
  const lines = ordered.flatMap((file, at) => [
    ...(file.rule.stage === ordered[at - 1]?.rule.stage ? [] : [`  // ${file.rule.stage}`]),
    `  ${file.exported},`,
  ]);
  return [
    '// Written by `npm run rules` from the rule files; edit those.',
    "import type { AttributionRule } from '../attribution.ts';",
    ...imports,
    '',
    '/** The rules in the order they are asked; stages.ts says why. */',
    'export const RULES: readonly AttributionRule[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
