import { integer, number, optionalFlag, optionalInteger, text } from '../protocol/arguments';
import { hostObject, isHostObject } from '../protocol/host-object';
import { type Argument, type Member, method } from '../protocol/member';
import type { Session } from '../protocol/session';
import { rangeAt } from '../workbook/addresses';
import {
  type Area,
  boundingArea,
  cellArea,
  columnsOf,
  intersection,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  relativeArea,
  rowsOf,
} from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';

/** The range object for an area; refuses one that lies off the sheet. */
export function rangeOf({ sheet }: CellArea, area: Area) {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return hostObject('Range', { sheet, area });
}

/** A range given as an object or by its address. */
export function rangeArgument(near: CellArea, argument: Argument | undefined, session: Session): CellArea {
  if (isHostObject(argument)) {
    if (argument.type !== 'Range') throw new ExcelError('InvalidArgument');
    return argument.target;
  }
  return rangeAt(session.workbook, near.sheet, text(argument));
}

function sameSheet(one: CellArea, other: CellArea): Area {
  if (one.sheet !== other.sheet) throw new ExcelError('InvalidArgument');
  return other.area;
}

/** Beside the range: `count` rows or columns, the other way when negative. Never none. */
function count(argument: Argument | undefined): number {
  const given = optionalInteger(argument) ?? 1;
  if (given === 0) throw new ExcelError('InvalidArgument');
  return given;
}

const lastRow = (area: Area): Area => ({ ...area, top: area.bottom });
const lastColumn = (area: Area): Area => ({ ...area, left: area.right });

function used(range: CellArea, valuesOnly: Argument | undefined): CellArea | null {
  const area = range.sheet.usedArea(optionalFlag(valuesOnly) ?? false, range.area);
  return area && { sheet: range.sheet, area };
}

function needed(range: CellArea | null) {
  if (!range) throw new ExcelError('ItemNotFound');
  return hostObject('Range', range);
}

/** Ways from one range to another. */
export const placeMembers: Readonly<Record<string, Member<CellArea>>> = {
  getCell: method('1.1', (range, [row, column]) =>
    rangeOf(range, cellArea(range.area.top + integer(row), range.area.left + integer(column))),
  ),
  getRow: method('1.1', (range, [row]) => {
    const top = range.area.top + integer(row);
    return rangeOf(range, { ...range.area, top, bottom: top });
  }),
  getColumn: method('1.1', (range, [column]) => {
    const left = range.area.left + integer(column);
    return rangeOf(range, { ...range.area, left, right: left });
  }),
  getLastCell: method('1.1', (range) => rangeOf(range, lastRow(lastColumn(range.area)))),
  getLastRow: method('1.1', (range) => rangeOf(range, lastRow(range.area))),
  getLastColumn: method('1.1', (range) => rangeOf(range, lastColumn(range.area))),
  getEntireRow: method('1.1', (range) => rangeOf(range, { ...range.area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: method('1.1', (range) => rangeOf(range, { ...range.area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: method('1.1', (range, [rows, columns]) => {
    const [down, right] = [integer(rows), integer(columns)];
    const { area } = range;
    return rangeOf(range, relativeArea(area, [down, rowsOf(area) - 1 + down], [right, columnsOf(area) - 1 + right]));
  }),
  getResizedRange: method('1.2', (range, [rows, columns]) => {
    const { area } = range;
    return rangeOf(range, { ...area, bottom: area.bottom + integer(rows), right: area.right + integer(columns) });
  }),
  getAbsoluteResizedRange: method('1.7', (range, [rows, columns]) => {
    const { area } = range;
    return rangeOf(range, { ...area, bottom: area.top + number(rows) - 1, right: area.left + number(columns) - 1 });
  }),
  getRowsAbove: method('1.2', (range, [given]) => {
    const [many, { area }] = [count(given), range];
    const edge = many > 0 ? area.top - 1 : area.top - 1 - many;
    return rangeOf(range, { ...area, top: many > 0 ? area.top - many : area.top, bottom: edge });
  }),
  getRowsBelow: method('1.2', (range, [given]) => {
    const [many, { area }] = [count(given), range];
    const [top, bottom] = many > 0 ? [area.bottom + 1, area.bottom + many] : [area.bottom + 1 + many, area.bottom];
    return rangeOf(range, { ...area, top, bottom });
  }),
  getColumnsBefore: method('1.2', (range, [given]) => {
    const [many, { area }] = [count(given), range];
    const [left, right] = many > 0 ? [area.left - many, area.left - 1] : [area.left, area.left - 1 - many];
    return rangeOf(range, { ...area, left, right });
  }),
  getColumnsAfter: method('1.2', (range, [given]) => {
    const [many, { area }] = [count(given), range];
    const [left, right] = many > 0 ? [area.right + 1, area.right + many] : [area.right + 1 + many, area.right];
    return rangeOf(range, { ...area, left, right });
  }),
  getBoundingRect: method('1.1', (range, [other], session) =>
    rangeOf(range, boundingArea(range.area, sameSheet(range, rangeArgument(range, other, session)))),
  ),
  getIntersection: method('1.1', (range, [other], session) => {
    const shared = intersection(range.area, sameSheet(range, rangeArgument(range, other, session)));
    if (!shared) throw new ExcelError('ItemNotFound');
    return rangeOf(range, shared);
  }),
  getIntersectionOrNullObject: method('1.4', (range, [other], session) => {
    const shared = intersection(range.area, sameSheet(range, rangeArgument(range, other, session)));
    return shared && rangeOf(range, shared);
  }),
  getUsedRange: method('1.1', (range, [valuesOnly]) => needed(used(range, valuesOnly))),
  getUsedRangeOrNullObject: method('1.4', (range, [valuesOnly]) => {
    const found = used(range, valuesOnly);
    return found && hostObject('Range', found);
  }),
};
