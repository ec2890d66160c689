import type { PlannedCell } from '../../../../../src/core/report/layout/sheet-plan';
import type { MergedSheet } from '../../../../../src/core/report/remake/merge/merged-sheet';
import type { StandingCell, StandingSheet } from '../../../../../src/core/report/remake/merge/standing-sheet';

/** Does what a port does with a merged sheet, on a sheet that is nothing but cells. */
export function carryOut(merged: MergedSheet, standing: StandingSheet | null): StandingSheet {
  const cells = new Map<string, StandingCell>();
  const before = new Map((standing?.cells ?? []).map((cell) => [keyOf(cell), cell]));
  const put = (cell: StandingCell) => {
    if (cells.has(keyOf(cell))) throw new Error(`cell ${keyOf(cell)} twice`);
    cells.set(keyOf(cell), cell);
  };
  for (const operation of merged.operations) {
    if (operation.kind === 'write') put(written(operation.cell));
    if (operation.kind === 'carry') {
      const cell = before.get(keyOf(operation.from));
      if (cell === undefined) throw new Error(`nothing to carry at ${keyOf(operation.from)}`);
      put({ ...cell, ...operation.to });
    }
  }
  for (const operation of merged.operations) {
    if (operation.kind !== 'attach') continue;
    const from = before.get(keyOf(operation.from));
    const to = cells.get(keyOf(operation.to));
    if (from === undefined || to === undefined) throw new Error(`nothing to attach at ${keyOf(operation.to)}`);
    cells.set(keyOf(to), { ...to, attached: from.attached, fill: from.fill ?? to.fill });
  }
  const widths = new Map([...merged.plan.widths.entries(), ...merged.widths]);
  return {
    name: merged.plan.name,
    cells: [...cells.values()].filter(
      (cell) => cell.value !== null || cell.formula !== null || cell.attached || cell.fill !== null,
    ),
    bottom: null,
    widths,
  };
}

function written(cell: PlannedCell): StandingCell {
  const { row, column, value } = cell;
  const content =
    value === null ? null : value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : value.cached;
  return {
    row,
    column,
    value: content === '' ? null : content,
    formula: value?.kind === 'formula' ? value.formula : null,
    link: cell.link ?? null,
    attached: false,
    fill: null,
  };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

/** The sheet as rows of text, without blank columns at the right. */
export function rowsOf(sheet: StandingSheet): string[][] {
  const rows: string[][] = [];
  for (const { row, column, value, formula } of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push('');
    line[column] = formula ?? (value === null ? '' : String(value));
  }
  return rows;
}

/** Where a text stands; fails when it stands nowhere or twice. */
export function placeOf(sheet: StandingSheet, text: string): { row: number; column: number } {
  const found = sheet.cells.filter(({ value }) => value === text);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`「${text}」 stands ${found.length} times`);
  return { row: only.row, column: only.column };
}

/** Types into a cell as a person does; '' clears it. */
export function type(
  sheet: StandingSheet,
  row: number,
  column: number,
  content: string | number,
  more: Partial<StandingCell> = {},
): StandingSheet {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const formula = typeof content === 'string' && content.startsWith('=') ? content : null;
  const cell: StandingCell = {
    row,
    column,
    value: content === '' ? null : content,
    formula,
    link: null,
    attached: false,
    fill: null,
    ...more,
  };
  return { ...sheet, cells: content === '' && !cell.attached ? others : [...others, cell] };
}

/** Puts a column in at this place, as Excel does. */
export function insertColumn(sheet: StandingSheet, at: number): StandingSheet {
  const cells = sheet.cells.map((cell) => (cell.column >= at ? { ...cell, column: cell.column + 1 } : cell));
  const widths = new Map([...sheet.widths].map(([column, width]) => [column >= at ? column + 1 : column, width]));
  return { ...sheet, cells, widths };
}

export function insertRow(sheet: StandingSheet, at: number): StandingSheet {
  return { ...sheet, cells: sheet.cells.map((cell) => (cell.row >= at ? { ...cell, row: cell.row + 1 } : cell)) };
}

export function deleteRow(sheet: StandingSheet, at: number): StandingSheet {
  const cells = sheet.cells.filter(({ row }) => row !== at);
  return { ...sheet, cells: cells.map((cell) => (cell.row > at ? { ...cell, row: cell.row - 1 } : cell)) };
}

/** Puts the rows `top` to `bottom` into another order: `order[i]` is the row that comes to stand at `top + i`. */
export function reorder(sheet: StandingSheet, top: number, order: readonly number[]): StandingSheet {
  const to = new Map(order.map((row, index) => [row, top + index]));
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: to.get(cell.row) ?? cell.row })) };
}
