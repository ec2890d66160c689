import { parseRange, rangeAddress } from '../core/grid/address';
import { growRanges } from '../core/grid/shift-formula';
import { needsText } from '../core/report/layout/needs-text';
import type { PlannedCell } from '../core/report/layout/sheet-plan';
import type { FilledList, MergedSheet } from '../core/report/remake/merge/merged-sheet';
import type { Place } from '../core/report/remake/merge/standing-sheet';
import { WorkbookError } from '../core/workbook-error';
import { cellKey, type ModelCell, type ModelRange, type ModelSheet, PLAIN_FORMAT, placeOf } from './model';

/**
 * A sheet of somebody's own with its list filled: what stands above the list stays as it is, the rows of the list take the looks of
 * those that stood there, columns and page are theirs. Throws `unsupported` where the list is an Excel table, which takes no merges.
 */
export function fillOwnSheet(old: ModelSheet, drawn: ModelSheet, merged: MergedSheet): ModelSheet {
  const { list, plan, patterns } = merged;
  if (list === null) return drawn;
  const rows = { top: list.top, left: 0, bottom: list.before, right: plan.widths.length };
  if (old.tables.some(({ range }) => range.top <= rows.bottom && range.bottom >= rows.top)) {
    throw new WorkbookError('unsupported', { reason: 'table', sheet: old.name });
  }
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
    const own = format === undefined ? unknown : needsText(cell.value) ? { ...format, numberFormat: '@' } : format;
    sheet.cells.set(key, { ...made, format: own });
    const link = drawn.hyperlinks.get(key);
    if (link) sheet.hyperlinks.set(key, link);
    else sheet.hyperlinks.delete(key);
  }
  return sheet;
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
