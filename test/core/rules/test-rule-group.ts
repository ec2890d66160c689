import { addressOf } from '../../../src/core/grid/address';
import type { Finding, FindingGroup } from '../../../src/core/rules/finding';
import type { AcceptCase, ExpectedHit, RejectCase } from '../../../src/core/rules/rule-case';
import { runRules } from '../../../src/core/rules/run';
import { ja } from '../../../src/locales/ja';
import { renderFinding } from '../../../src/locales/render-finding';
import { contextOf } from './context-of';
import { ruleFolders } from './load-rules';
import { workbookOf } from './workbook-of';

/** A hit as a case writes it; what is usual is left out, so that differences read `C18 expected … got …`. */
function asExpected(finding: Finding, usual: string, first: string): ExpectedHit {
  const address = addressOf(finding.cell);
  const edits = finding.fixes[0]?.edits;
  return {
    cell: finding.cell.sheet === first ? address : `${finding.cell.sheet}!${address}`,
    says: renderFinding(finding, ja).message,
    ...(finding.variant === '' ? {} : { variant: finding.variant }),
    ...(finding.severity === usual ? {} : { severity: finding.severity }),
    ...(edits
      ? {
          fix: Object.fromEntries(
            edits.map((edit) => [
              edit.cell.sheet === first ? addressOf(edit.cell) : `${edit.cell.sheet}!${addressOf(edit.cell)}`,
              edit.value,
            ]),
          ),
        }
      : {}),
  };
}

/** Tests every rule of a group against its cases, by the real way read → recognise → check. */
export function testRuleGroup(group: FindingGroup): void {
  const folders = ruleFolders(group);
  const rules = folders.map((one) => one.rule);
  describe.each(folders)('$folder', ({ rule, cases }) => {
    const run = (example: AcceptCase) => {
      const grids = workbookOf(example);
      const { findings } = runRules(contextOf(grids, example.state), rules);
      const own = findings.filter((finding) => finding.code === rule.code);
      return {
        hits: own.map((finding) => asExpected(finding, rule.severity, grids[0]?.sheet ?? '')),
        others: [...new Set(findings.filter((finding) => finding.code !== rule.code).map((finding) => finding.code))],
      };
    };
    test.each(cases.accept)('accepts: $name', (example: AcceptCase) => {
      expect(run(example).hits).toEqual([]);
    });
    test.each(cases.reject)('rejects: $name', (example: RejectCase) => {
      const { hits, others } = run(example);
      expect(hits).toEqual(example.hits);
      expect(others.sort()).toEqual([...(example.also ?? [])].sort());
    });
  });
}
