import { addressOf, rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import { numberFormatOf } from '../core/report/layout/cell-style';
import type { PlannedCell } from '../core/report/layout/sheet-plan';
import type { FilledList, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import { carryCells, mendFormulas } from './carry-cells';
import { rectangles } from './looks';
import type { OldSheet } from './old-sheet';
import { takeLooks } from './write-own-sheet';

/** Rows that go in one message. Text of a long list may reach 5 MB, which Excel on the web refuses. */
const ROWS_AT_ONCE = 500;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/**
 * Fills a sheet with what is planned, in place of what we wrote there before; what people wrote goes with its rows, and stays
 * untouched where it stays. The text format is set before the text, so that `=1+1` stays text, `6/10` is no date and `0101`
 * keeps its zero.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  merged: MergedSheet,
  old: OldSheet | null,
): Promise<void> {
  const { cells } = merged.plan;
  const { list } = merged;
  let dress = () => {};
  if (old) {
    takeOff(sheet, old, list?.top ?? 0);
    if (list !== null) dress = takeLooks(sheet, old, merged, list);
    carryCells(sheet, old, merged);
    if (list === null) undress(sheet, old, merged);
    else emptyRows(sheet, old, merged, list);
  }
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  for (let top = 0; top <= bottom; top += ROWS_AT_ONCE) {
    const some = cells.filter(({ row }) => row >= top && row < top + ROWS_AT_ONCE);
    for (const area of rectangles(some)) fill(sheet, area, some);
    if (top + ROWS_AT_ONCE <= bottom) await context.sync();
  }
  for (const { row, column, link, value } of cells) {
    if (link === undefined) continue;
    const shown = value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.value) : '';
    sheet.getRange(addressOf({ row, column })).hyperlink = { documentReference: link, textToDisplay: shown };
  }
  dress();
  if (old) mendFormulas(sheet, old, merged);
}

/** Takes away what stands in the way of writing cells. */
function takeOff(sheet: Excel.Worksheet, { used }: OldSheet, top: number): void {
  sheet.autoFilter.remove();
  if (used && used.bottom >= top) sheet.getRange(rangeAddress({ ...used, top, left: 0 })).unmerge();
}

/** Takes last time's rows out of a list of somebody's own: their words where new ones come, and all of a row that is no longer there. */
function emptyRows(sheet: Excel.Worksheet, { used }: OldSheet, { operations }: MergedSheet, list: FilledList): void {
  const kept = new Set(operations.flatMap((one) => (one.kind === 'carry' ? [addressOf(one.to)] : [])));
  const right = used?.right ?? 0;
  const within = (top: number, bottom: number) =>
    top > bottom ? [] : placesIn({ top, bottom, left: 0, right }).filter((place) => !kept.has(addressOf(place)));
  for (const area of rectangles(within(list.top, Math.min(list.before, list.after)))) {
    const range = sheet.getRange(rangeAddress(area));
    range.clear('RemoveHyperlinks');
    range.clear('Contents');
  }
  // As carryCells empties: by blank cells, from right of everything.
  const beyond = right + 1;
  for (const area of rectangles(within(list.after + 1, list.last))) {
    const blank = { ...area, left: area.left + beyond, right: area.right + beyond };
    sheet.getRange(rangeAddress(area)).copyFrom(sheet.getRange(rangeAddress(blank)), 'All');
  }
}

/** Takes our looks off cells of ours, and everything off those that are no longer planned. People's own rules stay on the sheet. */
function undress(sheet: Excel.Worksheet, { used }: OldSheet, { operations, plan }: MergedSheet): void {
  const kept = new Set(operations.flatMap((one) => (one.kind === 'carry' ? [addressOf(one.to)] : [])));
  const planned = new Set(plan.cells.map(addressOf));
  const stale = (used ? placesIn(used) : []).filter((place) => {
    const address = addressOf(place);
    return !kept.has(address) && !planned.has(address);
  });
  for (const area of rectangles(stale)) {
    const range = sheet.getRange(rangeAddress(area));
    range.clear('RemoveHyperlinks');
    range.clear('Formats');
    range.clear('Contents');
    range.dataValidation.clear();
  }
  for (const area of rectangles(plan.cells)) {
    const range = sheet.getRange(rangeAddress(area));
    range.clear('RemoveHyperlinks');
    range.format.fill.clear();
    for (const edge of EDGES) {
      if (edge === 'InsideHorizontal' && area.top === area.bottom) continue;
      if (edge === 'InsideVertical' && area.left === area.right) continue;
      range.format.borders.getItem(edge).style = 'None';
    }
  }
}

function placesIn({ top, left, bottom, right }: CellRange): { row: number; column: number }[] {
  const places: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

function fill(sheet: Excel.Worksheet, area: CellRange, cells: readonly PlannedCell[]): void {
  const range = sheet.getRange(rangeAddress(area));
  range.numberFormat = matrix(area, cells, 'General', numberFormatOf);
  range.formulas = matrix(area, cells, '', contentOf);
}

function contentOf({ value }: PlannedCell): string | number {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.value;
    case 'formula':
      return value.formula;
    case undefined:
      return '';
  }
}

function matrix<T>(area: CellRange, cells: readonly PlannedCell[], blank: T, take: (cell: PlannedCell) => T): T[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => blank),
  );
  for (const cell of cells) {
    const row = rows[cell.row - area.top];
    if (row && cell.column >= area.left && cell.column <= area.right) row[cell.column - area.left] = take(cell);
  }
  return rows;
}
