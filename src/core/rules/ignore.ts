import { addressOf } from '../grid/address';
import type { Grid } from '../grid/grid';
import type { Ignored } from '../state/state';
import { CellFacts } from './facts/cell-facts';
import type { Finding } from './finding';

/** What the workbook remembers when someone sets a finding aside. `at` is ISO 8601; the core has no clock. */
export function ignoredEntry(
  finding: Finding,
  grids: readonly Grid[],
  by: { readonly reason: string; readonly by: string; readonly at: string },
): Ignored {
  return {
    code: finding.code,
    sheet: finding.cell.sheet,
    cell: addressOf(finding.cell),
    text: new CellFacts(grids).text(finding.cell),
    ...by,
  };
}

/** True when this finding was set aside and its cell still reads as it did then. */
export function isIgnored(finding: Finding, text: string, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    (entry) =>
      entry.code === finding.code &&
      entry.sheet === finding.cell.sheet &&
      entry.cell === addressOf(finding.cell) &&
      entry.text === text,
  );
}
