import { json, nonBlankText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectType, value } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { KeyOf } from './targets';

function find(workbook: LiveWorkbook, key: string) {
  return workbook.settings.has(key) ? hostObject('Setting', { workbook, key }) : null;
}

export const settingCollection: ObjectType<LiveWorkbook> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject('Setting', { workbook, key })),
  find: (workbook, key) => find(workbook, text(key)),
  members: {
    add: method('1.4', (workbook, [key, given]) => {
      const name = nonBlankText(key);
      workbook.settings.set(name, json(given));
      workbook.isDirty = true;
      return hostObject('Setting', { workbook, key: name });
    }),
    getCount: method('1.4', (workbook) => ({ value: workbook.settings.size })),
    getItem: method('1.4', (workbook, [key]) => {
      const found = find(workbook, text(key));
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
    getItemOrNullObject: method('1.4', (workbook, [key]) => find(workbook, text(key))),
  },
};

export const setting: ObjectType<KeyOf> = {
  identify: ({ key }) => ({ Id: key }),
  members: {
    key: value('1.4', ({ key }) => key),
    value: value(
      '1.4',
      ({ workbook, key }) => workbook.settings.get(key) ?? null,
      ({ workbook, key }, given) => {
        workbook.settings.set(key, given);
        workbook.isDirty = true;
      },
    ),
    delete: action('1.4', ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw new ExcelError('ItemNotFound');
      workbook.isDirty = true;
    }),
  },
};
