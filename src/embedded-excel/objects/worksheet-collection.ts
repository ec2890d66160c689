import { optionalFlag, optionalText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { event, type Member, method, type ObjectType } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { EVENTS, registration, WHOLE_WORKBOOK } from './registration';

const shown = (workbook: LiveWorkbook, visibleOnly: boolean) =>
  visibleOnly ? workbook.sheets.filter((sheet) => sheet.model.visibility === 'visible') : workbook.sheets;

const atEnd = (place: 0 | -1): Member<LiveWorkbook> =>
  method('1.5', (workbook, [visibleOnly]) => {
    const sheet = shown(workbook, optionalFlag(visibleOnly) ?? false).at(place);
    if (!sheet) throw new ExcelError('ItemNotFound');
    return hostObject('Worksheet', sheet);
  });

const eventMembers: Readonly<Record<string, Member<LiveWorkbook>>> = {
  onActivated: event('1.7'),
  onAdded: event('1.7'),
  onChanged: event('1.9'),
  onDeactivated: event('1.7'),
  onDeleted: event('1.7'),
  onFormatChanged: event('1.9'),
  onMoved: event('1.17'),
  onNameChanged: event('1.17'),
  onProtectionChanged: event('1.14'),
  onSelectionChanged: event('1.9'),
  onVisibilityChanged: event('1.17'),
  ...Object.assign({}, ...Object.values(EVENTS).map((one) => registration<LiveWorkbook>(one, () => WHOLE_WORKBOOK))),
};

export const worksheetCollection: ObjectType<LiveWorkbook> = {
  items: (workbook) => workbook.sheets.map((sheet) => hostObject('Worksheet', sheet)),
  find: (workbook, key) => {
    const sheet = workbook.findSheet(text(key));
    return sheet && hostObject('Worksheet', sheet);
  },
  members: {
    ...eventMembers,
    add: method('1.1', (workbook, [name]) => hostObject('Worksheet', workbook.addSheet(optionalText(name)))),
    getActiveWorksheet: method('1.1', (workbook) => hostObject('Worksheet', workbook.activeSheet)),
    getCount: method('1.4', (workbook, [visibleOnly]) => ({
      value: shown(workbook, optionalFlag(visibleOnly) ?? false).length,
    })),
    getFirst: atEnd(0),
    getLast: atEnd(-1),
    getItem: method('1.1', (workbook, [key]) => hostObject('Worksheet', workbook.sheetOf(text(key)))),
    getItemOrNullObject: method('1.4', (workbook, [key]) => {
      const sheet = workbook.findSheet(text(key));
      return sheet && hostObject('Worksheet', sheet);
    }),
  },
};
