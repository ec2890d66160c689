import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingGroup } from '../../../src/core/rules/finding';
import type { Rule } from '../../../src/core/rules/rule';
import type { RuleCases } from '../../../src/core/rules/rule-case';

export const RULES_FOLDER = join(__dirname, '../../../src/core/rules');
export const GROUPS: readonly FindingGroup[] = [
  'structure',
  'required',
  'number',
  'direction',
  'vocabulary',
  'crosscheck',
  'progress',
];

export interface RuleFolder {
  readonly group: FindingGroup;
  readonly folder: string;
  readonly rule: Rule;
  readonly cases: RuleCases;
}

/** Every rule folder as it lies on disk, so that a rule that was not registered is seen too. */
export function ruleFolders(group: FindingGroup): RuleFolder[] {
  const home = join(RULES_FOLDER, group);
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(home, entry.name, 'rule.ts')))
    .map((entry) => entry.name)
    .sort()
    .map((folder) => ({
      group,
      folder,
      rule: jest.requireActual<{ rule: Rule }>(join(home, folder, 'rule')).rule,
      cases: jest.requireActual<{ cases: RuleCases }>(join(home, folder, 'cases')).cases,
    }));
}
