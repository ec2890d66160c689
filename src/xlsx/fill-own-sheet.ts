import { parseRange, rangeAddress } from '../core/grid/address';
import { growRanges } from '../core/grid/shift-formula';
import { formatOverTheirs } from '../core/report/layout/needs-text';
import type { PlannedCell } from '../core/report/layout/sheet-plan';
import type { FilledList, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import type { Place } from '../core/report/remake/merge/standing-sheet';
import {
  cellKey,
  type ModelCell,
  type ModelRange,
  type ModelSheet,
  type ModelTable,
  PLAIN_FORMAT,
  placeOf,
} from './model';

/**
 * A sheet of somebody's own with its list filled: what stands above the list stays as it is, the rows of the list take the looks of
 * those that stood there, columns and page are theirs. An Excel table that the list is reaches as far as it does.
 */
export function fillOwnSheet(old: ModelSheet, drawn: ModelSheet, merged: MergedSheet): ModelSheet {
  const { list, plan, patterns } = merged;
  if (list === null) return drawn;
  const isAbove = (key: number) => placeOf(key).row < list.top;
  const sheet: ModelSheet = {
    ...old,
    cells: new Map([...old.cells].filter(([key]) => isAbove(key)).map(([key, cell]) => [key, grown(cell, list)])),
    hyperlinks: new Map([...old.hyperlinks].filter(([key]) => isAbove(key))),
    comments: new Map([...old.comments].filter(([key]) => isAbove(key))),
    merges: [...old.merges.filter(({ bottom }) => bottom < list.top), ...drawn.merges],
    rowHeights: new Map([...old.rowHeights].filter(([row]) => row < list.top)),
    hiddenRows: new Set([...old.hiddenRows].filter((row) => row < list.top)),
    columnWidths: new Map(old.columnWidths),
    hiddenColumns: new Set(old.hiddenColumns),
    filter: old.filter && { ...old.filter, bottom: Math.max(old.filter.top, list.after) },
    charts: old.charts,
    tables: [],
    page: {
      ...old.page,
      area: drawn.page.area ?? null,
      titleRows: drawn.page.titleRows ?? old.page.titleRows ?? null,
      breaksBefore: drawn.page.breaksBefore ?? [],
    },
  };
  for (const [row, height] of drawn.rowHeights) sheet.rowHeights.set(row, height);
  for (const cell of plan.cells) {
    const key = cellKey(cell.row, cell.column);
    const made = drawn.cells.get(key);
    const pattern = patternOf(cell, patterns, list);
    if (made === undefined) continue;
    const format = pattern === null ? undefined : old.cells.get(pattern)?.format;
    const bare = cell.numberFormat === undefined ? PLAIN_FORMAT : { numberFormat: cell.numberFormat };
    const unknown = cell.dressed && cell.row < list.top ? bare : made.format;
    const numberFormat = format === undefined ? null : formatOverTheirs(cell, format.numberFormat ?? 'General');
    const own = format === undefined ? unknown : numberFormat === null ? format : { ...format, numberFormat };
    sheet.cells.set(key, { ...made, format: own });
    const link = drawn.hyperlinks.get(key);
    if (link) sheet.hyperlinks.set(key, link);
    else sheet.hyperlinks.delete(key);
  }
  return sheet;
}

/** The tables of the sheet, once its cells stand: the one that the list is ends with it, those below go with their cells. */
export function filledTables(old: ModelSheet, sheet: ModelSheet, { list, operations }: MergedSheet): ModelTable[] {
  if (list === null) return sheet.tables;
  return old.tables.map((table) => {
    const { range } = table;
    if (range.top < list.top) {
      const isList = range.top === list.top - 1;
      const bottom = isList ? list.after + Math.max(0, range.bottom - list.before) : range.bottom;
      return isList ? withHeadings({ ...table, range: { ...range, bottom } }, sheet) : table;
    }
    const carried = operations.find(
      (one) => one.kind === 'carry' && one.from.row === range.top && one.from.column === range.left,
    );
    const down = carried?.kind === 'carry' ? carried.to.row - range.top : 0;
    return { ...table, range: { ...range, top: range.top + down, bottom: range.bottom + down } };
  });
}

/** A table calls its columns by what stands in its first row: none is blank there, and none twice. */
function withHeadings(table: ModelTable, { cells }: ModelSheet): ModelTable {
  const { top, left } = table.range;
  const taken = new Set<string>();
  const columns = table.columns.map((before, at) => {
    const key = cellKey(top, left + at);
    const cell = cells.get(key);
    const written = cell?.value === null || cell?.value === undefined ? '' : String(cell.value);
    const wanted = written === '' ? before : written;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    if (name !== written) cells.set(key, { ...cell, format: cell?.format ?? PLAIN_FORMAT, value: name });
    return name;
  });
  return { ...table, columns };
}

/** A cell above the list: what it reckons over the rows of the list it reckons over the new ones. */
function grown(cell: ModelCell, list: FilledList): ModelCell {
  const formula = cell.formula === undefined ? undefined : growRanges(cell.formula, list);
  return formula === undefined || formula === cell.formula ? cell : { ...cell, formula };
}

/** The key of the cell whose style a planned one takes; null for a look of ours. */
export function patternOf(cell: PlannedCell, patterns: ReadonlyMap<number, Place>, { top }: FilledList): number | null {
  if (!cell.dressed) return null;
  if (cell.row < top) return cellKey(cell.row, cell.column);
  const place = patterns.get(cell.column);
  return place === undefined ? null : cellKey(place.row, place.column);
}

/** Ranges (parted by blanks) that reach to the end of the list reach to its new end. */
export function resized(ranges: string, list: FilledList): string {
  return ranges
    .split(' ')
    .map((address) => {
      const range = parseRange(address);
      return range === null ? address : rangeAddress(resize(range, list));
    })
    .join(' ');
}

function resize(range: ModelRange, { top, before, after }: FilledList): ModelRange {
  const isList = range.top <= before && range.bottom >= before && range.bottom <= before + 1 && range.bottom >= top;
  return isList ? { ...range, bottom: Math.max(range.top, after + range.bottom - before) } : range;
}
