import type { SheetPlan } from '../core/report/sheet-plan';
import { cellKey, type ModelRange, type ModelSheet, placeOf } from './model';

/**
 * Brings what people wrote right of a made sheet over to its new making (see `writeSheets` in core/port.ts). `was` is the
 * area that the old making covered. Every cell moves with its row; a row that is gone leaves its cells below the last one.
 */
export function keepBeside(old: ModelSheet, was: ModelRange, plan: SheetPlan, made: ModelSheet): void {
  const right = Math.max(plan.print.area.right, plan.widths.length - 1);
  const step = Math.max(0, right - was.right);
  const carried = columnsInPlan(old, was, plan);
  const rows = newRows(old, was, made, right);
  let below = made.page.area?.bottom ?? 0;
  for (const key of made.cells.keys()) below = Math.max(below, placeOf(key).row);
  const spare = new Map<number, number>();
  const placeFor = (row: number): number => {
    const known = rows.get(row) ?? spare.get(row);
    if (known !== undefined) return known;
    below += 1;
    spare.set(row, below);
    return below;
  };
  const beside = [...old.cells.keys()].sort((a, b) => a - b).map(placeOf);
  for (const { row, column } of beside) {
    if (column <= was.right || carried.has(column)) continue;
    const from = cellKey(row, column);
    const cell = old.cells.get(from);
    if (!cell) continue;
    const blank = cell.value === null && cell.formula === undefined;
    // The format of an empty cell moves with its row, but makes no row of its own.
    if (blank && !rows.has(row)) continue;
    const to = cellKey(placeFor(row), column + step);
    made.cells.set(to, cell);
    const link = old.hyperlinks.get(from);
    if (link) made.hyperlinks.set(to, link);
    const comment = old.comments.get(from);
    if (comment) made.comments.set(to, comment);
  }
  for (const [column, width] of old.columnWidths) {
    if (column > was.right && !carried.has(column)) made.columnWidths.set(column + step, width);
  }
}

/** Columns whose heading the plan itself has now: the plan took them over, with what stands in them. */
function columnsInPlan(old: ModelSheet, was: ModelRange, plan: SheetPlan): Set<number> {
  const headings = new Set<string>();
  for (const cell of plan.cells) {
    if (cell.look === 'heading' && cell.value?.kind === 'text') headings.add(cell.value.text.trim());
  }
  const first = new Map<number, { row: number; text: string }>();
  for (const [key, cell] of old.cells) {
    const { row, column } = placeOf(key);
    if (column <= was.right || cell.value === null || row >= (first.get(column)?.row ?? Infinity)) continue;
    first.set(column, { row, text: String(cell.value).trim() });
  }
  return new Set([...first].filter(([, { text }]) => headings.has(text)).map(([column]) => column));
}

/** Old row → new row, told by the row's first link, else by its first text. Rows that say the same are taken in order. */
function newRows(old: ModelSheet, was: ModelRange, made: ModelSheet, right: number): Map<number, number> {
  const free = new Map<string, number[]>();
  for (const [row, key] of rowKeys(made, right)) free.set(key, [...(free.get(key) ?? []), row]);
  const rows = new Map<number, number>();
  for (const [row, key] of rowKeys(old, was.right)) {
    const found = free.get(key)?.shift();
    if (found !== undefined) rows.set(row, found);
  }
  return rows;
}

function rowKeys(sheet: ModelSheet, right: number): Map<number, string> {
  const keys = new Map<number, string>();
  const places = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const linked of [true, false]) {
    for (const key of places) {
      const { row, column } = placeOf(key);
      if (column > right || keys.has(row)) continue;
      const link = sheet.hyperlinks.get(key)?.place;
      const value = sheet.cells.get(key)?.value ?? null;
      if (linked && link) keys.set(row, `link ${link}`);
      if (!linked && value !== null) keys.set(row, `text ${String(value)}`);
    }
  }
  return new Map([...keys].sort(([a], [b]) => a - b));
}
