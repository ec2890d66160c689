import { addressOf, columnName, parseRange, rangeAddress } from '../core/grid/address';
import { formatOverTheirs } from '../core/report/layout/needs-text';
import type { PlannedCell } from '../core/report/layout/sheet-plan';
import type { FilledList, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { rectangles, setLooks } from './looks';
import type { OldSheet } from './old-sheet';

/** Rows left blank between everything that stands on the sheet and the looks that are put aside. */
const GAP = 3;

/**
 * Puts the looks of a list of somebody's own aside, before its cells are moved. Gives what dresses its new rows in them and takes them away
 * again.
 */
export function takeLooks(sheet: Excel.Worksheet, old: OldSheet, merged: MergedSheet, list: FilledList): () => void {
  const { patterns, plan, operations } = merged;
  const rows = [
    old.used?.bottom ?? 0,
    list.after,
    ...operations.flatMap((one) => (one.kind === 'carry' ? [one.to.row] : [])),
  ];
  const aside = Math.max(...rows) + GAP;
  for (const [column, place] of patterns)
    sheet.getRange(addressOf({ row: aside, column })).copyFrom(sheet.getRange(addressOf(place)), 'Formats');
  const formats = formatsIn(old);
  const formatOf = (cell: PlannedCell) => {
    const place = patterns.get(cell.column);
    return formatOverTheirs(cell, (place && formats.get(addressOf(place))) ?? 'General');
  };
  return () => {
    const dressed = plan.cells.filter((cell) => isDressed(cell, merged, list));
    for (const cell of runsIn(dressed)) {
      const from = { ...cell, top: aside, bottom: aside };
      sheet.getRange(rangeAddress(cell)).copyFrom(sheet.getRange(rangeAddress(from)), 'Formats');
    }
    for (const format of new Set(dressed.map(formatOf))) {
      if (format === null) continue;
      for (const area of rectangles(dressed.filter((cell) => formatOf(cell) === format))) {
        const range = sheet.getRange(rangeAddress(area));
        range.numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
          Array.from({ length: area.right - area.left + 1 }, () => format),
        );
      }
    }
    for (const column of patterns.keys()) sheet.getRange(addressOf({ row: aside, column })).clear('All');
  };
}

/** Address → number format. */
function formatsIn({ standing }: OldSheet): ReadonlyMap<string, string> {
  return new Map(standing.cells.flatMap((cell) => (cell.style ? [[addressOf(cell), cell.style.numberFormat]] : [])));
}

/** Whether a cell of the plan looks as its column does; above the list it keeps what it has. */
function isDressed(cell: PlannedCell, { patterns }: MergedSheet, list: FilledList): boolean {
  return cell.dressed === true && cell.row >= list.top && patterns.has(cell.column);
}

/** Runs of cells in one row: a paste of several rows would repeat itself. */
function runsIn(cells: readonly PlannedCell[]) {
  return rectangles(cells).flatMap((area) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, at) => ({
      ...area,
      top: area.top + at,
      bottom: area.top + at,
    })),
  );
}

/** Merges, heights and filter of the list; all else is as the office has it. */
export function setOwnStructure(sheet: Excel.Worksheet, { plan, list }: MergedSheet, old: OldSheet | null): void {
  for (const merge of plan.merges) sheet.getRange(rangeAddress(merge)).merge(false);
  // Only our mark is not dressed.
  setLooks(
    sheet,
    plan.cells.filter(({ dressed }) => !dressed),
  );
  for (const [row, height] of Object.entries(plan.heights)) {
    sheet.getRange(`${Number(row) + 1}:${Number(row) + 1}`).format.rowHeight = height;
  }
  const filter = old?.filter ? parseRange(old.filter) : null;
  if (filter && list)
    sheet.autoFilter.apply(sheet.getRange(rangeAddress({ ...filter, bottom: Math.max(filter.top, list.after) })));
}

/** Rows and columns that somebody hid go on being hidden where they are now, and what stands in their place is seen. A height or a width shows them. */
export function hideAgain(sheet: Excel.Worksheet, merged: MergedSheet, { standing }: OldSheet): void {
  const planned = new Set(merged.plan.cells.map(({ row }) => row));
  const row = (at: number) => sheet.getRange(`${at + 1}:${at + 1}`);
  const column = (at: number) => sheet.getRange(`${columnName(at)}:${columnName(at)}`);
  for (const at of standing.hiddenRows ?? [])
    if (planned.has(at) && !merged.hiddenRows.has(at)) row(at).rowHidden = false;
  for (const at of merged.hiddenRows) row(at).rowHidden = true;
  if (merged.list !== null) return;
  for (const at of standing.hiddenColumns ?? []) if (!merged.hiddenColumns.has(at)) column(at).columnHidden = false;
  for (const at of merged.hiddenColumns) column(at).columnHidden = true;
}
