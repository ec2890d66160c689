import { type Grid, textAt, usedRange, valueAt } from '../../../grid/grid';
import { foldLabel } from '../../../notation/fold';
import { areaAt, type ListHeadings } from './list-headings';
import type { TemplateSheet, TemplateTable } from './template-sheet';

/** Where the rows of a list stand, and how they are told from each other. */
export interface ListBody {
  readonly top: number;
  readonly bottom: number;
  /** The rows in which an item begins. */
  readonly items: readonly number[];
}

/** The rows below the headings in which at least two columns say something, with the blank ones that are framed like them. */
export function bodyUnder(
  sheet: TemplateSheet,
  { bottom, headings }: ListHeadings,
  columns: readonly number[],
): ListBody {
  const { grid } = sheet;
  const used = usedRange(grid);
  const table = tableUnder(sheet, bottom);
  if (table !== null) return bodyIn(grid, columns, bottom + 1, table.range.bottom - (table.totals ? 1 : 0));
  const last = used?.bottom ?? bottom;
  const says = (row: number) => columns.filter((column) => textIn(grid, row, column) !== '').length;
  const top = bottom + 1;
  let end = bottom;
  for (let row = top; row <= last && says(row) >= Math.min(2, columns.length); row += 1) end = row;
  const framed = (row: number) => headings.every(({ from }) => sheet.isFramed(row, from));
  while (end < FURTHEST && framed(end + 1) && !isNote(grid, end + 1)) end += 1;
  while (end > top && isTotal(grid, end, columns)) end -= 1;
  return bodyIn(grid, columns, top, end);
}

function bodyIn(grid: Grid, columns: readonly number[], top: number, end: number): ListBody {
  const bottom = Math.max(top, end);
  const starts = columns.map((column) => startsIn(grid, column, top, bottom));
  const items = starts.reduce((most, each) => (each.length > most.length ? each : most), [] as readonly number[]);
  return { top, bottom, items };
}

/** The Excel table whose headings stand in a row. */
export function tableUnder({ tables }: TemplateSheet, row: number): TemplateTable | null {
  return tables.find(({ range }) => range.top === row) ?? null;
}

/** As far down as blank framed rows are looked for. */
const FURTHEST = 5000;

/** 合計, 計, 総計 at the end of the list is the office's own row: it stays below, and its sums reach over the new rows. */
const TOTAL = /^(?:合|総|小)?計(?:[(（].*[)）])?$/u;

function isTotal(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first] = columns.map((column) => foldLabel(textIn(grid, row, column))).filter((text) => text !== '');
  return first !== undefined && TOTAL.test(first);
}

function isNote(grid: Grid, row: number): boolean {
  const used = usedRange(grid);
  if (used === null) return false;
  for (let column = used.left; column <= used.right; column += 1) {
    if (/^[※*＊注]/u.test(textAt(grid, row, column).trim())) return true;
  }
  return false;
}

/** What a cell says, that of its merged area included. */
export function textIn(grid: Grid, row: number, column: number): string {
  const { top, left } = areaAt(grid, row, column);
  return textAt(grid, top, left).trim();
}

function startsIn(grid: Grid, column: number, top: number, bottom: number): readonly number[] {
  const starts: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (areaAt(grid, row, column).top === row && textIn(grid, row, column) !== '') starts.push(row);
  }
  return starts;
}

/** Whether a column is merged down or, where `saysOnce` may be, says once what goes for the items below. */
export function isMergedDown(grid: Grid, body: ListBody, column: number, saysOnce: boolean): boolean {
  const starts = startsIn(grid, column, body.top, body.bottom);
  if (starts.length === 0 || starts.length >= body.items.length) return false;
  return saysOnce || body.items.some((row) => areaAt(grid, row, column).top < row);
}

/** Whether a column holds numbers and no text; a blank one may. */
export function saysNumbers(grid: Grid, { items }: ListBody, column: number): boolean {
  return items.every((row) => typeof (valueAt(grid, row, column) ?? 0) === 'number');
}

/** Whether items that follow each other say the same in a column, each for itself. */
export function repeatsItself(grid: Grid, { items }: ListBody, column: number): boolean {
  return items.some((row, at) => {
    const above = items[at - 1];
    if (above === undefined || areaAt(grid, row, column).top !== row) return false;
    return textIn(grid, row, column) !== '' && textIn(grid, row, column) === textIn(grid, above, column);
  });
}

/** Whether items of one heading stand together, whatever the levels. */
export function isGrouped(grid: Grid, { items }: ListBody, levels: readonly number[]): boolean {
  const above: string[] = levels.map(() => '');
  const paths = items.map((row) => {
    levels.forEach((column, level) => {
      above[level] = foldLabel(textIn(grid, row, column)) || (above[level] ?? '');
    });
    return JSON.stringify(above);
  });
  const runs = paths.filter((path, at) => path !== paths[at - 1]);
  return new Set(runs).size === runs.length;
}

/** The headings of the hierarchy for each item, outermost first, each path once, in the order of the list. */
export function groupsOf(grid: Grid, body: ListBody, levels: readonly number[]): string[][] {
  const above: string[] = levels.map(() => '');
  const groups = new Map<string, string[]>();
  for (const row of body.items) {
    levels.forEach((column, level) => {
      const text = textIn(grid, row, column);
      if (text !== '') above[level] = text;
    });
    const path = [...above];
    const key = JSON.stringify(path.map(foldLabel));
    if (path.some((text) => text !== '') && !groups.has(key)) groups.set(key, path);
  }
  return [...groups.values()];
}
