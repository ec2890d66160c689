import { addressOf } from '../core/grid/address';
import { type Grid, valueAt } from '../core/grid/grid';

/** What Excel puts in place of a number or date whose column is too narrow for it. */
const TOO_NARROW = /^#+$/u;

/** One message more holds the formats of so many cells. */
const CELLS_AT_ONCE = 5_000;

/**
 * Excel gives `####` for a number that its column is too narrow to show. A checker that read that would miss every amount
 * of a squeezed form, so those cells are shown again by their number formats. Costs a round trip only where there are any.
 */
export async function showNarrowCells(context: Excel.RequestContext, grids: readonly Grid[]): Promise<Grid[]> {
  const narrow = grids.flatMap((grid) => narrowCells(grid).map((cell) => ({ grid, ...cell })));
  if (narrow.length === 0) return [...grids];
  const { showValue } = await import('../number-format/show');
  const shown = new Map<string, string>();
  for (let from = 0; from < narrow.length; from += CELLS_AT_ONCE) {
    const asked = narrow.slice(from, from + CELLS_AT_ONCE).map((cell) => {
      const range = context.workbook.worksheets.getItem(cell.grid.sheet).getRange(addressOf(cell));
      range.load('numberFormat');
      return { ...cell, range };
    });
    await context.sync();
    for (const { grid, row, column, range } of asked) {
      const format = String(range.numberFormat[0]?.[0] ?? 'General');
      shown.set(`${grid.sheet}!${row}:${column}`, showValue(valueAt(grid, row, column), format));
    }
  }
  return grids.map((grid) => ({
    ...grid,
    texts: grid.texts.map((line, y) =>
      line.map((text, x) => shown.get(`${grid.sheet}!${grid.top + y}:${grid.left + x}`) ?? text),
    ),
  }));
}

function narrowCells(grid: Grid): { row: number; column: number }[] {
  return grid.texts.flatMap((line, y) =>
    line.flatMap((text, x) => {
      const value = grid.values[y]?.[x];
      return TOO_NARROW.test(text) && typeof value === 'number' ? [{ row: grid.top + y, column: grid.left + x }] : [];
    }),
  );
}
