import { rangeAddress } from '../core/grid/address';
import type { PlannedCell, SheetPlan } from '../core/report/layout/sheet-plan';

/** Rows that go in one message. Text of a long list may reach 5 MB, which Excel on the web refuses. */
const ROWS_AT_ONCE = 500;

/**
 * Fills a blank sheet with a plan's cells. The text format is set before the text, so that `=1+1` stays text, `6/10` is no
 * date and `0101` keeps its zero.
 */
export async function writeContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const { area } = sizeOf(plan);
  for (let top = 0; top <= area.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(area.bottom, top + ROWS_AT_ONCE - 1);
    const part = { top, bottom, left: 0, right: area.right };
    const range = sheet.getRange(rangeAddress(part));
    const cells = plan.cells.filter(({ row }) => row >= top && row <= bottom);
    range.numberFormat = matrix(part, cells, 'General', formatOf);
    range.formulas = matrix(part, cells, '', contentOf);
    if (bottom < area.bottom) await context.sync();
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
export function sizeOf(plan: SheetPlan): { area: { bottom: number; right: number } } {
  const bottom = plan.cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = plan.cells.reduce((most, { column }) => Math.max(most, column), 0);
  return { area: { bottom, right } };
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
