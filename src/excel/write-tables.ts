import { parseRange, rangeAddress } from '../core/grid/address';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { fitRows } from './fit-table';
import type { OldSheet, StandingTable } from './old-sheet';

const STYLE = 'TableStyleLight1';

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
    table.style = STYLE;
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

/** The tables of sheets that are known to be there, with their names. Two round trips, or one where there are none. */
export async function readTables(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Map<Excel.Worksheet, readonly StandingTable[]>> {
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  for (const { tables } of there) tables.load('items/name,items/showTotals');
  await context.sync();
  const asked = there.map((sheet) =>
    sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    }),
  );
  if (asked.some((tables) => tables.length > 0)) await context.sync();
  return new Map(
    there.map((sheet, at) => [
      sheet,
      (asked[at] ?? []).map(({ table, range }) => ({ table, address: range.address.split('!').at(-1) ?? '' })),
    ]),
  );
}

/** A table as it stood before a making. */
export interface TableBefore {
  readonly name: string;
  readonly cells: string;
}

/** Tables with totals are made as high as they were by whole rows: nobody knows what becomes of totals in a resized one. Gives how many rows were put in. */
export function fitTables(
  sheet: Excel.Worksheet,
  before: readonly TableBefore[],
  now: readonly StandingTable[],
): { readonly fitted: StandingTable[]; readonly gained: number } {
  let gained = 0;
  const fitted = now.map((one) => {
    const cells = before.find(({ name }) => name === one.table.name)?.cells ?? one.address;
    const [was, is] = [parseRange(cells), parseRange(one.address)];
    if (!was || !is || !one.table.showTotals || !startsAlike(cells, one.address) || was.right !== is.right) return one;
    gained += Math.max(0, fitRows(sheet, is, was));
    return { ...one, address: cells };
  });
  return { fitted, gained };
}

/** Tables that did not stand there before, and such as cannot be led back to where they lay, become plain cells. Gives the others. */
export function tablesToCells(before: readonly TableBefore[], now: readonly StandingTable[]): StandingTable[] {
  const canResize = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  return now.filter(({ table, address }) => {
    const stays = before.some(
      ({ name, cells }) => name === table.name && (cells === address || (canResize && startsAlike(cells, address))),
    );
    if (!stays) table.convertToRange();
    return stays;
  });
}

/** Once the cells are back: tables reach again as far as they did. `kept`: what `tablesToCells` gave. */
export function putBackTables(
  sheet: Excel.Worksheet,
  before: readonly TableBefore[],
  kept: readonly StandingTable[],
): void {
  for (const { name, cells } of before) {
    const found = kept.find(({ table }) => table.name === name);
    if (found && found.address !== cells) found.table.resize(cells);
    if (found) continue;
    const made = sheet.tables.add(cells, true);
    made.name = name;
    made.style = STYLE;
  }
}

/** Excel resizes a table from its headings on. */
function startsAlike(one: string, other: string): boolean {
  return one.split(':')[0] === other.split(':')[0];
}
