import { periodPart, readColumnHeading } from '../form/column-heading';
import { yearOfForm } from '../form/year-of-form';
import type { CellRange, Grid } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { type Area, Areas } from './areas';
import { isConstant, isUnit } from './constants';
import { isGroupWord } from './group-words';
import { isUnitHeading } from './printed';
import { proposeKeys } from './propose-key';
import { headingsAt, type TableColumn } from './table-headings';

export type { TableColumn };

/** A row that the form names; `unit` where the form itself gives it in a column. */
export interface TableRow {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly unit: string | null;
  /** What names several rows together (収入 before 使用料), '' when nothing does. */
  readonly group: string;
}

/** A small table inside a form: headings over named rows, or over blank ones. */
export interface SmallTable {
  readonly top: number;
  /** The last row of the headings. */
  readonly headingsEnd: number;
  /** The last row of the table. */
  readonly bottom: number;
  /** The column of the rows' names, or the first column of a list. Its text is '' where the corner is left blank. */
  readonly stub: TableColumn;
  /** The headings right of it. */
  readonly columns: readonly TableColumn[];
  /** [] for a list. */
  readonly rows: readonly TableRow[];
  /** What the table is called, '' when nothing says so: the heading above or at the left. */
  readonly title: string;
  /** The heading at the left of the table, when there is one. */
  readonly name: { readonly column: number; readonly text: string } | null;
  /** The row of the title above, when there is one. */
  readonly titleRow: number | null;
  /** Headings before the names of the rows with blank cells under them (指標名, 単位 before 目標値 and 実績値): a list of its own. */
  readonly open: readonly TableColumn[];
}

/** A list has at least so many columns; the corner over the names of rows may be blank. */
const LEAST_OF_LIST = 3;
const NUMBERED = /^(?:[■□●○◆◇▼▽【〔《]|[①-⑳]|\(?[0-9０-９一二三四五六七八九十IVXⅠ-Ⅹ]{1,3}[)）.．、\s　])/u;

/** The small tables of a blank form, from top to bottom. */
export function findSmallTables(grid: Grid, used: CellRange): SmallTable[] {
  const areas = new Areas(grid, used);
  const tables: SmallTable[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    const table = tableAt(areas, used, row);
    if (!table) continue;
    tables.push(table);
    row = table.bottom;
  }
  const year = yearOfForm(grid, used, []);
  return year === null ? tables : tables.map((table) => ({ ...table, columns: inPartsOf(year, table.columns) }));
}

/** 上半期 | 下半期 | 年間 with no year over them are of the year that the form is for. */
function inPartsOf(year: number, columns: readonly TableColumn[]): readonly TableColumn[] {
  const undated = columns.filter(({ heading }) => heading.period === null);
  const parts = undated.filter(({ heading }) => periodPart(heading.rest) !== null);
  if (
    parts.length < 2 ||
    undated.length < columns.length ||
    new Set(parts.map(({ heading }) => heading.rest)).size < parts.length
  )
    return columns;
  return columns.map((column) => {
    const part = periodPart(column.heading.rest);
    const isOfYear = part !== null || WHOLE_YEAR.test(foldLabel(column.text));
    return isOfYear ? { ...column, heading: { ...column.heading, period: { year, part } } } : column;
  });
}

const WHOLE_YEAR = /^(?:年間|通年|年度計|年計|通期|年度)(?:計|合計|見込み?)?$/u;

function tableAt(areas: Areas, used: CellRange, row: number): SmallTable | null {
  const [first, second] = areas.inRow(row);
  if (!first) return null;
  // One year may stand over several parts, the corner left blank.
  const isYear = first.left > used.left && readColumnHeading(first.text).period !== null;
  if (!second) return isYear ? tableFrom(areas, used, row, first.left, null) : null;
  // A heading at the left that reaches down beside the rows is the table's name, and none of its columns.
  const beside = areas.reachingInto(row).filter(({ right }) => right < first.left);
  const side = first.bottom > row + 1 || (first.bottom > row && areas.inRow(row + 1).length === 0) ? first : null;
  const whole = side === null ? tableFrom(areas, used, row, first.left, beside.at(-1) ?? null) : null;
  const isName = side !== null || second.left === first.right + 1;
  return whole ?? (isName ? tableFrom(areas, used, row, second.left, first) : null);
}

function tableFrom(areas: Areas, used: CellRange, row: number, left: number, name: Area | null): SmallTable | null {
  const headings = headingsAt(areas, row, left, used.right);
  if (headings === null || headings.columns.some(({ text }) => isSentence(text))) return null;
  const { columns, end } = headings;
  const titleRow = titleAbove(areas, used, row);
  const title = titleRow === null ? (name?.text ?? '') : (areas.inRow(titleRow)[0]?.text ?? '');
  const shared = {
    top: row,
    headingsEnd: end,
    title,
    name: name && { column: name.left, text: name.text },
    titleRow,
  };
  const body = areas.inRow(end + 1).filter((area) => name === null || area.left > name.right);
  const named = namesUnder(columns, body);
  if (named) {
    const rows = namedRows(areas, used, end, named.values, { from: name === null ? used.left : name.right + 1, name });
    const last = rows.at(-1);
    if (!last || named.values.length < LEAST_OF_LIST - 1) return null;
    const corner = columns.filter(({ column }) => column < (named.values[0]?.column ?? 0)).at(-1);
    const stub = corner ?? { column: last.column, right: last.column, text: '', heading: BLANK_CORNER };
    const nameColumn = Math.min(...rows.map(({ column }) => column));
    const isBlankUnder = ({ column, right }: TableColumn) =>
      rows.every(({ row }) =>
        areas.inRow(row).every(({ left, text }) => left < column || left > right || isConstant(text)),
      );
    const before = columns.filter(({ column, right }) => right < nameColumn && column !== stub.column);
    const open = before.length > 0 && before.every(isBlankUnder) ? before : [];
    return { ...shared, bottom: last.row, stub, columns: named.values, rows, open };
  }
  return body.some(({ text }) => !isConstant(text)) ? null : listUnder(areas, used, columns, shared, name);
}

const BLANK_CORNER = { pattern: '', rest: '', period: null };

/** The columns of values, where the first row under the headings is named: those from the right with nothing but constants under them. */
function namesUnder(
  columns: readonly TableColumn[],
  body: readonly Area[],
): { readonly values: readonly TableColumn[] } | null {
  // 窓口 is counted elsewhere, and the name of a row where names stand; under 単位 it is what the row is counted in.
  const [stub] = columns;
  const isName = ({ text, left }: Area) =>
    !isConstant(text) || (left === stub?.column && !isUnitHeading(stub.text) && isUnit(text));
  const names = body.filter(isName);
  const last = names.at(-1);
  if (!last) return null;
  const values = columns.filter(({ column }) => column > last.right);
  const before = columns.length - values.length;
  // The names stand under one of the first headings, or before all of them.
  return values.length === 0 || before > 3 || names.length > Math.max(2, before) ? null : { values };
}

interface Side {
  /** The first column of the table. */
  readonly from: number;
  readonly name: Area | null;
}

function namedRows(areas: Areas, used: CellRange, end: number, values: readonly TableColumn[], side: Side): TableRow[] {
  const rows: TableRow[] = [];
  const first = values[0]?.column ?? used.right;
  const columns = values.map(({ column }) => column);
  let beside = side.name !== null && side.name.bottom > side.name.top ? side.name : null;
  for (let row = end + 1; row <= used.bottom; row += 1) {
    const next = beside !== null && row > beside.bottom ? nextPart(areas, row, beside) : beside;
    if (beside !== null && next === null) break;
    beside = next;
    const cells = areas.inRow(row).filter((area) => area !== beside);
    const inside = cells.filter(({ left }) => left >= side.from);
    const names = inside.filter(({ left, text }) => left < first && !isConstant(text));
    const constants = inside.filter(({ left }) => left >= first);
    // 人工 and 件 are units, and names of rows where names stand.
    const name =
      nameAmong(names) ??
      inside.find(({ left }) => left === rows.at(-1)?.column) ??
      (rows.length === 0 ? inside.find(({ left, text }) => left < first && isUnit(text)) : undefined);
    const isOther =
      name === undefined ||
      isSentence(name.text) ||
      name.right >= first ||
      constants.some(({ text }) => !isConstant(text)) ||
      (rows.length > 0 && cells.some(({ left }) => left < side.from)) ||
      areas.spans(row, columns) ||
      isTitleOfNext(areas, used, row);
    if (isOther) break;
    const group =
      names.length > 1 && names[0] !== name
        ? names[0]
        : areas.reachingInto(row).find((area) => isWithin(area, side.from, name));
    const unit = constants.find(({ text }) => isUnit(text));
    rows.push({ row, column: name.left, text: name.text, unit: unit?.text ?? null, group: group?.text ?? '' });
  }
  return rows;
}

/** The years of 収支 go on governing 利用状況, where both stand at the left of their rows and the second has no headings of its own. */
function nextPart(areas: Areas, row: number, { left, right }: Area): Area | null {
  return areas.inRow(row).find((area) => area.left === left && area.right === right && area.bottom > row) ?? null;
}

/** The name of a row: the last of what stands before the values, unless that only describes the first (公益性 ｜ 特定の者に偏っていないか). */
function nameAmong(names: readonly Area[]): Area | undefined {
  const [first] = names;
  const last = names.at(-1);
  return first && last && first !== last && first.bottom === first.top && isDescription(last.text) ? first : last;
}

const LONGEST_NAME = 15;

function isDescription(text: string): boolean {
  return isSentence(text) || text.trim().length > LONGEST_NAME || /か[？?]?$/u.test(text.trim());
}

function isWithin(area: Area, from: number, name: Area): boolean {
  return area.left >= from && area.right < name.left;
}

type Shared = Pick<SmallTable, 'top' | 'headingsEnd' | 'title' | 'name' | 'titleRow'>;

/** Headings over rows that are filled in freely; the form may number them. */
function listUnder(
  areas: Areas,
  used: CellRange,
  columns: readonly TableColumn[],
  shared: Shared,
  name: Area | null,
): SmallTable | null {
  const end = shared.headingsEnd;
  const isFree = (row: number): boolean =>
    row <= used.bottom &&
    areas.inRow(row).every(({ text, left }) => isConstant(text) && left <= (columns[0]?.right ?? left)) &&
    !areas.spans(
      row,
      columns.map(({ column }) => column),
    );
  let bottom = end;
  while (isFree(bottom + 1)) bottom += 1;
  // Below the last row that a name at the left covers, blank rows belong to nobody.
  if (name !== null && name.bottom > end) bottom = Math.min(bottom, name.bottom);
  const [head, second] = columns;
  if (!head || !second) return null;
  const boxes = columns.some(({ column }) => (areas.mergeAt(end + 1, column)?.bottom ?? 0) > end + 1);
  // One blank row under three labels is a value under each; so is one box that reaches down.
  const rows = boxes ? 0 : bottom - end;
  if ((rows < 2 && end !== used.bottom) || columns.length < LEAST_OF_LIST) return null;
  const isName =
    name === null &&
    (isGroupWord(head.text) || (isSchedule(columns) && second.heading.period === null && namesSteps(head.text)));
  const stub = isName ? second : head;
  const rest = columns.filter(({ column }) => column > stub.column);
  if (rest.length < LEAST_OF_LIST - 1) return null;
  const left = isName ? { column: head.column, text: head.text } : shared.name;
  return {
    ...shared,
    bottom,
    stub,
    columns: rest,
    rows: [],
    open: [],
    name: left,
    title: shared.title === '' ? (left?.text ?? '') : shared.title,
  };
}

/** Two headings, then nothing but periods. */
function isSchedule([, , ...periods]: readonly TableColumn[]): boolean {
  return (
    periods.length > 0 && periods.every(({ heading, text }) => heading.period !== null || periodPart(text) !== null)
  );
}

/** スケジュール before 作業項目: what the steps are called, not one of them. */
function namesSteps(text: string): boolean {
  const best = proposeKeys(text, { heading: '', hasYears: false, hasRows: true, isDated: false })[0];
  return best !== undefined && best.confidence >= SURE_OF_STEPS && STEPS.has(best.field.id);
}

const SURE_OF_STEPS = 0.7;
const STEPS: ReadonlySet<string> = new Set(['schedule', 'planRows']);

/** `２　利用状況` over the headings of the next table. */
function isTitleOfNext(areas: Areas, used: CellRange, row: number): boolean {
  const cells = areas.inRow(row);
  const only = cells[0];
  return (
    cells.length === 1 &&
    only !== undefined &&
    (NUMBERED.test(foldLabel(only.text)) ||
      NUMBERED.test(only.text) ||
      /[(（]単位[:：]/u.test(only.text) ||
      (only.right >= used.right && only.left <= used.left)) &&
    areas.inRow(row + 1).length >= LEAST_OF_LIST - 1
  );
}

function titleAbove(areas: Areas, used: CellRange, row: number): number | null {
  return row > used.top && isTitleOfNext(areas, used, row - 1) ? row - 1 : null;
}

function isSentence(text: string): boolean {
  return text.length > 40 || /。|^[※＊*]/u.test(text.trim());
}
