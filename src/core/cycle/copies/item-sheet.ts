import { isKeepingLabel } from '../../form/block-labels';
import type { FieldValue } from '../../form/field-value';
import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { type CellRange, type Grid, textAt, valueAt } from '../../grid/grid';

/** A 個票 where it stands: the sheet around it, and the form that it is read by. */
export interface ItemSheet {
  readonly kohyo: Kohyo;
  readonly grid: Grid;
  readonly form: Form;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

const COLUMNS = 16_384;

/** One number for a place, for sets and maps. */
export function placeKey({ row, column }: Place): number {
  return row * COLUMNS + column;
}

/** Values that stand on the sheet of the 個票 itself, not in a table that was joined to it. */
export function ownValues({ kohyo }: ItemSheet): readonly FieldValue[] {
  return [...kohyo.fields.values()].filter(({ cell }) => cell.sheet === kohyo.sheet);
}

/**
 * The cells of a value, its own first: a text may go on in the cells right of it and below. Only cells whose words are in the value
 * belong to it.
 */
export function cellsOf({ grid, kohyo }: ItemSheet, value: FieldValue): readonly Place[] {
  const { cell } = value;
  const own = textAt(grid, cell.row, cell.column);
  const cells: Place[] = [cell];
  let rest = value.text.startsWith(own) ? value.text.slice(own.length) : '';
  const take = (row: number, column: number): boolean => {
    const text = textAt(grid, row, column);
    const joined = rest.replace(/^[\n、]/u, '');
    if (text.trim() === '' || joined === rest || !joined.startsWith(text)) return false;
    rest = joined.slice(text.length);
    cells.push({ row, column });
    return true;
  };
  for (let column = cell.column + 1; rest !== '' && column <= kohyo.range.right; column += 1) take(cell.row, column);
  for (let row = cell.row + 1; rest !== '' && row <= kohyo.range.bottom; row += 1) if (!take(row, cell.column)) break;
  return cells;
}

/** A value as it stands in its cells: a number stays one. */
export function contentOf(item: ItemSheet, value: FieldValue): string | number | null {
  if (cellsOf(item, value).length > 1) return value.text;
  const content = valueAt(item.grid, value.cell.row, value.cell.column);
  return typeof content === 'boolean' ? value.text : content;
}

/** What people write: the cells of all values, and what stands beside 記入者, 連絡先 and the like. */
export function writtenCells(item: ItemSheet): ReadonlySet<number> {
  const { grid, kohyo } = item;
  const found = new Set<number>();
  for (const value of ownValues(item)) {
    // The period of a schedule's entry is the heading that it stands under.
    if (isHeadingOfSchedule(value)) continue;
    for (const cell of cellsOf(item, value)) found.add(placeKey(cell));
  }
  eachCell(kohyo.range, (row, column) => {
    const text = textAt(grid, row, column);
    if (!isKeepingLabel(text) || found.has(placeKey({ row, column }))) return;
    for (let next = column + 1; next <= kohyo.range.right; next += 1) {
      const beside = textAt(grid, row, next);
      if (beside.trim() === '') continue;
      if (!isKeepingLabel(beside)) found.add(placeKey({ row, column: next }));
      break;
    }
  });
  return found;
}

/** True for `schedule.0.from`: read from a heading, written by nobody. */
export function isHeadingOfSchedule({ field }: FieldValue): boolean {
  return field.list === 'schedule' && (field.id.endsWith('.from') || field.id.endsWith('.to'));
}

/** What the form itself says on a sheet: every text in the area that is part of no 個票's values. */
export function printedCells(grid: Grid, items: readonly ItemSheet[], area: CellRange): readonly Place[] {
  const written = new Set(items.flatMap((item) => [...writtenCells(item)]));
  const found: Place[] = [];
  eachCell(area, (row, column) => {
    if (textAt(grid, row, column).trim() !== '' && !written.has(placeKey({ row, column }))) {
      found.push({ row, column });
    }
  });
  return found;
}

/** Where people may write: all of the 個票 but what the form itself says, in stretches of one row. */
export function freeRanges(item: ItemSheet): CellRange[] {
  const { kohyo, grid } = item;
  const locked = new Set<number>();
  for (const cell of printedCells(grid, [item], kohyo.range)) {
    const merge = (grid.merges ?? []).find((one) => holds(one, cell));
    eachCell(merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, (row, column) => {
      locked.add(placeKey({ row, column }));
    });
  }
  const ranges: CellRange[] = [];
  const right = Math.max(
    kohyo.range.right,
    ...(grid.merges ?? []).filter((one) => meets(one, kohyo.range)).map((one) => one.right),
  );
  for (let row = kohyo.range.top; row <= kohyo.range.bottom; row += 1) {
    let from: number | null = null;
    for (let column = kohyo.range.left; column <= right + 1; column += 1) {
      const free = column <= right && !locked.has(placeKey({ row, column }));
      if (free) from ??= column;
      else if (from !== null) {
        ranges.push({ top: row, left: from, bottom: row, right: column - 1 });
        from = null;
      }
    }
  }
  return ranges;
}

export function eachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

function holds(range: CellRange, { row, column }: Place): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

function meets(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
