import { showValue } from '../../number-format/show';
import { placeOf } from '../../xlsx/model';
import { oneOf, optionalFlag, optionalOneOf, optionalRecord, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, type Member, method, value } from '../protocol/member';
import { type Area, cellArea, intersection } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { pointsOfWidth, STANDARD_ROW } from '../workbook/measure';

/** getMergedAreas answers for no more than this many. */
const MOST_MERGES = 512;

function merged({ sheet, area }: CellArea) {
  const areas = sheet.mergesIn(area);
  if (areas.length > MOST_MERGES) throw new ExcelError('GeneralException');
  return areas.length > 0 ? hostObject('RangeAreas', { sheet, areas }) : null;
}

function find({ sheet, area }: CellArea, wanted: Argument | undefined, given: Argument | undefined) {
  const options = optionalRecord(given) ?? {};
  const matchCase = optionalFlag(options.matchCase) ?? false;
  const complete = optionalFlag(options.completeMatch) ?? false;
  const backwards = optionalOneOf(options.searchDirection, ['Forward', 'Backwards']) === 'Backwards';
  const fold = (words: string) => (matchCase ? words : words.toLowerCase());
  const needle = fold(text(wanted));
  const keys = [...sheet.cellsIn(area)]
    .map(([key]) => key)
    .sort((one, other) => (backwards ? other - one : one - other));
  for (const key of keys) {
    const { row, column } = placeOf(key);
    const format = sheet.formatAt(row, column).numberFormat ?? 'General';
    const shown = fold(showValue(sheet.valueAt(row, column), format));
    if (complete ? shown === needle : needle !== '' && shown.includes(needle)) {
      return hostObject('Range', { sheet, area: cellArea(row, column) });
    }
  }
  return null;
}

/** The block of cells in use around a range, up to the next blank row and column. */
function surrounding({ sheet, area }: CellArea): Area {
  let region = area;
  for (;;) {
    const rim = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const used = sheet.usedArea(true, rim);
    if (!used) return region;
    const grown = {
      top: Math.min(region.top, used.top),
      left: Math.min(region.left, used.left),
      bottom: Math.max(region.bottom, used.bottom),
      right: Math.max(region.right, used.right),
    };
    if (JSON.stringify(grown) === JSON.stringify(region)) return region;
    region = grown;
  }
}

/** Cells of one kind among those in use: constants, formulas, blanks, visible ones. */
function special({ sheet, area }: CellArea, given: Argument | undefined) {
  const kind = oneOf(given, ['Blanks', 'Constants', 'Formulas', 'Visible']);
  const used = sheet.usedArea(false);
  const within = used && intersection(area, used);
  if (!within) return null;
  const areas: Area[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const cell = sheet.cell(row, column);
      const isFormula = cell?.formula !== undefined;
      const isBlank = !isFormula && (cell?.value ?? null) === null;
      const hidden = sheet.model.hiddenRows.has(row) || sheet.model.hiddenColumns.has(column);
      const fits =
        kind === 'Blanks'
          ? isBlank
          : kind === 'Formulas'
            ? isFormula
            : kind === 'Constants'
              ? !isFormula && !isBlank
              : !hidden;
      if (!fits) continue;
      const last = areas.at(-1);
      if (last && last.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
      else areas.push(cellArea(row, column));
    }
  }
  return areas.length > 0 ? hostObject('RangeAreas', { sheet, areas }) : null;
}

function needed<Found>(found: Found | null): Found {
  if (found === null) throw new ExcelError('ItemNotFound');
  return found;
}

function sum(from: number, to: number, size: (line: number) => number): number {
  let points = 0;
  for (let line = from; line <= to; line += 1) points += size(line);
  return points;
}

const width =
  ({ sheet }: CellArea) =>
  (column: number) =>
    sheet.model.hiddenColumns.has(column)
      ? 0
      : pointsOfWidth(sheet.model.columnWidths.get(column) ?? sheet.standardWidth);
const height =
  ({ sheet }: CellArea) =>
  (row: number) =>
    sheet.model.hiddenRows.has(row) ? 0 : (sheet.model.rowHeights.get(row) ?? STANDARD_ROW);

/** Where things are, and what is there. */
export const searchMembers: Readonly<Record<string, Member<CellArea>>> = {
  left: value('1.10', (range) => sum(0, range.area.left - 1, width(range))),
  top: value('1.10', (range) => sum(0, range.area.top - 1, height(range))),
  width: value('1.10', (range) => sum(range.area.left, range.area.right, width(range))),
  height: value('1.10', (range) => sum(range.area.top, range.area.bottom, height(range))),
  find: method('1.9', (range, [words, options]) => needed(find(range, words, options))),
  findOrNullObject: method('1.9', (range, [words, options]) => find(range, words, options)),
  getMergedAreasOrNullObject: method('1.13', merged),
  getSpecialCells: method('1.9', (range, [type]) => needed(special(range, type))),
  getSpecialCellsOrNullObject: method('1.9', (range, [type]) => special(range, type)),
  getSurroundingRegion: method('1.7', (range) => hostObject('Range', { sheet: range.sheet, area: surrounding(range) })),
};
