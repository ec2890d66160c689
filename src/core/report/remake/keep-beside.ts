import type { SheetPlan } from '../layout/sheet-plan';

/** A cell of a sheet as it was made before, with what people added. */
export interface OldCell {
  readonly row: number;
  readonly column: number;
  /** '' for a cell that holds nothing but a format. */
  readonly text: string;
  /** The place in the workbook that it links to, or null. */
  readonly link: string | null;
}

/** Where a cell that people wrote beside our area goes when the sheet is made again; null when it stays behind. */
export type Placement = (cell: OldCell) => { readonly row: number; readonly column: number } | null;

/**
 * What people wrote right of a made sheet moves with its row. A row is told by its first link, else by its first text; a row
 * that is gone leaves its cells below the last one. A column whose heading the plan itself has now is the plan's.
 * `wasRight` is the last column that the old making covered.
 */
export function placeBeside(old: readonly OldCell[], wasRight: number, plan: SheetPlan): Placement {
  const right = Math.max(plan.print.area.right, plan.widths.length - 1);
  const taken = columnsOfPlan(old, wasRight, plan);
  const rows = matchRows(old, wasRight, plan, right);
  const spare = new Map<number, number>();
  let below = Math.max(plan.print.area.bottom, ...plan.cells.map(({ row }) => row));
  return (cell) => {
    if (cell.column <= wasRight || taken.has(cell.column)) return null;
    let row = rows.get(cell.row) ?? spare.get(cell.row);
    if (row === undefined) {
      // The format of an empty cell moves with its row, but makes no row of its own.
      if (cell.text === '') return null;
      below += 1;
      row = below;
      spare.set(cell.row, row);
    }
    return { row, column: cell.column + Math.max(0, right - wasRight) };
  };
}

function columnsOfPlan(old: readonly OldCell[], wasRight: number, plan: SheetPlan): Set<number> {
  const headings = new Set(
    plan.cells.flatMap(({ look, value }) => (look === 'heading' && value?.kind === 'text' ? value.text.trim() : [])),
  );
  const first = new Map<number, OldCell>();
  for (const cell of old) {
    if (cell.column <= wasRight || cell.text === '') continue;
    if (cell.row < (first.get(cell.column)?.row ?? Number.POSITIVE_INFINITY)) first.set(cell.column, cell);
  }
  return new Set([...first.values()].filter(({ text }) => headings.has(text.trim())).map(({ column }) => column));
}

/** Old row → new row. Rows that say the same are taken in order. */
function matchRows(old: readonly OldCell[], wasRight: number, plan: SheetPlan, right: number): Map<number, number> {
  const planned = plan.cells.map(({ row, column, value, link }) => ({
    row,
    column,
    text: value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.value) : '',
    link: link ?? null,
  }));
  const free = new Map<string, number[]>();
  for (const [row, key] of rowKeys(planned, right)) free.set(key, [...(free.get(key) ?? []), row]);
  const rows = new Map<number, number>();
  for (const [row, key] of rowKeys(old, wasRight)) {
    const found = free.get(key)?.shift();
    if (found !== undefined) rows.set(row, found);
  }
  return rows;
}

function rowKeys(cells: readonly OldCell[], right: number): Map<number, string> {
  const own = cells.filter(({ column }) => column <= right).sort((a, b) => a.row - b.row || a.column - b.column);
  const keys = new Map<number, string>();
  for (const { row, link } of own) if (link !== null && !keys.has(row)) keys.set(row, `link ${link}`);
  for (const { row, text } of own) if (text !== '' && !keys.has(row)) keys.set(row, `text ${text}`);
  return new Map([...keys].sort(([a], [b]) => a - b));
}
