import { rangeAddress } from '../core/grid/address';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import type { OldSheet } from './old-sheet';

/**
 * Makes a sheet's tables, those that stand already in place: what formulas say of them holds. (Deleted, they take their cells with
 * them; made over cells that a formula speaks of, they push the rows below.) Before ExcelApi 1.13 a table whose size changes is made anew.
 */
export function setTables(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  names: readonly string[],
  old: OldSheet | null,
): void {
  const canResize = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const standing = [...(old?.tables ?? [])];
  plan.tables.forEach(({ name, range }, place) => {
    const address = rangeAddress(range);
    const at = standing.findIndex((one) => one.address === address || (canResize && startsAlike(one.address, address)));
    const [found] = at < 0 ? [] : standing.splice(at, 1);
    const table = found?.table ?? sheet.tables.add(address, true);
    if (found && found.address !== address) table.resize(address);
    table.name = names[place] ?? name;
    table.style = 'TableStyleLight1';
  });
}

/** Tables of the sheet that the plan has no more become plain cells; this goes before anything is written. */
export function freeTables(plan: SheetPlan, old: OldSheet): OldSheet {
  const canResize = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const kept = old.tables.filter(({ address, table }) => {
    const stays = plan.tables.some(({ range }) => {
      const planned = rangeAddress(range);
      return planned === address || (canResize && startsAlike(planned, address));
    });
    if (!stays) table.convertToRange();
    return stays;
  });
  return { ...old, tables: kept };
}

/** Excel resizes a table from its headings on. */
function startsAlike(one: string, other: string): boolean {
  return one.split(':')[0] === other.split(':')[0];
}
