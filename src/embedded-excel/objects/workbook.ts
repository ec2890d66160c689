import { text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, object, value } from '../protocol/member';
import { cellArea } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { parseArea } from '../workbook/parse-area';
import { insertWorksheetsFromBase64 } from './insert-worksheets';

/** The range that an event told of, by the sheet's id and the address. */
function eventRange(target: LiveWorkbook, reference: string) {
  const mark = reference.indexOf('!');
  const sheet = target.sheets.find((one) => one.id === reference.slice(0, mark));
  const area = parseArea(reference.slice(mark + 1));
  return sheet && area ? hostObject('Range', { sheet, area }) : null;
}

export const workbook: ObjectType<LiveWorkbook> = {
  members: {
    application: object('1.1', (target) => hostObject('Application', target)),
    customXmlParts: object('1.5', (target) => hostObject('CustomXmlPartCollection', target)),
    names: object('1.1', (target) => hostObject('NamedItemCollection', { workbook: target, sheet: null })),
    protection: object('1.7', (target) => hostObject('WorkbookProtection', target)),
    tables: object('1.1', (target) => hostObject('TableCollection', { workbook: target, sheet: null })),
    worksheets: object('1.1', (target) => hostObject('WorksheetCollection', target)),
    name: value('1.7', (target) => target.name),
    getActiveCell: method('1.7', ({ activeSheet }) => {
      const { top, left } = activeSheet.selection;
      return hostObject('Range', { sheet: activeSheet, area: cellArea(top, left) });
    }),
    insertWorksheetsFromBase64,
    _GetRangeForEventByReferenceId: method('internal', (target, [reference]) => {
      const range = eventRange(target, text(reference));
      if (!range) throw new ExcelError('ItemNotFound');
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method('internal', (target, [reference]) =>
      eventRange(target, text(reference)),
    ),
    _RemoveReference: action('internal', (_target, [id], session) => session.references.forget(text(id))),
  },
};
