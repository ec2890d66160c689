import { integer, text } from '../protocol/arguments';
import { hostObject, isHostObject } from '../protocol/host-object';
import { type Argument, type Member, method } from '../protocol/member';
import type { Session } from '../protocol/session';
import { rangeAt } from '../workbook/addresses';
import { type Area, boundingArea, cellArea, isOnSheet } from '../workbook/area';
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

/** Ways from one range to another. */
export const placeMembers: Readonly<Record<string, Member<CellArea>>> = {
  getCell: method('1.1', (range, [row, column]) =>
    rangeOf(range, cellArea(range.area.top + integer(row), range.area.left + integer(column))),
  ),
  // By these two office.js itself writes a large block in pieces.
  getRow: method('1.1', (range, [row]) => {
    const top = range.area.top + integer(row);
    return rangeOf(range, { ...range.area, top, bottom: top });
  }),
  getBoundingRect: method('1.1', (range, [other], session) => {
    const { sheet, area } = rangeArgument(range, other, session);
    if (sheet !== range.sheet) throw new ExcelError('InvalidArgument');
    return rangeOf(range, boundingArea(range.area, area));
  }),
};
