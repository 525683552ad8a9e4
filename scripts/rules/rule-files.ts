import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AttributionRule } from '../../languages/de/attribution.ts';
import type { RuleCases } from '../../languages/de/rules/cases/rule-cases.ts';

/** One rule with the file it stands in. */
export interface RuleFile {
  /** Path in the folder of the rules, with forward slashes and without `.ts`: `source-phrases/laut`. */
  readonly name: string;
  /** What the file exports the rule as. */
  readonly exported: string;
  readonly rule: AttributionRule;
}

/** The folder the German rules stand in. */
export const RULES_FOLDER = fileURLToPath(new URL('../../languages/de/rules/', import.meta.url));

/** Beside the rules: what they are tested with, their order, and what is written from both. */
const NO_RULES = /^(?:cases\/|stages$|registry$)/;

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .toSorted();

const exportsOf = async (folder: string, name: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is AttributionRule =>
  typeof value === 'object' && value !== null && 'id' in value && 'apply' in value;

/**
 * Every rule file of the folder, by name. A file that exports no rule is a help of others; one that exports two is an
 * error, since its cases could not tell which of them they are for.
 */
export async function ruleFiles(folder: string = RULES_FOLDER): Promise<readonly RuleFile[]> {
  const names = namesIn(folder).filter((name) => !NO_RULES.test(name));
  const files = names.map(async (name) => {
    const rules = Object.entries(await exportsOf(folder, name)).flatMap(([exported, rule]) =>
      isRule(rule) ? [{ name, exported, rule }] : [],
    );
    if (rules.length > 1) throw new Error(`${name}.ts exports ${rules.length} rules; a file holds one.`);
    return rules;
  });
  return (await Promise.all(files)).flat();
}

/** The names of all files of cases, as the rules they are for are named. */
export const caseNames = (folder: string = RULES_FOLDER): readonly string[] =>
  namesIn(path.join(folder, 'cases')).filter((name) => name !== 'rule-cases');

/** The cases of one rule; undefined where there is no file of them. */
export async function casesOf(name: string, folder: string = RULES_FOLDER): Promise<RuleCases | undefined> {
  if (!existsSync(path.join(folder, 'cases', `${name}.ts`))) return undefined;
  return (await exportsOf(path.join(folder, 'cases'), name))['cases'] as RuleCases | undefined;
}
