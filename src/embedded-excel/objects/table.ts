import type { ModelTable } from '../../xlsx/model';
import { flag, integer, nonBlankText, optionalNumber, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, action, type Member, method, type ObjectType, object, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { type Area, cellArea, columnsOf, contains, intersection, rowsOf } from '../workbook/area';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { refuseIfProtected } from '../workbook/protection';
import { shiftCells } from '../workbook/shift-cells';
import { putCells } from './range-cells';
import { rangeArgument } from './range-places';
import type { OnSheet, Within } from './targets';

type Target = OnSheet<ModelTable>;

const table = ({ sheet, thing }: Target) => hostObject('Table', { sheet, thing });

function tablesOf({ workbook, sheet }: Within): Target[] {
  const sheets: readonly LiveSheet[] = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) => one.model.tables.map((thing) => ({ sheet: one, thing })));
}

function find(within: Within, key: string) {
  const lower = key.toLowerCase();
  const found = tablesOf(within).find(
    ({ thing }) => IDENTITIES.of(thing) === key || thing.name.toLowerCase() === lower,
  );
  return found ? table(found) : null;
}

function needed<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new ExcelError('ItemNotFound');
  return found;
}

function nextName(workbook: LiveWorkbook): string {
  const taken = new Set(workbook.tables.map((one) => one.table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`テーブル${number}`)) number += 1;
  return `テーブル${number}`;
}

/** Headings are texts, none blank, none twice: Excel makes them so. */
function headings(sheet: LiveSheet, area: Area): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const held = sheet.valueAt(area.top, column);
    const wanted = held === null || held === '' ? `列${column - area.left + 1}` : String(held);
    let name = wanted;
    for (let number = 2; names.some((one) => one.toLowerCase() === name.toLowerCase()); number += 1)
      name = `${wanted}${number}`;
    names.push(name);
    if (held !== name) sheet.put(area.top, column, { value: name });
  }
  return names;
}

function addTable(within: Within, argument: Argument | undefined, hasHeaders: boolean, session: Session): Target {
  const near = { sheet: within.sheet ?? within.workbook.activeSheet, area: cellArea(0, 0) };
  const { sheet, area } = rangeArgument(near, argument, session);
  refuseIfProtected(sheet);
  const taken = [...sheet.model.tables.map((one) => one.range), ...sheet.model.merges];
  if (taken.some((one) => intersection(one, area))) throw new ExcelError('InvalidOperation');
  if (!hasHeaders) {
    shiftCells(within.workbook, sheet, { area: { ...area, bottom: area.top }, along: 'rows', inserts: true });
  }
  // A table has a row below its headings.
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  const range = { ...area, bottom };
  const thing: ModelTable = {
    name: nextName(within.workbook),
    range,
    columns: headings(sheet, range),
    style: 'TableStyleMedium2',
    banded: true,
    filter: true,
    totals: false,
  };
  sheet.model.tables.push(thing);
  within.workbook.calculation.structureChanged();
  sheet.report({ kind: 'look', sheetId: sheet.id });
  return { sheet, thing };
}

export const tableCollection: ObjectType<Within> = {
  items: (within) => tablesOf(within).map(table),
  find: (within, key) => find(within, text(key)),
  members: {
    count: value('1.1', (within) => tablesOf(within).length),
    add: method('1.1', (within, [address, hasHeaders], session) =>
      table(addTable(within, address, flag(hasHeaders), session)),
    ),
    getCount: method('1.4', (within) => ({ value: tablesOf(within).length })),
    getItem: method('1.1', (within, [key]) => needed(find(within, text(key)))),
    getItemAt: method('1.1', (within, [place]) => table(needed(tablesOf(within)[integer(place)]))),
    getItemOrNullObject: method('1.4', (within, [key]) => find(within, text(key))),
  },
};

const trait = (key: 'banded' | 'filter') =>
  value<Target>(
    '1.3',
    ({ thing }) => thing[key],
    ({ sheet, thing }, given) => {
      thing[key] = flag(given);
      sheet.report({ kind: 'look', sheetId: sheet.id });
    },
  );

function body({ thing }: Target): Area {
  return { ...thing.range, top: thing.range.top + 1, bottom: thing.range.bottom - (thing.totals ? 1 : 0) };
}

const part = (area: (target: Target) => Area): Member<Target> =>
  method('1.1', (target) => hostObject('Range', { sheet: target.sheet, area: area(target) }));

function remove({ sheet, thing }: Target): void {
  const at = sheet.model.tables.indexOf(thing);
  if (at < 0) throw new ExcelError('ItemNotFound');
  sheet.model.tables.splice(at, 1);
}

export const tableType: ObjectType<Target> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    columns: object('1.1', (target) => hostObject('TableColumnCollection', target)),
    rows: object('1.1', (target) => hostObject('TableRowCollection', target)),
    worksheet: object('1.2', ({ sheet }) => hostObject('Worksheet', sheet)),
    id: value('1.1', ({ thing }) => IDENTITIES.of(thing)),
    name: value(
      '1.1',
      ({ thing }) => thing.name,
      ({ sheet, thing }, given, { workbook }) => {
        const name = nonBlankText(given);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255) throw new ExcelError('InvalidArgument');
        const taken = workbook.tables.some(
          (one) => one.table !== thing && one.table.name.toLowerCase() === name.toLowerCase(),
        );
        if (taken) throw new ExcelError('InvalidArgument');
        thing.name = name;
        workbook.calculation.structureChanged();
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    showBandedRows: trait('banded'),
    showFilterButton: trait('filter'),
    showHeaders: value('1.1', () => true),
    showTotals: value('1.1', ({ thing }) => thing.totals),
    style: value(
      '1.1',
      ({ thing }) => thing.style ?? '',
      ({ sheet, thing }, given) => {
        thing.style = text(given) || null;
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    getRange: part(({ thing }) => thing.range),
    getDataBodyRange: part(body),
    getHeaderRowRange: part(({ thing }) => ({ ...thing.range, bottom: thing.range.top })),
    getTotalRowRange: part(({ thing }) => {
      if (!thing.totals) throw new ExcelError('ItemNotFound');
      return { ...thing.range, top: thing.range.bottom };
    }),
    convertToRange: method('1.2', (target, _args, { workbook }) => {
      remove(target);
      workbook.calculation.structureChanged();
      return hostObject('Range', { sheet: target.sheet, area: target.thing.range });
    }),
    delete: action('1.1', (target, _args, { workbook }) => {
      remove(target);
      shiftCells(workbook, target.sheet, { area: target.thing.range, along: 'rows', inserts: false });
    }),
    resize: action('1.13', (target, [given], session) => {
      const { sheet, area } = rangeArgument({ sheet: target.sheet, area: target.thing.range }, given, session);
      if (sheet !== target.sheet || area.top !== target.thing.range.top || rowsOf(area) < 2)
        throw new ExcelError('InvalidArgument');
      target.thing.range = { ...area };
      target.thing.columns = headings(sheet, area);
      session.workbook.calculation.structureChanged();
      sheet.report({ kind: 'look', sheetId: sheet.id });
    }),
  },
};

const column = (target: Target, place: number) => hostObject('TableColumn', { ...target, place });

function findColumn(target: Target, key: Argument | undefined) {
  const { columns } = target.thing;
  const place =
    typeof key === 'number' ? key - 1 : columns.findIndex((one) => one.toLowerCase() === text(key).toLowerCase());
  return place >= 0 && place < columns.length ? column(target, place) : null;
}

export const tableColumnCollection: ObjectType<Target> = {
  items: (target) => target.thing.columns.map((_, place) => column(target, place)),
  find: (target, key) => findColumn(target, key),
  members: {
    count: value('1.1', ({ thing }) => thing.columns.length),
    getCount: method('1.4', ({ thing }) => ({ value: thing.columns.length })),
    getItem: method('1.1', (target, [key]) => needed(findColumn(target, key))),
    getItemAt: method('1.1', (target, [place]) => {
      const at = integer(place);
      if (at < 0 || at >= target.thing.columns.length) throw new ExcelError('InvalidArgument');
      return column(target, at);
    }),
    getItemOrNullObject: method('1.4', (target, [key]) => findColumn(target, key)),
  },
};

type ColumnTarget = Target & { readonly place: number };

function columnPart(rows: (target: Target) => Area): Member<ColumnTarget> {
  return method('1.1', (target) => {
    const left = target.thing.range.left + target.place;
    return hostObject('Range', { sheet: target.sheet, area: { ...rows(target), left, right: left } });
  });
}

export const tableColumn: ObjectType<ColumnTarget> = {
  identify: ({ place }) => ({ Id: place + 1 }),
  members: {
    id: value('1.1', ({ place }) => place + 1),
    index: value('1.1', ({ place }) => place),
    name: value('1.1', ({ thing, place }) => thing.columns[place] ?? ''),
    getRange: columnPart(({ thing }) => thing.range),
    getDataBodyRange: columnPart(body),
    getHeaderRowRange: columnPart(({ thing }) => ({ ...thing.range, bottom: thing.range.top })),
  },
};

export const tableRowCollection: ObjectType<Target> = {
  members: {
    count: value('1.1', (target) => rowsOf(body(target))),
    getCount: method('1.4', (target) => ({ value: rowsOf(body(target)) })),
    add: method('1.1', (target, [index, values], session) => {
      const { sheet, thing } = target;
      refuseIfProtected(sheet);
      const at = optionalNumber(index);
      const rows = Array.isArray(values) ? values.length : 0;
      if (rows === 0) throw new ExcelError('InvalidArgument');
      const top = at === null || at < 0 ? body(target).bottom + 1 : body(target).top + at;
      const area = { ...thing.range, top, bottom: top + rows - 1 };
      const inside = contains(thing.range, top, thing.range.left);
      if (inside) shiftCells(session.workbook, sheet, { area, along: 'rows', inserts: true });
      const grown = sheet.model.tables.find((one) => one.name === thing.name) ?? thing;
      if (!inside) grown.range = { ...grown.range, bottom: grown.range.bottom + rows };
      const given: unknown = values;
      if (!Array.isArray(given) || columnsOf(area) === 0) throw new ExcelError('InvalidArgument');
      putCells({ sheet, area }, given, session);
      session.workbook.calculation.structureChanged();
      return null;
    }),
  },
};
