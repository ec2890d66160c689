import { type FieldRef, filledIn, inYear, parseKey, parseTemplate, withoutYear } from '../fields/key';
import { type CellRef, type Grid, textAt, usedRange, valueAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { withUnits } from './amount-unit';
import { type FieldPlace, type FieldValue, fieldOf } from './field-value';
import { FieldValues } from './field-values';
import type { Form, FormField } from './form';
import type { FormNotice } from './kohyo';
import { LabelMatcher } from './label-matcher';
import type { UnnumberedKohyo } from './read-block';
import { splitValue } from './split-value';
import { headingsFrom, type TableHeading, type TableHeadings } from './table-headings';
import { labelsWithoutYear, yearOfNeighbours, yearOfSheet } from './told-year';

interface Column {
  readonly field: FormField;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** In its heading, else told by what stands around it; null for a field without years, and where nothing tells. */
  readonly year: number | null;
}

export interface TableHeader {
  /** The last row of the headings. */
  readonly row: number;
  readonly columns: readonly Column[];
  readonly notices: readonly FormNotice[];
}

/** This share of its columns makes a table the form's. */
const HEADER_SHARE = 0.6;

const SUMS = new Set(['計', '合計', '小計', '総計']);

/** The row that heads a table of this form: the first with at least `share` of its columns. */
export function findHeader(
  grid: Grid,
  fields: readonly FormField[],
  matcher: LabelMatcher,
  share: number,
): TableHeader | null {
  const used = usedRange(grid);
  if (!used) return null;
  const needed = Math.max(2, fields.filter(({ optional }) => !optional).length * share);
  // Each heading stands in a column of its own.
  if (used.right - used.left + 1 < needed) return null;
  for (let row = used.top; row <= used.bottom; row += 1) {
    const { headings, last } = headingsFrom(grid, row, used);
    if (headings.length < needed) continue;
    const yearOf = yearTeller(headings, matcher, yearOfSheet(grid, { ...used, bottom: row - 1 }));
    const columns = columnsOf(headings, matcher, yearOf);
    if (columns.filter(({ field }) => !field.optional).length < needed) continue;
    return withNear(grid.sheet, { headings, last }, columns, matcher, yearOf);
  }
  return null;
}

/** The year of a field's column that has none in its heading; null where nothing tells one. */
type YearTeller = (field: FormField, column: number) => number | null;

/** By the neighbours of the column, else by what stands above the headings or the sheet's name. */
function yearTeller(headings: readonly TableHeading[], matcher: LabelMatcher, sheetYear: number | null): YearTeller {
  const neighbours = headings.flatMap(({ column, text }) => {
    const [first] = matcher.match(text);
    return first?.spec.field ? [{ column, entry: parseTemplate(first.spec.field.key).entry, year: first.year }] : [];
  });
  return ({ key }, column) => {
    const { entry, isPerYear } = parseTemplate(key);
    if (!isPerYear) return null;
    const before = neighbours.filter((one) => one.column < column);
    const after = neighbours.filter((one) => one.column > column);
    return yearOfNeighbours(entry, before, after) ?? sheetYear;
  };
}

function columnsOf(headings: readonly TableHeading[], matcher: LabelMatcher, yearOf: YearTeller): Column[] {
  const columns: Column[] = [];
  for (const { row, column, text } of headings) {
    const match = matcher
      .match(text)
      .flatMap(({ spec: { field }, year }) => (field ? [{ field, year: year ?? yearOf(field, column) }] : []))
      .find((candidate) => isFree(candidate, columns));
    if (match) columns.push({ ...match, row, column, text });
  }
  return columns;
}

/** A column may be had once; a dated one once for each year. */
function isFree({ field, year }: Pick<Column, 'field' | 'year'>, columns: readonly Column[]): boolean {
  return !columns.some(
    (other) => other.field === field && (other.year === year || !parseTemplate(other.field.key).isPerYear),
  );
}

function fieldIn({ field: { key }, year }: Column): FieldRef {
  const template = parseTemplate(key);
  if (!template.isPerYear) return filledIn(template);
  return year === null ? withoutYear(template) : inYear(template, { year });
}

function withNear(
  sheet: string,
  { headings, last }: TableHeadings,
  found: readonly Column[],
  matcher: LabelMatcher,
  yearOf: YearTeller,
): TableHeader {
  const columns = [...found];
  const notices: FormNotice[] = [];
  for (const spec of matcher.specs) {
    if (spec.field === null || columns.some(({ field }) => field === spec.field)) continue;
    for (const { row, column, text } of headings) {
      if (columns.some((other) => other.column === column) || !matcher.isNear(text, spec)) continue;
      columns.push({ field: spec.field, row, column, text, year: yearOf(spec.field, column) });
      notices.push({
        kind: 'label-misspelt',
        cell: { sheet, row, column },
        found: text,
        expected: spec.written,
      });
      break;
    }
  }
  return { row: last, columns, notices: notices };
}

/** Rows of a table under its header, each with its fields. Repeated headers, sums and notes are no rows. */
export function readRowsUnder(grid: Grid, header: TableHeader): { row: number; fields: Map<string, FieldValue> }[] {
  const used = usedRange(grid);
  if (!used) return [];
  const carried = new Map<FormField, { text: string; cell: CellRef; value: string | number | boolean | null }>();
  const rows: { row: number; fields: Map<string, FieldValue> }[] = [];
  for (let row = header.row + 1; row <= used.bottom; row += 1) {
    const own = header.columns.filter(({ column }) => textAt(grid, row, column).trim() !== '');
    if (
      own.length < 2 ||
      isRepeat(grid, header, row) ||
      own.some(({ column }) => SUMS.has(foldLabel(textAt(grid, row, column))))
    )
      continue;
    const fields = new Map<string, FieldValue>();
    for (const column of header.columns) {
      let from = {
        text: textAt(grid, row, column.column),
        cell: { sheet: grid.sheet, row, column: column.column },
        value: valueAt(grid, row, column.column),
      };
      if (column.field.carried) {
        if (from.text.trim() === '') from = carried.get(column.field) ?? from;
        else carried.set(column.field, from);
      }
      const label = { sheet: grid.sheet, row: column.row, column: column.column };
      const place: FieldPlace = {
        field: fieldIn(column),
        type: column.field.kind,
        label,
        labelText: column.text,
      };
      const value = fieldOf(place, from.cell, from.text, from.value);
      fields.set(value.key, value);
      for (const part of splitValue(column.field, value)) fields.set(part.key, part);
      if (column.field.yearKey !== undefined && column.year !== null) {
        const yearPlace: FieldPlace = { ...place, field: parseKey(column.field.yearKey), type: 'year' };
        fields.set(column.field.yearKey, fieldOf(yearPlace, label, column.text, column.year));
      }
    }
    rows.push({ row, fields });
  }
  return rows;
}

function isRepeat(grid: Grid, header: TableHeader, row: number): boolean {
  const same = header.columns.filter(({ column, text }) => foldLabel(textAt(grid, row, column)) === foldLabel(text));
  return same.length > header.columns.length / 2;
}

/** Every row of the form's table on a sheet as one 個票. */
export function readTable(grid: Grid, form: Form, matcher: LabelMatcher): UnnumberedKohyo[] {
  const header = findHeader(grid, form.fields, matcher, HEADER_SHARE);
  if (!header) return [];
  const columns = header.columns.map(({ column }) => column);
  const area = { top: grid.top, left: grid.left, right: Math.max(...columns) };
  const first = { sheet: grid.sheet, row: header.row, column: Math.min(...columns) };
  const missing: FormNotice[] = form.fields
    .filter((field) => !field.optional && !header.columns.some((column) => column.field === field))
    .map((field) => ({
      kind: 'label-missing',
      fieldKey: field.key,
      expected: field.labels[0] ?? field.key,
      near: first,
    }));
  const rows = readRowsUnder(grid, header);
  const values = rows.flatMap(({ fields }) => [...fields.values()]);
  const untold: FormNotice[] = labelsWithoutYear(form, values).map((cell) => ({ kind: 'year-untold', cell }));
  return rows.map(({ row, fields }, index) => ({
    form: form.id,
    sheet: grid.sheet,
    range: { top: row, left: Math.min(...columns), bottom: row, right: Math.max(...columns) },
    years: [
      ...new Set(
        header.columns.filter(({ field }) => parseTemplate(field.key).isPerYear).flatMap(({ year }) => year ?? []),
      ),
    ],
    fields: new FieldValues(withUnits(grid, { ...area, bottom: row }, fields.values(), form)),
    // What is wrong with the heading is said once, at the first row.
    notices: index === 0 ? [...header.notices, ...missing, ...untold] : [],
  }));
}

/** True for a sheet with the headings of a form that is a table, rows or none. */
export function headsTable(grid: Grid, form: Form): boolean {
  return findHeader(grid, form.fields, new LabelMatcher(form), HEADER_SHARE) !== null;
}
