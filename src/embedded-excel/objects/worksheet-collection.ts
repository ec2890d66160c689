import { optionalText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { event, type Member, method, type ObjectType } from '../protocol/member';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { EVENTS, registration } from './registration';

const eventMembers: Readonly<Record<string, Member<LiveWorkbook>>> = {
  onActivated: event('1.7'),
  onAdded: event('1.7'),
  onCalculated: event('1.8'),
  onChanged: event('1.9'),
  onDeleted: event('1.7'),
  onNameChanged: event('1.17'),
  onSelectionChanged: event('1.9'),
  ...Object.assign({}, ...Object.values(EVENTS).map(registration)),
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
    getItem: method('1.1', (workbook, [key]) => hostObject('Worksheet', workbook.sheetOf(text(key)))),
    getItemOrNullObject: method('1.4', (workbook, [key]) => {
      const sheet = workbook.findSheet(text(key));
      return sheet && hostObject('Worksheet', sheet);
    }),
  },
};
