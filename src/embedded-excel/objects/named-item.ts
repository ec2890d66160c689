import { quoteSheet } from '../../core/grid/address';
import type { ModelName } from '../../xlsx/model';
import { flag, nonBlankText, optionalText, text } from '../protocol/arguments';
import { hostObject, isHostObject } from '../protocol/host-object';
import type { Json } from '../protocol/json';
import { type Argument, action, method, type ObjectType, value } from '../protocol/member';
import { areaAddress } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { mapReferences, referencesIn, writeReference } from '../workbook/formula-text';
import type { LiveWorkbook } from '../workbook/live-workbook';
import type { NameOf, NameScope } from './targets';

/** A workbook's own names, or a sheet's. */
const namesOf = ({ workbook, sheet }: NameScope): ModelName[] =>
  workbook.model.names.filter((name) => (sheet ? name.sheet === sheet.name : name.sheet === null));

const named = (workbook: LiveWorkbook, thing: ModelName) => hostObject('NamedItem', { workbook, thing });

function find(scope: NameScope, key: string) {
  const found = namesOf(scope).find((name) => name.name.toLowerCase() === key.toLowerCase());
  return found ? named(scope.workbook, found) : null;
}

function needed<Found>(found: Found | null): Found {
  if (found === null) throw new ExcelError('ItemNotFound');
  return found;
}

/** A name begins with a letter or `_`, and does not look like a cell. */
function checkName(name: string): string {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell = /^[A-Za-z]{1,3}[0-9]+$/.test(name) || /^[RC]$/i.test(name) || /^R[0-9]*C[0-9]*$/i.test(name);
  if (!fits || looksLikeCell) throw new ExcelError('InvalidArgument');
  return name;
}

/** What a name refers to, without `=`, its references fixed. */
function refersTo(workbook: LiveWorkbook, argument: Argument | undefined): string {
  if (isHostObject(argument) && argument.type === 'Range') {
    const { sheet, area } = argument.target;
    const fixed = { top: true, left: true, bottom: true, right: true };
    const single = area.top === area.bottom && area.left === area.right;
    return writeReference({ sheet: sheet.name, area, fixed, form: single ? 'cell' : 'cells' });
  }
  const formula = text(argument);
  workbook.refuseFormula(formula);
  return mapReferences(formula.slice(1), (reference) => writeReference(reference));
}

function add(scope: NameScope, name: string, formula: string) {
  const isTable = scope.workbook.tables.some(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (find(scope, name) || isTable) throw new ExcelError('ItemAlreadyExists');
  const made: ModelName = { name: checkName(name), refersTo: formula, sheet: scope.sheet?.name ?? null };
  scope.workbook.model.names.push(made);
  scope.workbook.calculation.structureChanged();
  scope.workbook.isDirty = true;
  return named(scope.workbook, made);
}

export const namedItemCollection: ObjectType<NameScope> = {
  items: (scope) => namesOf(scope).map((name) => named(scope.workbook, name)),
  find: (scope, key) => find(scope, text(key)),
  members: {
    add: method('1.4', (scope, [name, reference, comment]) => {
      optionalText(comment);
      return add(scope, nonBlankText(name), refersTo(scope.workbook, reference));
    }),
    getItem: method('1.1', (scope, [name]) => needed(find(scope, text(name)))),
    getItemOrNullObject: method('1.4', (scope, [name]) => find(scope, text(name))),
  },
};

/** The range that a name is for; null for a number, text or formula. */
export function rangeOfName({ workbook, thing }: NameOf): CellArea | null {
  const [reference, ...more] = referencesIn(`=${thing.refersTo}`);
  if (!reference || more.length > 0 || thing.refersTo.includes('(')) return null;
  const sheet = reference.sheet === null ? null : workbook.findSheet(reference.sheet);
  return sheet && { sheet, area: reference.area };
}

function nameValue(target: NameOf): Json {
  const range = rangeOfName(target);
  if (range) return `=${quoteSheet(range.sheet.name)}!${areaAddress(range.area)}`;
  const { workbook, thing } = target;
  const [found] = workbook.calculation.evaluate([
    { formula: `=${thing.refersTo}`, at: { sheet: workbook.activeSheet.name, row: 0, column: 0 } },
  ]);
  return found ?? null;
}

export const namedItem: ObjectType<NameOf> = {
  identify: ({ thing }) => ({ Id: thing.name, Name: thing.name }),
  members: {
    name: value('1.1', ({ thing }) => thing.name),
    value: value('1.1', nameValue),
    visible: value(
      '1.1',
      ({ thing }) => thing.hidden !== true,
      ({ thing }, given) => {
        if (flag(given)) delete thing.hidden;
        else thing.hidden = true;
      },
    ),
    delete: action('1.4', ({ workbook, thing }) => {
      const at = workbook.model.names.indexOf(thing);
      if (at < 0) throw new ExcelError('ItemNotFound');
      workbook.model.names.splice(at, 1);
      workbook.calculation.structureChanged();
      workbook.isDirty = true;
    }),
  },
};
