import { nonBlankText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { action, method, type ObjectType, object, value } from '../protocol/member';
import { ExcelError } from '../workbook/excel-error';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { KeyOf } from './targets';

export const documentProperties: ObjectType<LiveWorkbook> = {
  members: {
    custom: object('1.7', (workbook) => hostObject('CustomPropertyCollection', workbook)),
    author: value(
      '1.7',
      (workbook) => workbook.model.properties.author ?? '',
      (workbook, given) => {
        workbook.model.properties.author = text(given);
      },
    ),
    title: value(
      '1.7',
      (workbook) => workbook.model.properties.title ?? '',
      (workbook, given) => {
        workbook.model.properties.title = text(given);
      },
    ),
  },
};

function find(workbook: LiveWorkbook, key: string) {
  const name = Object.keys(workbook.model.properties.custom).find((one) => one.toLowerCase() === key.toLowerCase());
  return name === undefined ? null : hostObject('CustomProperty', { workbook, key: name });
}

/** Excel keeps texts up to 255 letters, numbers and flags. */
function property(given: Json): string | number | boolean {
  if (typeof given === 'string') return given.slice(0, 255);
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  throw new ExcelError('InvalidArgument');
}

export const customPropertyCollection: ObjectType<LiveWorkbook> = {
  items: (workbook) =>
    Object.keys(workbook.model.properties.custom).map((key) => hostObject('CustomProperty', { workbook, key })),
  find: (workbook, key) => find(workbook, text(key)),
  members: {
    add: method('1.7', (workbook, [key, given]) => {
      const name = nonBlankText(key);
      if (name.length > 255 || typeof given === 'object' || given === undefined)
        throw new ExcelError('InvalidArgument');
      workbook.model.properties.custom[name] = property(given);
      workbook.isDirty = true;
      return hostObject('CustomProperty', { workbook, key: name });
    }),
    deleteAll: action('1.7', (workbook) => {
      workbook.model.properties.custom = {};
      workbook.isDirty = true;
    }),
    getCount: method('1.7', (workbook) => ({ value: Object.keys(workbook.model.properties.custom).length })),
    getItem: method('1.7', (workbook, [key]) => {
      const found = find(workbook, text(key));
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    }),
    getItemOrNullObject: method('1.7', (workbook, [key]) => find(workbook, text(key))),
  },
};

export const customProperty: ObjectType<KeyOf> = {
  identify: ({ key }) => ({ Key: key, Id: key }),
  members: {
    key: value('1.7', ({ key }) => key),
    type: value('1.7', ({ workbook, key }) => {
      const held = workbook.model.properties.custom[key];
      if (typeof held === 'boolean') return 'Boolean';
      if (typeof held === 'number') return Number.isInteger(held) ? 'Number' : 'Float';
      return 'String';
    }),
    value: value(
      '1.7',
      ({ workbook, key }) => workbook.model.properties.custom[key] ?? null,
      ({ workbook, key }, given) => {
        workbook.model.properties.custom[key] = property(given);
        workbook.isDirty = true;
      },
    ),
    delete: action('1.7', ({ workbook, key }) => {
      delete workbook.model.properties.custom[key];
      workbook.isDirty = true;
    }),
  },
};
