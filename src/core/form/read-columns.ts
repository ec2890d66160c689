import { type FieldRef, type FieldTemplate, filledIn, inYear, parseTemplate, withoutYear } from '../fields/key';
import type { Period, PeriodPart } from '../fields/period';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import { type BlockLabels, type PlacedLabel, placeFor } from './block-labels';
import { type ColumnHeading, periodPart, readColumnHeading } from './column-heading';
import { type FieldValue, readField } from './field-value';
import type { FormField } from './form';

type TableColumn = NonNullable<FormField['columns']>[number];

interface FoundColumn {
  readonly column: TableColumn;
  /** From its heading to just before the next one. */
  readonly from: number;
  readonly to: number;
  readonly period: Period | null;
  /** A part of the year that the form is for: 上半期 where no year stands over it. */
  readonly part: PeriodPart | null;
}

interface Header {
  /** The last row of the headings. */
  readonly row: number;
  readonly columns: readonly FoundColumn[];
}

/** This share of its headings tells a table's header. */
const ENOUGH = 0.5;

/** The values in the row that a label names, under the headings of its small table. `year`: of what has none of its own. */
export function readColumns(grid: Grid, area: CellRange, label: PlacedLabel, year: number | null): FieldValue[] {
  for (let row = label.row - 1; row >= area.top; row -= 1) {
    const header = headerAt(grid, { ...area, left: label.column + 1 }, row, label.field.columns ?? []);
    if (header) return readRow(grid, header, label, label.row, { year, index: null });
  }
  return [];
}

/** The rows under the headings of a list, to the next label; blank ones do not count. */
export function readList(
  grid: Grid,
  area: CellRange,
  labels: BlockLabels,
  label: PlacedLabel,
  year: number | null,
): FieldValue[] {
  const header = headerAt(grid, { ...area, left: label.column }, label.row, label.field.columns ?? []);
  if (!header) return [];
  // 令和5年度 in a row says the words of a heading, and is a value. Names of rows behind the list (目標値, 実績値) are none of it.
  const right = header.columns.at(-1)?.to ?? area.right;
  const after = labels.cells
    .filter(({ row, column, isHeading }) => row > header.row && column <= right && isHeading !== true)
    .map(({ row }) => row - 1);
  const end = Math.min(area.bottom, ...after);
  const values: FieldValue[] = [];
  let index = 0;
  for (let row = header.row + 1; row <= end; row += 1) {
    const own = readRow(grid, header, label, row, { year, index });
    if (own.every(({ kind }) => kind === 'blank')) continue;
    values.push(...own);
    index += 1;
  }
  return values;
}

function readRow(
  grid: Grid,
  { columns }: Header,
  label: PlacedLabel,
  row: number,
  { year, index }: { readonly year: number | null; readonly index: number | null },
): FieldValue[] {
  return columns.flatMap(({ column: { key, kind }, from, to, period, part }) => {
    const field = fieldUnder(parseTemplate(key), period ?? (year === null ? null : { year, part }), index);
    return readField(grid, placeFor(grid.sheet, label, field, kind), row, firstIn(grid, row, from, to));
  });
}

function fieldUnder(template: FieldTemplate, period: Period | null, index: number | null): FieldRef {
  const row = template.isPerRow ? (index ?? 0) : template.row;
  if (!template.isPerYear) return filledIn(template, row);
  return period === null ? withoutYear(template, row) : inYear(template, { period }, row);
}

/** The row as the header of these columns, alone or divided by the row below it, whichever says more of them; null when it is none. */
function headerAt(grid: Grid, area: CellRange, row: number, wanted: readonly TableColumn[]): Header | null {
  const upper = written(grid, area, row).map(({ column, text }) => ({ column, heading: readColumnHeading(text) }));
  if (upper.length === 0) return null;
  const alone = matched(upper, area, wanted);
  const lower = row < area.bottom ? written(grid, area, row + 1) : [];
  const both = lower.length > 1 ? matched(divided(upper, lower), area, wanted) : [];
  const columns = both.length > alone.length ? both : alone;
  if (columns.length === 0 || columns.length < wanted.length * ENOUGH) return null;
  return { row: columns === both ? row + 1 : row, columns };
}

interface HeadingAt {
  readonly column: number;
  readonly heading: ColumnHeading;
}

/** The headings of two rows as one: what stands below divides the nearest above it. */
function divided(upper: readonly HeadingAt[], lower: readonly { column: number; text: string }[]): HeadingAt[] {
  const over = new Map(lower.map((one) => [one, upper.filter(({ column }) => column <= one.column).at(-1) ?? null]));
  const parted = new Set(over.values());
  return [
    ...upper.filter((one) => !parted.has(one)),
    ...[...over].map(([{ column, text }, above]) => ({
      column,
      heading: readColumnHeading(text, above?.heading ?? null),
    })),
  ].sort((a, b) => a.column - b.column);
}

/** The wanted columns among the headings, in their order. */
function matched(headings: readonly HeadingAt[], area: CellRange, wanted: readonly TableColumn[]): FoundColumn[] {
  const found: FoundColumn[] = [];
  let next = 0;
  for (const column of wanted) {
    const at = headings.findIndex(({ heading }, index) => index >= next && heading.pattern === column.heading);
    const heading = headings[at];
    if (!heading) continue;
    next = at + 1;
    const to = (headings[at + 1]?.column ?? area.right + 1) - 1;
    const { period, rest } = heading.heading;
    found.push({ column, from: heading.column, to, period, part: period === null ? periodPart(rest) : null });
  }
  return found;
}

function written(grid: Grid, area: CellRange, row: number): { column: number; text: string }[] {
  const cells: { column: number; text: string }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() !== '') cells.push({ column, text });
  }
  return cells;
}

/** The first column with text, else the first column. */
function firstIn(grid: Grid, row: number, from: number, to: number): number {
  for (let column = from; column <= to; column += 1) if (textAt(grid, row, column).trim() !== '') return column;
  return from;
}
