import { type FieldRef, fieldRef, inYear, noteAcross, noteOf, parseTemplate, partId } from '../fields/key';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import { type BlockLabels, isKeepingLabel, type PlacedLabel, placeFor } from './block-labels';
import type { FieldValue } from './field-value';
import { type FieldPlace, readField } from './field-value';
import type { AxisColumn, YearAxis } from './year-axis';

/** The values of one label across the years, and its remark. */
export function readYears(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  axis: YearAxis,
): FieldValue[] {
  // Words of a label that stand among the values, or right of them, head nothing.
  if (axis.columns.some(({ from }) => from <= label.column)) return [];
  const row = valueRow(grid, area, labels, label, axis);
  const template = parseTemplate(label.field.key);
  const values = inWholeYears(grid, row, axis).map((column) =>
    readAcross(
      grid,
      row,
      column,
      placeFor(grid.sheet, label, inYear(template, { period: column.period }), label.field.kind),
    ),
  );
  if (axis.remarks !== null)
    values.push(readField(grid, placeFor(grid.sheet, label, noteAcross(template), 'text'), row, axis.remarks));
  return values;
}

/** Under parted years a row may have one value for each whole year: nothing stands but where the years begin, in several of them. */
function inWholeYears(grid: Grid, row: number, { row: top, bottom, columns }: YearAxis): readonly AxisColumn[] {
  if (bottom === top) return columns;
  const years = [...new Set(columns.map(({ year }) => year))];
  const parts = years.map((year) => columns.filter((column) => column.year === year));
  const isFilled = ({ from, to }: AxisColumn): boolean => textAt(grid, row, firstIn(grid, row, from, to)).trim() !== '';
  const isWhole = parts.every(([, ...others]) => !others.some(isFilled));
  if (!isWhole || parts.filter(([first]) => first && isFilled(first)).length < 2) return columns;
  return parts.flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, to: own.at(-1)?.to ?? first.to, period: { year: first.year, part: null } }] : [];
  });
}

/** The rows under 年度計画: task, one value per year, remark. Blank rows do not count. */
export function readRows(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  axis: YearAxis,
): FieldValue[] {
  const next = labels.cells.filter((cell) => cell.row > label.row).map((cell) => cell.row);
  const end = Math.min(area.bottom, ...next.map((row) => row - 1));
  const first = axis.columns[0];
  const { id: list } = parseTemplate(label.field.key);
  const values: FieldValue[] = [];
  let index = 0;
  for (let row = axis.bottom + 1; row <= end; row += 1) {
    if (!first || isRowBlank(grid, row, label.column, axis)) continue;
    const task = firstIn(grid, row, label.column, first.from - 1);
    if (isKeepingLabel(textAt(grid, row, task))) continue;
    const place = (field: FieldRef) => placeFor(grid.sheet, label, field, 'text');
    const own = fieldRef(list, { row: index });
    values.push(readField(grid, place(fieldRef(partId(list, 'task'), { row: index })), row, task));
    for (const column of axis.columns)
      values.push(readAcross(grid, row, column, place(fieldRef(list, { row: index, period: column.period }))));
    if (axis.remarks !== null) values.push(readField(grid, place(noteOf(own)), row, axis.remarks));
    index += 1;
  }
  return values;
}

/** Texts laid under period headings: each runs from its column to just before the next text in its row. */
export function readPeriods(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  axis: YearAxis,
): FieldValue[] {
  const next = labels.cells.filter((cell) => cell.row > label.row && cell.row > axis.row).map((cell) => cell.row);
  const end = Math.min(area.bottom, ...next.map((row) => row - 1));
  const { id: list } = parseTemplate(label.field.key);
  const values: FieldValue[] = [];
  let index = 0;
  for (let row = axis.bottom + 1; row <= end; row += 1) {
    const filled = axis.columns.filter(
      (column) => textAt(grid, row, firstIn(grid, row, column.from, column.to)).trim() !== '',
    );
    filled.forEach((column, position) => {
      const following = filled[position + 1];
      const until = following ? axis.columns[axis.columns.indexOf(following) - 1] : axis.columns.at(-1);
      const at = { row: index };
      const place = (part: string) => placeFor(grid.sheet, label, fieldRef(partId(list, part), at), 'text');
      values.push(readAcross(grid, row, column, place('text')));
      values.push(readField(grid, place('from'), axis.row, column.from));
      values.push(readField(grid, place('to'), axis.row, (until ?? column).from));
      index += 1;
    });
  }
  return values;
}

/** A value may stand in any column that its year spans. */
function readAcross(grid: Grid, row: number, column: AxisColumn, place: FieldPlace): FieldValue {
  return readField(grid, place, row, firstIn(grid, row, column.from, column.to));
}

/** The first column with text, else the first column. */
function firstIn(grid: Grid, row: number, from: number, to: number): number {
  for (let column = from; column <= to; column += 1) if (textAt(grid, row, column).trim() !== '') return column;
  return from;
}

/** The label's own row; the next one when the values were put below the label. */
function valueRow(grid: Grid, area: CellRange, labels: BlockLabels, label: PlacedLabel, axis: YearAxis): number {
  const below = label.row + 1;
  const first = axis.columns[0];
  if (!first || below > area.bottom || labels.cells.some((cell) => cell.row === below)) return label.row;
  const hasOwn = axis.columns.some(
    (column) => textAt(grid, label.row, firstIn(grid, label.row, column.from, column.to)).trim() !== '',
  );
  if (hasOwn) return label.row;
  const hasBelow = axis.columns.some(
    (column) => textAt(grid, below, firstIn(grid, below, column.from, column.to)).trim() !== '',
  );
  const namesNothing = textAt(grid, below, firstIn(grid, below, label.column, first.from - 1)).trim() === '';
  return hasBelow && namesNothing ? below : label.row;
}

function isRowBlank(grid: Grid, row: number, from: number, axis: YearAxis): boolean {
  const last = axis.remarks ?? axis.columns.at(-1)?.to ?? from;
  for (let column = from; column <= last; column += 1) if (textAt(grid, row, column).trim() !== '') return false;
  return true;
}
