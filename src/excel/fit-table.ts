import { parseRange } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import type { CellOperation, FilledList, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import type { Place } from '../core/report/remake/merge/standing-sheet';
import type { OldSheet, StandingTable } from './old-sheet';

/** The Excel table that a list of somebody's own is: its headings stand right above the rows. */
export function listTable({ tables }: Pick<OldSheet, 'tables'>, list: FilledList | null): StandingTable | null {
  return tables.find(({ address }) => list !== null && parseRange(address)?.top === list.top - 1) ?? null;
}

/** How many rows the list gains; where it is a table, these are put into it, as people do: table, totals and what stands below make room. */
export function rowsGained({ list }: MergedSheet): number {
  return list === null ? 0 : list.after - list.before;
}

/** Puts whole rows in before the last one of the list, so that the table grows by them. */
export function insertRows(sheet: Excel.Worksheet, { before }: FilledList, count: number): void {
  rowsOf(sheet, before, count).insert('Down');
}

/** The same plan for the list once it has so many rows more. */
export function withRows(plan: SheetPlan, count: number): SheetPlan {
  const { own } = plan;
  return own === undefined
    ? plan
    : { ...plan, own: { ...own, body: { ...own.body, bottom: own.body.bottom + count } } };
}

/** The merge while rows that the list no longer needs still stand at its end: what comes below stays where it is. */
export function beforeRowsGo(merged: MergedSheet): MergedSheet {
  const { list, plan } = merged;
  const surplus = -rowsGained(merged);
  if (list === null || surplus <= 0) return merged;
  const moved = <At extends Place>(at: At): At => (at.row > list.after ? { ...at, row: at.row + surplus } : at);
  const operations = merged.operations.map((one): CellOperation => {
    if (one.kind === 'write') return { ...one, cell: moved(one.cell) };
    return { ...one, to: moved(one.to) };
  });
  return { ...merged, operations, plan: { ...plan, cells: plan.cells.map(moved) } };
}

/** Takes the rows out that the list no longer needs; the table ends with it, and what stands below follows. */
export function dropRows(sheet: Excel.Worksheet, merged: MergedSheet): void {
  const surplus = -rowsGained(merged);
  if (merged.list !== null && surplus > 0) rowsOf(sheet, merged.list.after + 1, surplus).delete('Up');
}

/** Makes a table that has totals as high as it was, by whole rows. Gives how many it gained. */
export function fitRows(sheet: Excel.Worksheet, now: CellRange, was: CellRange): number {
  const gained = was.bottom - was.top - (now.bottom - now.top);
  if (gained > 0) rowsOf(sheet, now.top + 1, gained).insert('Down');
  if (gained < 0) rowsOf(sheet, now.top + 1, -gained).delete('Up');
  return gained;
}

function rowsOf(sheet: Excel.Worksheet, from: number, count: number): Excel.Range {
  return sheet.getRange(`${from + 1}:${from + count}`);
}
