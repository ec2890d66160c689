import { type CellRange, type Grid, textAt, valueAt } from '../grid/grid';
import { isExemption } from '../notation/exemption';
import { type BlockLabels, isKeepingLabel, type PlacedLabel } from './block-labels';
import { type FieldPlace, fieldOf, readField } from './field-value';
import type { FieldValue } from './kohyo';
import { findAxes } from './year-axis';

/** Where the values of a block's single fields lie, decided once for the whole block. */
export interface Layout {
  readonly orientation: 'right' | 'below';
  /** Label column → the column in which most values of such labels stand. */
  readonly valueColumns: ReadonlyMap<number, number>;
}

type Position = { readonly row: number; readonly column: number };

/** Looks at all single labels of a block and tells whether values stand beside or below them. */
export function findLayout(grid: Grid, area: CellRange, labels: BlockLabels): Layout {
  const single = labels.placed.filter(({ field }) => field.place === 'beside');
  const right = single
    .map((label) => ({ label, at: firstRight(grid, area, labels, label) }))
    .filter(({ at }) => at !== null);
  const below = single.filter(
    (label) => firstRight(grid, area, labels, label) === null && firstBelow(grid, area, labels, label),
  );
  const counts = new Map<number, Map<number, number>>();
  for (const { label, at } of right) {
    if (!at) continue;
    const columns = counts.get(label.column) ?? new Map<number, number>();
    columns.set(at.column, (columns.get(at.column) ?? 0) + 1);
    counts.set(label.column, columns);
  }
  const valueColumns = new Map(
    [...counts].map(([label, columns]) => [
      label,
      [...columns].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? label + 1,
    ]),
  );
  return { orientation: below.length > right.length ? 'below' : 'right', valueColumns };
}

/** The value of a single label: right of it, or below where the sheet is laid so; a long text may go on in the next rows. */
export function readBeside(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  layout: Layout,
  label: PlacedLabel,
  place: FieldPlace,
): FieldValue {
  if (label.tail !== '')
    return fieldOf(place, { sheet: grid.sheet, row: label.row, column: label.column }, label.tail, label.tail);
  const { at } = label.field;
  if (at !== undefined && at.down > 0) {
    const below = readBelow(grid, area, labels, label, at.down, place);
    if (below.kind !== 'blank' || firstRight(grid, area, labels, label) === null) return below;
  }
  const right = firstRight(grid, area, labels, label);
  // Where the blank form shows which cell the value has, what stands behind it is another's.
  const limit = at !== undefined && place.type !== 'department' ? right?.column : undefined;
  if (right)
    return withContinuation(grid, area, labels, right, limit ?? limitOf(area, labels, label, label.row), place);
  if (at !== undefined) return readField(grid, place, label.row, label.column + at.right);
  const below = firstBelow(grid, area, labels, label);
  if (below && (layout.orientation === 'below' || isValueBelow(grid, area, labels, label, below))) {
    return readField(grid, place, below.row, below.column);
  }
  if (layout.orientation === 'below' || !hasRoom(area, labels, label))
    return readField(grid, place, label.row + 1, label.column);
  return readField(grid, place, label.row, layout.valueColumns.get(label.column) ?? label.column + 1);
}

/** What is written behind the one cell that a label's value has: a remark on it; null where there is none. */
export function remarkBehind(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  value: FieldValue,
): Position | null {
  const { at } = label.field;
  if (at === undefined || at.down > 0 || value.type === 'department' || value.cell.row !== label.row) return null;
  const limit = limitOf(area, labels, label, label.row);
  for (let column = value.cell.column + 1; column <= limit; column += 1) {
    const text = textAt(grid, label.row, column);
    if (text.trim() !== '') return isKeepingLabel(text) ? null : { row: label.row, column };
  }
  return null;
}

/** The value so many rows under its label, in any column that is the label's own. */
function readBelow(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  down: number,
  place: FieldPlace,
): FieldValue {
  const row = label.row + down;
  const limit = limitOf(area, labels, label, label.row);
  for (let column = label.column; column <= limit; column += 1)
    if (
      textAt(grid, row, column).trim() !== '' &&
      !labels.cells.some((cell) => cell.row === row && cell.column === column)
    )
      return readField(grid, place, row, column);
  return readField(grid, place, row, label.column);
}

/** The last column that belongs to a label on a row: up to the next label there. */
function limitOf(area: CellRange, labels: BlockLabels, at: Position, row: number): number {
  const next = labels.cells.filter((cell) => cell.row === row && cell.column > at.column).map((cell) => cell.column);
  return Math.min(area.right, ...next.map((column) => column - 1));
}

function firstRight(grid: Grid, area: CellRange, labels: BlockLabels, label: Position): Position | null {
  const limit = limitOf(area, labels, label, label.row);
  for (let column = label.column + 1; column <= limit; column += 1) {
    const text = textAt(grid, label.row, column);
    if (text.trim() === '') continue;
    // 記入者 and the like begin a pair of their own.
    return isKeepingLabel(text) ? null : { row: label.row, column };
  }
  return null;
}

function firstBelow(grid: Grid, area: CellRange, labels: BlockLabels, label: Position): Position | null {
  const row = nextFilledRow(grid, area, label.row);
  if (row === null) return null;
  const limit = limitOf(area, labels, label, label.row);
  for (let column = label.column; column <= limit; column += 1) {
    if (labels.cells.some((cell) => cell.row === row && cell.column === column)) return null;
    const text = textAt(grid, row, column);
    if (text.trim() === '') continue;
    return isKeepingLabel(text) || isExemption(text) ? null : { row, column };
  }
  return null;
}

/** False when the next label stands right beside: the value cannot but lie below. */
function hasRoom(area: CellRange, labels: BlockLabels, label: Position): boolean {
  return limitOf(area, labels, label, label.row) > label.column;
}

/** One of three or more labels without a gap (指標 | 基準値 | 目標値): they head a small table. */
function isInHeadingRow(labels: BlockLabels, label: Position): boolean {
  const own = new Set(labels.cells.filter(({ row }) => row === label.row).map(({ column }) => column));
  let from = label.column;
  let to = label.column;
  while (own.has(from - 1)) from -= 1;
  while (own.has(to + 1)) to += 1;
  return to - from >= 2;
}

/** The next row with anything in it; a blank row or two may have been put in between. */
function nextFilledRow(grid: Grid, area: CellRange, row: number): number | null {
  for (let next = row + 1; next <= Math.min(area.bottom, row + 3); next += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (textAt(grid, next, column).trim() !== '') return next;
    }
  }
  return null;
}

/** Among labels with values beside them, one with its value below: nothing else may stand in that row. */
function isValueBelow(grid: Grid, area: CellRange, labels: BlockLabels, label: PlacedLabel, at: Position): boolean {
  if (at.column !== label.column || labels.cells.some((cell) => cell.row === at.row))
    return !hasRoom(area, labels, label);
  if (isInHeadingRow(labels, label)) return true;
  if (/^[※*＊注]/u.test(textAt(grid, at.row, at.column))) return false;
  for (let column = area.left; column <= area.right; column += 1) {
    if (column !== at.column && textAt(grid, at.row, column).trim() !== '') return false;
  }
  return labels.placed.some((other) => other.row > at.row);
}

/**
 * A text may go on: in the cells to its right (several departments, a cell each), and in rows that have nothing
 * before it, as long as another label follows.
 */
function withContinuation(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  at: Position,
  limit: number,
  place: FieldPlace,
): FieldValue {
  const cell = { sheet: grid.sheet, row: at.row, column: at.column };
  const first = textAt(grid, at.row, at.column);
  const goesOn = place.type === 'text' || place.type === 'list' || place.type === 'department';
  const more = goesOn ? [...textsRight(grid, at, limit), ...textsBelow(grid, area, labels, at)] : [];
  if (more.length === 0) return fieldOf(place, cell, first, valueAt(grid, at.row, at.column));
  const text = [first, ...more].join(place.type === 'department' ? '、' : '\n');
  return fieldOf(place, cell, text, text);
}

function textsRight(grid: Grid, at: Position, limit: number): string[] {
  const texts: string[] = [];
  for (let column = at.column + 1; column <= limit; column += 1) {
    const text = textAt(grid, at.row, column);
    if (isKeepingLabel(text)) break;
    if (text.trim() !== '') texts.push(text);
  }
  return texts;
}

function textsBelow(grid: Grid, area: CellRange, labels: BlockLabels, at: Position): string[] {
  const texts: string[] = [];
  if (!labels.placed.some((other) => other.row > at.row)) return texts;
  for (let row = at.row + 1; row <= area.bottom; row += 1) {
    const text = textAt(grid, row, at.column);
    if (text.trim() === '' || labels.cells.some((cell) => cell.row === row)) break;
    if (!isBlankBefore(grid, area, row, at.column) || findAxes(grid, { ...area, top: row, bottom: row }, []).length > 0)
      break;
    texts.push(text);
  }
  return texts;
}

function isBlankBefore(grid: Grid, area: CellRange, row: number, column: number): boolean {
  for (let x = area.left; x < column; x += 1) if (textAt(grid, row, x).trim() !== '') return false;
  return true;
}
