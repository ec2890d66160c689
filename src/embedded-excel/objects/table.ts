import type { ModelTable } from '../../xlsx/model';
import { flag, nonBlankText, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { type Argument, action, type Member, method, type ObjectType, value } from '../protocol/member';
import type { Session } from '../protocol/session';
import { type Area, cellArea, intersection, rowsOf } from '../workbook/area';
import { clearArea } from '../workbook/clear';
import { ExcelError } from '../workbook/excel-error';
import { referencesIn } from '../workbook/formula-text';
import { IDENTITIES } from '../workbook/identities';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';
import { renamedInTable, withoutTable } from '../workbook/prepare-formula';
import { refuseIfProtected } from '../workbook/protection';
import { shiftCells } from '../workbook/shift-cells';
import { rewriteFormulas } from '../workbook/table-names';
import { rangeArgument } from './range-places';
import type { NameScope, OnSheet } from './targets';

type Target = OnSheet<ModelTable>;

const table = ({ sheet, thing }: Target) => hostObject('Table', { sheet, thing });

function tablesOf({ workbook, sheet }: NameScope): Target[] {
  const sheets: readonly LiveSheet[] = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) => one.model.tables.map((thing) => ({ sheet: one, thing })));
}

function find(scope: NameScope, key: string) {
  const lower = key.toLowerCase();
  const found = tablesOf(scope).find(({ thing }) => IDENTITIES.of(thing) === key || thing.name.toLowerCase() === lower);
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

/**
 * Whether Excel makes room below a new table: always under headings without a row of data, where a formula speaks of their cells;
 * under data in some builds.
 */
function pushesRows({ sheets, temperament }: LiveWorkbook, sheet: LiveSheet, area: Area): boolean {
  if (rowsOf(area) > 1 && temperament.tableOverReferredCells === 'staysPut') return false;
  return sheets.some((one) =>
    [...one.model.cells.values()].some(
      ({ formula }) =>
        formula !== undefined &&
        referencesIn(formula).some(
          (reference) =>
            (reference.sheet ?? one.name).toLowerCase() === sheet.name.toLowerCase() &&
            intersection(reference.area, area) !== null,
        ),
    ),
  );
}

function addTable(scope: NameScope, argument: Argument | undefined, hasHeaders: boolean, session: Session): Target {
  scope.workbook.refuseIfSharedOldWay();
  const near = { sheet: scope.sheet ?? scope.workbook.activeSheet, area: cellArea(0, 0) };
  const { sheet, area } = rangeArgument(near, argument, session);
  refuseIfProtected(sheet);
  const taken = [...sheet.model.tables.map((one) => one.range), ...sheet.model.merges];
  if (taken.some((one) => intersection(one, area))) throw new ExcelError('InvalidOperation');
  if (!hasHeaders) {
    shiftCells(scope.workbook, sheet, { area: { ...area, bottom: area.top }, along: 'rows', inserts: true });
  }
  // A table has a row below its headings.
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  const range = { ...area, bottom };
  if (hasHeaders && pushesRows(scope.workbook, sheet, area)) {
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    shiftCells(scope.workbook, sheet, { area: row, along: 'rows', inserts: true });
  }
  const thing: ModelTable = {
    name: nextName(scope.workbook),
    range,
    columns: headings(sheet, range),
    style: 'TableStyleMedium2',
    banded: true,
    filter: true,
    totals: false,
  };
  sheet.model.tables.push(thing);
  scope.workbook.calculation.structureChanged();
  sheet.report({ kind: 'look', sheetId: sheet.id });
  return { sheet, thing };
}

export const tableCollection: ObjectType<NameScope> = {
  items: (scope) => tablesOf(scope).map(table),
  find: (scope, key) => find(scope, text(key)),
  members: {
    add: method('1.1', (scope, [address, hasHeaders], session) =>
      table(addTable(scope, address, flag(hasHeaders), session)),
    ),
    getItem: method('1.1', (scope, [key]) => needed(find(scope, text(key)))),
    getItemOrNullObject: method('1.4', (scope, [key]) => find(scope, text(key))),
  },
};

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
    name: value(
      '1.1',
      ({ thing }) => thing.name,
      ({ sheet, thing }, given, { workbook }) => {
        const name = nonBlankText(given);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255) throw new ExcelError('InvalidArgument');
        const taken = workbook.tables.some(
          (one) => one.table !== thing && one.table.name.toLowerCase() === name.toLowerCase(),
        );
        const isDefined = workbook.model.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
        if (taken || isDefined) throw new ExcelError('InvalidArgument');
        const before = thing.name;
        thing.name = name;
        rewriteFormulas(workbook.sheets, before, (formula) => renamedInTable(formula, before, { name }));
        workbook.calculation.structureChanged();
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    style: value(
      '1.1',
      ({ thing }) => thing.style ?? '',
      ({ sheet, thing }, given) => {
        thing.style = text(given) || null;
        sheet.report({ kind: 'look', sheetId: sheet.id });
      },
    ),
    showTotals: value('1.1', ({ thing }) => thing.totals),
    getRange: part(({ thing }) => thing.range),
    getDataBodyRange: part(body),
    convertToRange: method('1.2', (target, _args, { workbook }) => {
      const placed = { sheet: target.sheet.name, table: target.thing };
      rewriteFormulas(workbook.sheets, target.thing.name, (formula, at) => withoutTable(formula, at, placed));
      remove(target);
      workbook.calculation.structureChanged();
      return hostObject('Range', { sheet: target.sheet, area: target.thing.range });
    }),
    delete: action('1.1', (target, _args, { workbook }) => {
      const { sheet, thing } = target;
      refuseIfProtected(sheet);
      remove(target);
      if (workbook.temperament.deletedTable === 'closesUp') {
        shiftCells(workbook, sheet, { area: thing.range, along: 'rows', inserts: false });
        return;
      }
      clearArea(sheet, thing.range, 'All', workbook.temperament.cleared === 'withWhatHangs');
      workbook.calculation.structureChanged();
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
