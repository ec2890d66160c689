import { fullAddress } from '../../core/grid/address';
import type { Finding } from '../../core/rules/finding';

export interface KeyedFindings {
  readonly byKey: ReadonlyMap<string, Finding>;
  readonly keyOf: (finding: Finding) => string;
}

const known = new WeakMap<readonly Finding[], KeyedFindings>();

/**
 * A name for each finding that stays the same when the workbook is checked again, so that the selected one stays selected:
 * code, cell and variant, counted where a cell has the same twice.
 */
export function keyedFindings(findings: readonly Finding[]): KeyedFindings {
  const before = known.get(findings);
  if (before) return before;
  const byKey = new Map<string, Finding>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const stem = `${finding.code} ${fullAddress(finding.cell)} ${finding.variant}`;
    let key = stem;
    for (let count = 2; byKey.has(key); count++) key = `${stem} ${count}`;
    byKey.set(key, finding);
    keys.set(finding, key);
  }
  const keyed = {
    byKey,
    keyOf: (finding: Finding): string => {
      const key = keys.get(finding);
      if (key === undefined) throw new Error(`a finding of another check: ${finding.code}`);
      return key;
    },
  };
  known.set(findings, keyed);
  return keyed;
}
