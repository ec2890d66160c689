import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, value } from '../protocol/member';
import { cellArea, intersection } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import type { LiveSheet } from '../workbook/live-sheet';
import { refuseIfProtected } from '../workbook/protection';
import { rangeArgument } from './range-places';

function setFilter(sheet: LiveSheet, filter: LiveSheet['model']['filter']): void {
  refuseIfProtected(sheet, 'autoFilter');
  sheet.model.filter = filter;
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

/** A sheet's filter buttons. Criteria are not played: nobody here hides rows by them. */
export const autoFilter: ObjectType<LiveSheet> = {
  members: {
    enabled: value('1.9', (sheet) => sheet.model.filter !== null),
    apply: action('1.9', (sheet, [range, column], session) => {
      if (column !== null && column !== undefined) throw new ExcelError('UnsupportedOperation');
      const { sheet: named, area } = rangeArgument({ sheet, area: cellArea(0, 0) }, range, session);
      if (named !== sheet) throw new ExcelError('InvalidArgument');
      // A table has filter buttons of its own.
      if (sheet.model.tables.some((table) => intersection(table.range, area))) {
        throw new ExcelError('InvalidOperation');
      }
      setFilter(sheet, { ...area });
    }),
    getRangeOrNullObject: method('1.9', (sheet) => {
      const { filter } = sheet.model;
      return filter && hostObject('Range', { sheet, area: filter });
    }),
    remove: action('1.9', (sheet) => setFilter(sheet, null)),
  },
};
