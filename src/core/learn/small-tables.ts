import { type ColumnHeading, periodPart, readColumnHeading } from '../form/column-heading';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { unitInfo } from '../notation/units';
import { isGroupWord } from './group-words';
import { proposeKeys } from './propose-key';

/** A column of a small table on a blank form. */
export interface TableColumn {
  readonly column: number;
  readonly text: string;
  readonly heading: ColumnHeading;
}

/** A row that the form names; `unit` where the form itself gives it in a column. */
export interface TableRow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly unit: string | null;
}

/** A small table inside a form: headings over named rows, or over blank ones. */
export interface SmallTable {
  readonly top: number;
  /** The last row of the headings. */
  readonly headingsEnd: number;
  /** The last row of the table. */
  readonly bottom: number;
  /** The column of the rows' names, or the first column of a list. */
  readonly stub: TableColumn;
  /** The headings right of it. */
  readonly columns: readonly TableColumn[];
  /** [] for a list. */
  readonly rows: readonly TableRow[];
  /** What the table is called, '' when nothing says so: the heading above or at the left. */
  readonly title: string;
  /** The heading at the left of the stub, when there is one. */
  readonly name: { readonly column: number; readonly text: string } | null;
  /** The row of the title above, when there is one. */
  readonly titleRow: number | null;
}

interface Written {
  readonly column: number;
  readonly text: string;
}

/** A table has at least two columns beside that of the names. */
const LEAST_HEADINGS = 3;
const NUMBERED = /^(?:[■□●○◆◇▼▽【〔《]|[①-⑳]|\(?[0-9０-９一二三四五六七八九十IVXⅠ-Ⅹ]{1,3}[)）.．、\s　])/u;

/** The small tables of a blank form, from top to bottom. */
export function findSmallTables(grid: Grid, used: CellRange): SmallTable[] {
  const tables: SmallTable[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const table = tableAt(grid, used, row);
    if (!table) continue;
    tables.push(table);
    row = table.bottom;
  }
  return tables;
}

function tableAt(grid: Grid, used: CellRange, row: number): SmallTable | null {
  const upper = headingsIn(grid, used, row);
  if (upper.length < LEAST_HEADINGS || upper.some(({ text }) => isSentence(text))) return null;
  const lower = written(grid, used, row + 1);
  const divided = lower.length > 1 && lower.every(({ text }) => periodPart(text) !== null);
  const headings = divided ? dividedHeadings(upper, lower) : upper.map(headingOf);
  const headingsEnd = divided ? row + 1 : row;
  const body = bodyUnder(grid, used, headingsEnd, headings);
  if (body === null) return null;
  const stub = headings.find(({ column }) => column === body.stub);
  const columns = headings.filter(({ column }) => column > body.stub);
  if (!stub || columns.length < LEAST_HEADINGS - 1) return null;
  const left = headings.filter(({ column }) => column < body.stub).at(-1);
  const titleRow = titleAbove(grid, used, row);
  const title = titleRow === null ? (left?.text ?? '') : (written(grid, used, titleRow)[0]?.text ?? '');
  return {
    top: row,
    headingsEnd,
    bottom: body.bottom,
    stub,
    columns,
    rows: body.rows,
    title,
    name: left ?? null,
    titleRow,
  };
}

function headingOf({ column, text }: Written): TableColumn {
  return { column, text, heading: readColumnHeading(text) };
}

function dividedHeadings(upper: readonly Written[], lower: readonly Written[]): TableColumn[] {
  const whole = upper.map(headingOf);
  const parts = lower.map(({ column, text }) => {
    const above = whole.filter((one) => one.column <= column).at(-1)?.heading ?? null;
    return { column, text, heading: readColumnHeading(text, above) };
  });
  return [...whole.filter(({ heading }) => heading.period === null), ...parts].sort((a, b) => a.column - b.column);
}

/** The headings of a row: side by side; behind a year, which may span several columns, there may be blanks. */
function headingsIn(grid: Grid, used: CellRange, row: number): Written[] {
  const cells = written(grid, used, row);
  const apart = cells.some((cell, index) => {
    const before = cells[index - 1];
    if (
      before === undefined ||
      cell.column === before.column + 1 ||
      isMergedOver(grid, row, before.column, cell.column)
    )
      return false;
    return readColumnHeading(before.text).period === null;
  });
  return apart ? [] : cells;
}

/** True when the cell's merged area reaches to just before the next one. */
function isMergedOver(grid: Grid, row: number, column: number, next: number): boolean {
  return (grid.merges ?? []).some(
    (area) => area.top <= row && row <= area.bottom && area.left === column && area.right === next - 1,
  );
}

function bodyUnder(
  grid: Grid,
  used: CellRange,
  end: number,
  headings: readonly TableColumn[],
): { stub: number; rows: TableRow[]; bottom: number } | null {
  const first = written(grid, used, end + 1);
  const names = first.filter(({ text }) => !isConstant(text));
  const named = names[0];
  if (end < used.bottom && named !== undefined) {
    // The names stand under one of the first two headings.
    const at = headings.findIndex(({ column }) => column === named.column);
    if (at < 0 || at > 1) return null;
    const rows = namedRows(grid, used, end, headings, named.column);
    return rows.length === 0 ? null : { stub: named.column, rows, bottom: rows.at(-1)?.row ?? end };
  }
  let bottom = end;
  while (bottom < used.bottom && written(grid, used, bottom + 1).length === 0) bottom += 1;
  // One blank row under three labels is a value under each.
  const isList = bottom - end >= 2 || end === used.bottom;
  const [head, second] = headings;
  if (!isList || !head || !second) return null;
  // A heading at the left that spans the rows is the table's name, not a column.
  const isName =
    isGroupWord(head.text) ||
    (second.heading.period === null && namesSteps(head.text)) ||
    (grid.merges ?? []).some(({ top, bottom: last, left }) => left === head.column && top <= end && last > end);
  const stub = isName ? second.column : head.column;
  return { stub, rows: [], bottom };
}

/** スケジュール before 作業項目: what the steps are called, not one of them. */
function namesSteps(text: string): boolean {
  const best = proposeKeys(text, { heading: '', hasYears: false, hasRows: true, isDated: false })[0];
  return best !== undefined && best.confidence >= SURE_OF_STEPS && STEPS.has(best.field.id);
}

const SURE_OF_STEPS = 0.7;
const STEPS: ReadonlySet<string> = new Set(['schedule', 'planRows']);

function namedRows(
  grid: Grid,
  used: CellRange,
  end: number,
  headings: readonly TableColumn[],
  stub: number,
): TableRow[] {
  const rows: TableRow[] = [];
  const right = headings.filter(({ column }) => column > stub);
  for (let row = end + 1; row <= used.bottom; row += 1) {
    const cells = written(grid, used, row);
    const name = cells.find(({ column }) => column === stub);
    const constants = cells.filter(({ column }) => column > stub);
    const isOther =
      name === undefined ||
      isConstant(name.text) ||
      isSentence(name.text) ||
      constants.some(({ text }) => !isConstant(text)) ||
      (rows.length > 0 && cells.some(({ column }) => column < stub)) ||
      spansHeadings(grid, row, right) ||
      isTitleOfNext(grid, used, row);
    if (isOther) break;
    const unit = constants.find(({ text }) => isUnit(text));
    rows.push({ row, column: stub, text: name.text, unit: unit?.text ?? null });
  }
  return rows;
}

/** A merged area over several headings holds one value: the row belongs to no table. */
function spansHeadings(grid: Grid, row: number, headings: readonly TableColumn[]): boolean {
  return (grid.merges ?? []).some(
    (area) =>
      area.top <= row &&
      row <= area.bottom &&
      headings.filter(({ column }) => area.left <= column && column <= area.right).length > 1,
  );
}

/** `２　利用状況` over the headings of the next table. */
function isTitleOfNext(grid: Grid, used: CellRange, row: number): boolean {
  const cells = written(grid, used, row);
  const only = cells[0];
  return (
    cells.length === 1 &&
    only !== undefined &&
    (NUMBERED.test(foldLabel(only.text)) || NUMBERED.test(only.text) || isMergedAcross(grid, used, row, only.column)) &&
    headingsIn(grid, used, row + 1).length >= LEAST_HEADINGS
  );
}

function isMergedAcross(grid: Grid, used: CellRange, row: number, column: number): boolean {
  return (grid.merges ?? []).some(
    ({ top, left, right }) => top === row && left === column && right >= used.right && left <= used.left,
  );
}

function titleAbove(grid: Grid, used: CellRange, row: number): number | null {
  return row > used.top && isTitleOfNext(grid, used, row - 1) ? row - 1 : null;
}

/** What a form itself gives in a value's place: a unit, a full mark, a line of dots. */
function isConstant(text: string): boolean {
  return isUnit(text) || /^[\d\s,.%／/～~・…ー－-]+$/u.test(foldLabel(text)) || /^(?:点|／)/u.test(text);
}

function isUnit(text: string): boolean {
  const words = foldLabel(text).replace(/^\((.*)\)$/u, '$1');
  return words.length <= 6 && unitInfo(words) !== null;
}

function isSentence(text: string): boolean {
  return text.length > 40 || /。|^[※＊*]/u.test(text.trim());
}

function written(grid: Grid, used: CellRange, row: number): Written[] {
  if (row > used.bottom) return [];
  const cells: Written[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text.trim() !== '') cells.push({ column, text });
  }
  return cells;
}
