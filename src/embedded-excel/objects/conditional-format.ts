import type { ModelConditionalFormat } from '../../xlsx/model';
import { integer, oneOf, record, text } from '../protocol/arguments';
import { hostObject } from '../protocol/host-object';
import { action, method, type ObjectMember, type ObjectType, object, value } from '../protocol/member';
import { leavesWorkbook } from '../workbook/check-formula';
import { areasOf, removeFormat } from '../workbook/conditional-formats';
import { ExcelError } from '../workbook/excel-error';
import { IDENTITIES } from '../workbook/identities';
import { refuseIfProtected } from '../workbook/protection';
import { FORMAT_TYPES } from './conditional-format-collection';
import type { OnSheet } from './targets';

type Target = OnSheet<ModelConditionalFormat>;

function typeName({ type }: ModelConditionalFormat): string {
  return Object.entries(FORMAT_TYPES).find(([, word]) => word === type)?.[0] ?? 'PresetCriteria';
}

/** A change to a rule; a protected sheet must allow it. */
export function changeRule({ sheet, thing }: Target, change: (format: ModelConditionalFormat) => void): void {
  refuseIfProtected(sheet, 'formatCells');
  change(thing);
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

/** The part of a rule that only rules of its kind have. */
function part(kind: 'Custom' | 'CellValue', orNull: boolean): ObjectMember<Target> {
  return object('1.6', (target) => {
    if (typeName(target.thing) === kind) {
      return kind === 'Custom'
        ? hostObject('CustomConditionalFormat', target)
        : hostObject('CellValueConditionalFormat', target);
    }
    if (!orNull) throw new ExcelError('InvalidOperation');
    return null;
  });
}

function rangeOf({ sheet, thing }: Target) {
  const [area, ...more] = areasOf(thing);
  return area && more.length === 0 ? hostObject('Range', { sheet, area }) : null;
}

export const conditionalFormat: ObjectType<Target> = {
  identify: ({ thing }) => ({ Id: IDENTITIES.of(thing) }),
  members: {
    custom: part('Custom', false),
    customOrNullObject: part('Custom', true),
    cellValue: part('CellValue', false),
    id: value('1.6', ({ thing }) => IDENTITIES.of(thing)),
    priority: value(
      '1.6',
      ({ sheet, thing }) => sheet.model.conditionalFormats.indexOf(thing),
      (target, given) => {
        const all = target.sheet.model.conditionalFormats;
        const place = integer(given);
        if (place < 0 || place >= all.length) throw new ExcelError('InvalidArgument');
        changeRule(target, (thing) => {
          removeFormat(target.sheet, thing);
          all.splice(place, 0, thing);
        });
      },
    ),
    type: value('1.6', ({ thing }) => typeName(thing)),
    delete: action('1.6', (target) => changeRule(target, (thing) => removeFormat(target.sheet, thing))),
    getRange: method('1.6', (target) => {
      const range = rangeOf(target);
      if (!range) throw new ExcelError('InvalidOperation');
      return range;
    }),
    getRangeOrNullObject: method('1.6', rangeOf),
  },
};

/** A formula as rules take it: with its `=`, and about this workbook alone. */
function ruleFormula({ sheet }: Target, given: string): string {
  const formula = given.startsWith('=') ? given : `="${given.replaceAll('"', '""')}"`;
  if (leavesWorkbook(formula)) throw new ExcelError('InvalidArgument');
  sheet.refuseFormula(formula);
  return formula.slice(1);
}

export const customConditionalFormat: ObjectType<Target> = {
  members: {
    format: object('1.6', (target) => hostObject('ConditionalRangeFormat', target)),
    rule: object('1.6', (target) => hostObject('ConditionalFormatRule', target)),
  },
};

const formula = value<Target>(
  '1.6',
  ({ thing }) => (thing.formulas[0] === undefined ? '' : `=${thing.formulas[0]}`),
  (target, given) => {
    const written = ruleFormula(target, text(given));
    changeRule(target, (thing) => {
      thing.formulas = [written];
    });
  },
);

export const conditionalFormatRule: ObjectType<Target> = { members: { formula } };

/** Excel.ConditionalCellValueOperator → the file's word. */
const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;
const OPERATOR_NAMES = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

export const cellValueConditionalFormat: ObjectType<Target> = {
  members: {
    format: object('1.6', (target) => hostObject('ConditionalRangeFormat', target)),
    rule: value(
      '1.6',
      ({ thing }) => {
        const [one, other] = thing.formulas;
        const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === thing.operator) ?? 'EqualTo';
        const rule = { formula1: one === undefined ? '' : `=${one}`, operator };
        return other === undefined ? rule : { ...rule, formula2: `=${other}` };
      },
      (target, given) => {
        const rule = record(given);
        const operator = OPERATORS[oneOf(rule.operator, OPERATOR_NAMES)];
        const formulas = [rule.formula1, rule.formula2].filter((one) => one !== undefined && one !== null);
        const written = formulas.map((one) => ruleFormula(target, typeof one === 'number' ? `=${one}` : text(one)));
        changeRule(target, (thing) => {
          thing.formulas = written;
          thing.operator = operator;
        });
      },
    ),
  },
};
