import { periodPart } from '../form/column-heading';
import type { FormField } from '../form/form';
import { headingsFrom, type TableHeading } from '../form/table-headings';
import { axisFor, findAxes, type YearAxis } from '../form/year-axis';
import { yearOfForm } from '../form/year-of-form';
import { type CellRange, type Grid, textAt, usedRange } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import { isGroupWord } from './group-words';
import { isPartHeading, isWithoutPlace } from './part-headings';
import { choicesIn, isDateLine, isUnitAlone, isYearInBrackets } from './printed';
import { findSmallTables, type SmallTable } from './small-tables';
import { isPlain } from './table-fields';

/** A label of an unknown form and what the sheet's layout says of it. */
export interface FoundLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly place: 'beside' | 'years' | 'rows' | 'periods' | 'column' | 'columns' | 'list';
  /** The heading that governs it, '' when none does. */
  readonly heading: string;
  readonly isDated: boolean;
  /** The small table in which it names a row, or whose first column it heads. */
  readonly table?: SmallTable;
  /** One of the rows of a table of years: it cannot but have a value for each. */
  readonly inYears?: boolean;
  /** Where the place for its value lies, counted from its own cell, as far as merged areas tell. */
  readonly at?: FormField['at'];
  /** All years that it has values for are over in the year of the form. */
  readonly isPast?: boolean;
}

export interface LabelMap {
  readonly shape: 'block' | 'table';
  readonly titles: readonly string[];
  readonly groups: readonly string[];
  readonly remarks: readonly string[];
  readonly labels: readonly FoundLabel[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const TITLE = /(?:票|表|シート|調書|様式|計画書|カード|一覧)(?:[（(][^（()）]*[)）])?$/u;
const REMARKS = /^(?:備考|摘要|特記事項)$/u;

/** 様式第3号, 別紙1: no title and no label. */
const FORM_NUMBER =
  /^(?:別[紙記表]|様式|第[\d一二三四五六七八九十]+号様式)[第\d一二三四五六七八九十の()-]{0,20}号?(?:様式)?(?:\(.{0,60}\))?$/u;

type Place = Pick<Cell, 'row' | 'column'>;

/** Finds the labels of a blank form: what is written on it, sorted by what the blanks around say; `certain` ones are labels in any case. */
export function mapLabels(grid: Grid, certain: readonly Place[] = []): LabelMap {
  const used = usedRange(grid);
  if (!used) return { shape: 'block', titles: [], groups: [], remarks: [], labels: [] };
  const cells = writtenCells(grid, used);
  const header = tableHeader(grid, cells, used);
  if (header) {
    return {
      shape: 'table',
      titles: cells
        .filter(({ row }) => row < Math.min(...header.map((heading) => heading.row)))
        .map(({ text }) => text),
      groups: [],
      remarks: [],
      labels: header.map(({ over = '', ...cell }) => ({
        ...cell,
        place: 'column',
        heading: over,
        isDated: hasYear(cell.text),
      })),
    };
  }
  return mapBlock(grid, used, cells, certain);
}

function mapBlock(grid: Grid, used: CellRange, written: readonly Cell[], certain: readonly Place[]): LabelMap {
  const sure = certain.map(({ row, column }) => ({ row, column, text: textAt(grid, row, column) }));
  const cells = written.filter((cell) => !sure.some((one) => isSamePlace(one, cell)));
  const all = findSmallTables(grid, used);
  const tables = all.filter((table) => !isPlain(table));
  const inYears = (cell: Cell) => all.some(({ rows }) => rows.some((row) => isSamePlace(row, cell)));
  // Years that head a list alone go on governing the rows below it.
  const others = tables.filter(
    ({ rows, columns }) => rows.length > 0 || columns.some(({ heading }) => !heading.period),
  );
  const axes = findAxes(grid, used, []).filter(({ row }) => !others.some((table) => isIn(table, row)));
  const headings = new Set(axes.flatMap((axis) => axis.columns.map(({ from }) => `${axis.row}:${from}`)));
  const titles = cells.filter((cell) => isTitle(cell, cells, used));
  const rest = cells.filter((cell) => !titles.includes(cell) && !headings.has(`${cell.row}:${cell.column}`));
  const remarks = rest.filter(
    (cell) =>
      REMARKS.test(foldLabel(cell.text)) &&
      axes.some((axis) => axis.row === cell.row && cell.column > (axis.columns[0]?.from ?? 0)),
  );
  const ofForm = (cell: Cell) =>
    cell.row <= used.top + TITLE_ROWS && isYearAlone(cell.text) && isLast(grid, cell, used);
  const inOpenList = (cell: Cell) =>
    all.some(({ top, open }) => cell.row === top && open.some(({ column }) => column === cell.column));
  const own = rest.filter(
    (cell) =>
      !ofForm(cell) && !remarks.includes(cell) && !inOpenList(cell) && !tables.some((table) => isPartOf(table, cell)),
  );
  const inTables = (cell: Cell) => all.some((table) => isPartOf(table, cell));
  const groups = own.filter(
    (cell) =>
      (!inTables(cell) && (isPartHeading(grid, used, cell, cells) || isWithoutPlace(grid, used, cell, cells))) ||
      isGroup(grid, cell, own, axes),
  );
  const labels: FoundLabel[] = [];
  for (const cell of [...own, ...sure].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (groups.includes(cell)) continue;
    const place = placeOf(grid, cell, own, axes, used) ?? (sure.includes(cell) ? 'beside' : null);
    if (place === null) groups.push(cell);
    else
      labels.push({
        ...cell,
        place,
        heading: headingOf(cell, groups, axes, own),
        isDated: hasYear(cell.text),
        inYears: inYears(cell),
        ...(place === 'beside' ? placeOfValue(grid, cell, cells, used) : {}),
      });
  }
  labels.push(...tables.flatMap(labelsOf), ...all.filter(isPlain).flatMap(openList));
  const year = yearOfForm(grid, used, []);
  labels.sort((a, b) => a.row - b.row || a.column - b.column);
  groups.push(...rest.filter((cell) => tables.some((table) => isHeadOf(table, cell))), ...legendsIn(grid, used));
  return {
    shape: 'block',
    titles: titles.map(({ text }) => text),
    // A year heads columns wherever it stands; next year's form has another.
    groups: [...new Set(groups.map(({ text }) => text).filter((text) => !isYearAlone(text)))],
    remarks: [...new Set(remarks.map(({ text }) => text))],
    labels: labels.map((label) => {
      const years = yearsOf(label, axes);
      return year !== null && years.length > 0 && years.every((one) => one < year) ? { ...label, isPast: true } : label;
    }),
  };
}

/** What the form explains of its own marks: no label, and never anybody's answer. */
function legendsIn(grid: Grid, used: CellRange): Cell[] {
  const cells: Cell[] = [];
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1) {
      const text = textAt(grid, row, column);
      if (text.length <= LONGEST_LEGEND && choicesIn(text).length > 0) cells.push({ row, column, text });
    }
  return cells;
}

/** As long as a form's words may be (form/form.ts). */
const LONGEST_LEGEND = 80;

/** The year in the corner of a form tells which it is for. */
const TITLE_ROWS = 2;

function isLast(grid: Grid, { row, column }: Cell, used: CellRange): boolean {
  const right = (grid.merges ?? []).find(({ top, left }) => top === row && left === column)?.right ?? column;
  return right >= used.right;
}

function yearsOf({ place, row, table }: FoundLabel, axes: readonly YearAxis[]): readonly number[] {
  if (table) return table.columns.flatMap(({ heading }) => (heading.period === null ? [] : [heading.period.year]));
  return place === 'years' ? (axisFor(axes, row)?.columns.map((column) => column.year) ?? []) : [];
}

function isIn({ top, bottom }: SmallTable, row: number): boolean {
  return row >= top && row <= bottom;
}

/** A row's name, a heading, or a word that the form gives in a value's place. */
function isPartOf(table: SmallTable, cell: Cell): boolean {
  return isHeadOf(table, cell) || isRowName(table, cell) || isListName(table, cell) || isIn(table, cell.row);
}

/** Heads the table or some of its rows, and is no field. */
function isHeadOf(table: SmallTable, cell: Cell): boolean {
  if (cell.row === table.titleRow) return true;
  if (!isIn(table, cell.row) || isRowName(table, cell) || isListName(table, cell)) return false;
  const isBefore = table.rows.length > 0 && cell.column < (table.columns[0]?.column ?? 0);
  return cell.row <= table.headingsEnd || isBefore;
}

function isRowName(table: SmallTable, cell: Place): boolean {
  return table.rows.some((row) => isSamePlace(row, cell));
}

function isListName(table: SmallTable, { row, column }: Place): boolean {
  return table.rows.length === 0 && row === table.top && column === (table.name ?? table.stub).column;
}

/** The rows that a small table names; the first heading of a list. */
function labelsOf(table: SmallTable): FoundLabel[] {
  const { stub, top, title } = table;
  if (table.rows.length === 0) {
    const { column, text } = table.name ?? stub;
    return [{ row: top, column, text, place: 'list', heading: title, isDated: false, table }];
  }
  const rows = table.rows.map(
    ({ row, column, text, group }): FoundLabel => ({
      row,
      column,
      text,
      place: 'columns',
      heading: [title, stub.text, group].join(' ').trim(),
      isDated: false,
      table,
    }),
  );
  return [...openList(table), ...rows];
}

/** What is filled in before the names of rows. */
function openList(table: SmallTable): FoundLabel[] {
  const [first, ...columns] = table.open;
  if (!first) return [];
  const { top: row, title: heading } = table;
  const list: SmallTable = { ...table, stub: first, columns, rows: [], open: [], name: null, title: '' };
  return [{ row, column: first.column, text: first.text, place: 'list', heading, isDated: false, table: list }];
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

const NOTE = /^[※*＊注]|。$|^[（(]例|^例[:：]/u;

/** （200字程度で記入） tells how to fill in; 記入者 and 記入年月日 are labels. */
function isInstruction(text: string): boolean {
  // 査定（企画課記入） is a label with a word on who fills it in.
  const words = text.replace(/[（(][^（()）]*(?:課|局|室|者|部|係|会|欄)(?:で|が|にて)?記[入載]欄?[)）]\s*$/u, '');
  return (
    words !== '' &&
    /記入|記載/u.test(words) &&
    !/^(?:最終)?記[入載](?:者|担当|責任者|課|日|年月日|部署|所属|氏名)/u.test(words.trim())
  );
}

/** Boxes for seals stand side by side; nothing is filled in there. */
const STAMPS: ReadonlySet<string> = new Set(
  [
    '部長',
    '次長',
    '課長',
    '課長補佐',
    '補佐',
    '係長',
    '主査',
    '主任',
    '担当',
    '担当者',
    '参事',
    '決裁',
    '合議',
    '起案',
    '供覧',
    '所長',
    '館長',
  ].map(foldLabel),
);

/** What is written on the form itself: notes, examples and sentences are no labels. */
function writtenCells(grid: Grid, used: CellRange): Cell[] {
  const cells: Cell[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const text = textAt(grid, row, column);
      if (text.trim() === '' || text.length > 60 || NOTE.test(text.trim()) || isInstruction(text)) continue;
      if (/^[\d\s,.%％]+$/u.test(foldLabel(text)) || FORM_NUMBER.test(foldLabel(text))) continue;
      if (isUnitAlone(text) || isDateLine(text) || isYearInBrackets(text) || choicesIn(text).length > 0) continue;
      cells.push({ row, column, text });
    }
  }
  const isStamp = ({ text }: Cell) => STAMPS.has(foldLabel(text));
  return cells.filter(
    (cell) => !isStamp(cell) || cells.filter((other) => other.row === cell.row && isStamp(other)).length < 2,
  );
}

/** A row of four or more headings with nothing but blank rows, or rows of values, under it and little above. */
function tableHeader(grid: Grid, cells: readonly Cell[], used: CellRange): readonly TableHeading[] | null {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const [header] = [...rows.values()].sort((a, b) => b.length - a.length);
  if (!header || header.length < 4) return null;
  const row = header[0]?.row ?? 0;
  const { headings, last } = headingsFrom(grid, row, used);
  const years = header.filter(({ text }) => hasYear(text)).length;
  const labelsBelow = cells.filter((cell) => cell.row > last && cell.column === used.left).length;
  const others = cells.filter((cell) => cell.row > last).length;
  return years < header.length / 2 && labelsBelow === 0 && others <= header.length && row - used.top <= 6
    ? headings
    : null;
}

function isTitle(cell: Cell, cells: readonly Cell[], used: CellRange): boolean {
  return (
    cell.row <= used.top + 2 &&
    TITLE.test(foldLabel(cell.text)) &&
    cells.every((other) => other.row !== cell.row || other === cell || other.column > cell.column) &&
    cells.find(({ text }) => !FORM_NUMBER.test(foldLabel(text))) === cell
  );
}

/** A heading stands directly before the labels that it governs: nothing is left blank between. */
function isGroup(grid: Grid, cell: Cell, cells: readonly Cell[], axes: readonly YearAxis[]): boolean {
  if (isBesideLabels(grid, cell, cells)) return true;
  const right = cells.find((other) => other.row === cell.row && other.column === cell.column + 1);
  if (!right) return false;
  if (!isGroupWord(cell.text) && !axes.some((axis) => axis.row === cell.row)) {
    const below = cells.find((other) => other.row > cell.row);
    // Labels with blank cells under all of them have their values there.
    if (below !== undefined && below.row === cell.row + 2) return false;
  }
  const alone = cells.filter((other) => other.row === cell.row).length;
  if (alone >= 4 && !axes.some((axis) => axis.row === cell.row)) return false;
  return true;
}

function isBlankAt(cells: readonly Cell[], at: number, from: number, to: number): boolean {
  return !cells.some(({ row, column }) => row === at && column >= from && column <= to);
}

/** Beside the label; below it where no room is beside it and a blank area of its own width under it. Only merged areas tell. */
function placeOfValue(grid: Grid, cell: Cell, cells: readonly Cell[], used: CellRange): Pick<FoundLabel, 'at'> {
  const merges = grid.merges ?? [];
  const area = merges.find(({ top, left }) => top === cell.row && left === cell.column);
  const right = area?.right ?? cell.column;
  // Blank areas may reach further than anything that is written.
  const end = Math.max(used.right, ...merges.map((merge) => merge.right));
  const hasNext = right >= end || cells.some(({ row, column }) => row === cell.row && column === right + 1);
  if (merges.length === 0) return {};
  const under = merges.find(({ top, left }) => top === cell.row + 1 && left === cell.column);
  const isWide = right > cell.column && under?.right === right && under.bottom === cell.row + 1;
  const hasRoom = merges.some(({ top, left }) => top === cell.row && left === right + 1);
  const isUnder = isWide && !hasRoom && isBlankAt(cells, cell.row + 1, cell.column, right);
  if (isUnder && area?.bottom === cell.row) return { at: { down: 1, right: 0 } };
  const beside = { at: { down: 0, right: right - cell.column + 1 } };
  if (!hasNext) return beside;
  if (area !== undefined && area.bottom > area.top) return {};
  const isBlank = isBlankAt(cells, cell.row + 1, cell.column, right);
  return (under?.right ?? cell.column) === right && isBlank ? { at: { down: 1, right: 0 } } : {};
}

/** An area that reaches down beside several rows, each with a label of its own. */
function isBesideLabels(grid: Grid, cell: Cell, cells: readonly Cell[]): boolean {
  const area = (grid.merges ?? []).find(({ top, left }) => top === cell.row && left === cell.column);
  if (area === undefined || area.bottom === area.top) return false;
  const rows = new Set(
    cells
      .filter(({ row, column }) => row >= area.top && row <= area.bottom && column > area.right)
      .map(({ row }) => row),
  );
  return rows.size >= 2 && cells.some(({ row, column }) => row === area.top && column === area.right + 1);
}

/** Where values of a label will stand; null when it only heads the columns of years. */
function placeOf(
  grid: Grid,
  cell: Cell,
  cells: readonly Cell[],
  axes: readonly YearAxis[],
  used: CellRange,
): FoundLabel['place'] | null {
  const axis = axes.filter((candidate) => candidate.row <= cell.row).at(-1);
  if (!axis || isBehind(grid, cell, cells, axis)) return 'beside';
  const first = axis.columns[0]?.from ?? used.right;
  if (cell.column >= first) return 'beside';
  if (axis.row !== cell.row) return 'years';
  const next = Math.min(
    used.bottom + 1,
    ...cells.filter((other) => other.row > cell.row && other.column < first).map(({ row }) => row),
  );
  const blankRows = next - cell.row - 1;
  if (axis.columns.some(({ half }) => half !== null)) return 'periods';
  return blankRows >= 1 ? 'rows' : null;
}

/** True when a row between the years and the label says that their table has ended: another label among them, one value across them. */
function isBehind(grid: Grid, cell: Cell, cells: readonly Cell[], axis: YearAxis): boolean {
  const first = axis.columns[0];
  if (!first) return false;
  const isOver = (row: number): boolean =>
    cells.some((other) => other.row === row && other.column >= first.from && periodPart(other.text) === null) ||
    (grid.merges ?? []).some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && axis.columns.filter(({ from }) => left <= from && from <= right).length > 1,
    );
  for (let row = axis.row + 1; row <= cell.row; row += 1) if (isOver(row)) return true;
  return false;
}

/** The nearest heading at the left, else the label of the years' row above. */
function headingOf(cell: Cell, groups: readonly Cell[], axes: readonly YearAxis[], cells: readonly Cell[]): string {
  const left = groups.filter((group) => group.column < cell.column && group.row <= cell.row).at(-1);
  const axis = axes.filter((candidate) => candidate.row <= cell.row).at(-1);
  const above = axis && cells.find((other) => other.row === axis.row && other.column <= cell.column && other !== cell);
  const years = axis?.columns.map(({ text }) => parseYear(foldLabel(text))?.rest ?? '').join('') ?? '';
  return [left?.text ?? '', above && above.row >= (left?.row ?? 0) ? above.text : '', years].join(' ').trim();
}

function isYearAlone(text: string): boolean {
  return parseYear(foldLabel(text))?.rest === '';
}

function hasYear(text: string): boolean {
  return parseYear(foldLabel(text)) !== null;
}
