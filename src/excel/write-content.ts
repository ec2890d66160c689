import { rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import type { PlannedCell, SheetPlan } from '../core/report/layout/sheet-plan';
import { moveBeside, type OldSheet } from './old-sheet';

/** Rows that go in one message. Text of a long list may reach 5 MB, which Excel on the web refuses. */
const ROWS_AT_ONCE = 500;

/**
 * Fills a sheet with a plan's cells, in place of what we wrote there before; what people wrote beside it moves with its rows.
 * The text format is set before the text, so that `=1+1` stays text, `6/10` is no date and `0101` keeps its zero.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  old: OldSheet | null,
): Promise<void> {
  const planned = sizeOf(plan);
  const bottom = Math.max(planned.bottom, old?.last.row ?? 0);
  const right = Math.max(planned.right, old?.last.column ?? 0);
  if (old) {
    undress(sheet, old, { top: 0, left: 0, bottom, right });
    moveBeside(sheet, old);
  }
  for (let top = 0; top <= bottom; top += ROWS_AT_ONCE) {
    const part = { top, left: 0, bottom: Math.min(bottom, top + ROWS_AT_ONCE - 1), right };
    const range = sheet.getRange(rangeAddress(part));
    const cells = plan.cells.filter(({ row }) => row >= part.top && row <= part.bottom);
    range.numberFormat = matrix(part, cells, 'General', formatOf);
    range.formulas = matrix(part, cells, '', contentOf);
    if (part.bottom < bottom) await context.sync();
  }
  for (const { row, column, link, value } of plan.cells) {
    if (link === undefined) continue;
    const shown = value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.value) : '';
    sheet.getRange(rangeAddress({ top: row, bottom: row, left: column, right: column })).hyperlink = {
      documentReference: link,
      textToDisplay: shown,
    };
  }
}

/** The rectangle from A1 that holds every planned cell. */
function sizeOf(plan: SheetPlan): { readonly bottom: number; readonly right: number } {
  const bottom = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = plan.cells.reduce((most, { column }) => Math.max(most, column), 0);
  return { bottom, right };
}

/** Takes off our cells what only made them look: their contents stay until they are written over. */
function undress(sheet: Excel.Worksheet, { charts }: OldSheet, area: CellRange): void {
  for (const chart of charts) chart.delete();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  const ours = sheet.getRange(rangeAddress(area));
  ours.unmerge();
  ours.clear('RemoveHyperlinks');
  ours.clear('Formats');
}

function formatOf(cell: PlannedCell): string {
  return cell.numberFormat ?? (cell.value?.kind === 'text' ? '@' : 'General');
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

function matrix<T>(
  area: { top: number; bottom: number; left: number; right: number },
  cells: readonly PlannedCell[],
  blank: T,
  take: (cell: PlannedCell) => T,
): T[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right + 1 }, () => blank),
  );
  for (const cell of cells) {
    const row = rows[cell.row - area.top];
    if (row) row[cell.column] = take(cell);
  }
  return rows;
}
