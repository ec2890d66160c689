import { flag } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, type ObjectType, object, value } from '../protocol/member';
import { fullRangeAddress } from '../workbook/addresses';
import { columnsOf, rowsOf } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { refuseIfProtected } from '../workbook/protection';
import { formulas, numberFormats, putCells, putNumberFormats, texts, values, valueTypes } from './range-cells';
import { editMembers } from './range-edits';
import { placeMembers } from './range-places';

function rowsIn({ top, bottom }: CellArea['area']): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

function columnsIn({ left, right }: CellArea['area']): number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

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
    rowHidden: value(
      '1.2',
      ({ sheet, area }) => {
        const hidden = new Set(rowsIn(area).map((row) => sheet.model.hiddenRows.has(row)));
        return hidden.size === 1 ? hidden.has(true) : null;
      },
      ({ sheet, area }, given) => {
        refuseIfProtected(sheet, 'formatRows');
        const hidden = flag(given);
        for (const row of rowsIn(area)) {
          if (hidden) sheet.model.hiddenRows.add(row);
          else sheet.model.hiddenRows.delete(row);
        }
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    columnHidden: value(
      '1.2',
      ({ sheet, area }) => {
        const hidden = new Set(columnsIn(area).map((column) => sheet.model.hiddenColumns.has(column)));
        return hidden.size === 1 ? hidden.has(true) : null;
      },
      ({ sheet, area }, given) => {
        refuseIfProtected(sheet, 'formatColumns');
        const hidden = flag(given);
        for (const column of columnsIn(area)) {
          if (hidden) sheet.model.hiddenColumns.add(column);
          else sheet.model.hiddenColumns.delete(column);
        }
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
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
