import { headingsFrom, type TableHeading } from '../form/table-headings';
import { axisFor, findAxes, type YearAxis } from '../form/year-axis';
import { yearOfForm } from '../form/year-of-form';
import { type CellRange, type Grid, textAt, usedRange } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import { blankPlaces } from './blank-places';
import {
  type Cell,
  type FoundLabel,
  hasYear,
  isSamePlace,
  isYearAlone,
  type LabelMap,
  type Place,
} from './found-label';
import { isGroupWord } from './group-words';
import { findInlineYears } from './inline-years';
import { placeAmong, placeOf, placeOfValue } from './label-place';
import { wordsBefore } from './nth-word';
import { isNumbered, isPartHeading, isWithoutPlace } from './part-headings';
import { choicesIn } from './printed';
import { findSmallTables } from './small-tables';
import { isPlain } from './table-fields';
import { isHeadOf, isIn, isPartOf, labelsOf, openList } from './table-labels';
import { FORM_NUMBER, writtenCells } from './written-cells';

const TITLE = /(?:票|表|シート|調書|様式|計画書|カード|一覧)(?:[（(][^（()）]*[)）])?$/u;
const REMARKS = /^(?:備考|摘要|特記事項)$/u;

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
  const found = findAxes(grid, used, []).filter(({ row }) => !others.some((table) => isIn(table, row)));
  const inline = findInlineYears(grid, used, found);
  const inlineOf = (cell: Place) => inline.find(({ label }) => isSamePlace(label, cell));
  const axes = found.filter(({ row }) => !inline.some(({ label }) => label.row === row));
  const headings = new Set(found.flatMap((axis) => axis.columns.map(({ from }) => `${axis.row}:${from}`)));
  const titles = cells.filter((cell) => isTitle(grid, cell, cells, used));
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
  // Without merged areas a blank cell may be anything.
  const places = (grid.merges ?? []).length > 0 ? blankPlaces(grid) : null;
  for (const cell of [...own, ...sure].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const years = inlineOf(cell);
    if (years) {
      const nth = wordsBefore(grid, cell);
      labels.push({ ...cell, place: 'years', heading: '', isDated: false, inline: { ...years, nth } });
      continue;
    }
    if (groups.includes(cell)) continue;
    // A table of another kind ends what years govern.
    const governing = axes.filter(({ row }) => !others.some(({ top }) => row < top && top < cell.row));
    const place = placeOf(grid, cell, own, governing, used) ?? (sure.includes(cell) ? 'beside' : null);
    const value = place === 'beside' ? placeAmong(grid, places, cell, placeOfValue(grid, cell, cells, used)) : {};
    // 合計 under the columns of a list: its places are read by their distance, and the list ends before it.
    const isBelowList = tables.some(({ rows, bottom }) => rows.length === 0 && bottom === cell.row - 1);
    if (place === null || (value === 'none' && !sure.includes(cell)) || (value === 'row' && isBelowList))
      groups.push(cell);
    else if (value !== 'row')
      labels.push({
        ...cell,
        place,
        heading: headingOf(grid, cell, groups, axes, own),
        isDated: hasYear(cell.text),
        inYears: inYears(cell),
        ...(value === 'none' ? {} : value),
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

function yearsOf({ place, row, table, text }: FoundLabel, axes: readonly YearAxis[]): readonly number[] {
  if (table) return table.columns.flatMap(({ heading }) => (heading.period === null ? [] : [heading.period.year]));
  const own = parseYear(foldLabel(text));
  if (place === 'beside' && own !== null) return [own.year];
  return place === 'years' ? (axisFor(axes, row)?.columns.map((column) => column.year) ?? []) : [];
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

function isTitle(grid: Grid, cell: Cell, cells: readonly Cell[], used: CellRange): boolean {
  return (
    cell.row <= used.top + 2 &&
    (TITLE.test(foldLabel(cell.text)) || isTitleByPlace(grid, cell, cells, used)) &&
    cells.every((other) => other.row !== cell.row || other === cell || other.column > cell.column) &&
    cells.find(({ text }) => !FORM_NUMBER.test(foldLabel(text))) === cell
  );
}

/** 公共施設カルテ over more than half of the form, and nothing to be filled in beside it or below. */
function isTitleByPlace(grid: Grid, cell: Cell, cells: readonly Cell[], used: CellRange): boolean {
  const area = (grid.merges ?? []).find(({ top, left }) => top === cell.row && left === cell.column);
  const isWide = area !== undefined && (area.right - area.left + 1) * 2 > used.right - used.left + 1;
  return isWide && !isNumbered(cell.text) && isWithoutPlace(grid, used, cell, cells);
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

/** The nearest heading at the left, else the label of the years' row above. */
function headingOf(
  grid: Grid,
  cell: Cell,
  groups: readonly Cell[],
  axes: readonly YearAxis[],
  cells: readonly Cell[],
): string {
  const left = groups
    .filter((group) => group.column < cell.column && group.row <= cell.row && reachesDownTo(grid, group, cell.row))
    .at(-1);
  const axis = axes.filter((candidate) => candidate.row <= cell.row).at(-1);
  const above = axis && cells.find((other) => other.row === axis.row && other.column <= cell.column && other !== cell);
  const years = axis?.columns.map(({ text }) => parseYear(foldLabel(text))?.rest ?? '').join('') ?? '';
  return [left?.text ?? '', above && above.row >= (left?.row ?? 0) ? above.text : '', years].join(' ').trim();
}

/** A heading that stands beside several rows is of these alone. */
function reachesDownTo(grid: Grid, group: Cell, row: number): boolean {
  const area = (grid.merges ?? []).find(({ top, left }) => top === group.row && left === group.column);
  return area === undefined || area.bottom === area.top || area.bottom >= row;
}
