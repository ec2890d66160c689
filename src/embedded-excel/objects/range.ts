import { hostObject } from '../protocol/host-object';
import { action, type ObjectType, object, value } from '../protocol/member';
import { fullRangeAddress } from '../workbook/addresses';
import { columnsOf, rowsOf } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { formulas, numberFormats, putCells, putNumberFormats, texts, values, valueTypes } from './range-cells';
import { editMembers } from './range-edits';
import { placeMembers } from './range-places';

export const range: ObjectType<CellArea> = {
  members: {
    ...placeMembers,
    ...editMembers,
    conditionalFormats: object('1.6', ({ sheet, area }) =>
      hostObject('ConditionalFormatCollection', { sheet, areas: [area] }),
    ),
    format: object('1.1', (target) => hostObject('RangeFormat', target)),
    dataValidation: object('1.8', (target) => hostObject('DataValidation', target)),
    worksheet: object('1.1', (target) => hostObject('Worksheet', target.sheet)),
    address: value('1.1', fullRangeAddress),
    columnCount: value('1.1', ({ area }) => columnsOf(area)),
    columnIndex: value('1.1', ({ area }) => area.left),
    rowCount: value('1.1', ({ area }) => rowsOf(area)),
    rowIndex: value('1.1', ({ area }) => area.top),
    formulas: value('1.1', formulas, putCells),
    values: value('1.1', values, putCells),
    text: value('1.1', texts),
    valueTypes: value('1.1', valueTypes),
    numberFormat: value('1.1', numberFormats, putNumberFormats),
    select: action('1.1', ({ sheet, area }, _args, { workbook }) => {
      workbook.activate(sheet);
      workbook.select(sheet, area);
    }),
    _KeepReference: action('internal', (target, _args, session) =>
      session.references.keep(hostObject('Range', target)),
    ),
    _ValidateArraySize: action('internal', () => undefined),
  },
};
