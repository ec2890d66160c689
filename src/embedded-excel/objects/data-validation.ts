import type { ModelValidation } from '../../xlsx/model';
import { flag, oneOf, optionalText, record, text } from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { action, type ObjectType, value } from '../protocol/member';
import { areaAddress, cellsOf, intersection } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { refuseIfProtected } from '../workbook/protection';
import { clearValidations, validatedAreas, validationsOn } from '../workbook/validations';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
/** Excel takes so many characters of a list that stands in the rule itself. */
const LONGEST_LIST = 255;

/** The rule that holds in every cell of a range; null where some have none or another. */
function ruleOf({ sheet, area }: CellArea): ModelValidation | null {
  const [found, ...others] = validationsOn(sheet, area);
  if (!found || others.length > 0) return null;
  const held = validatedAreas(found).reduce((sum, each) => {
    const both = intersection(each, area);
    return sum + (both ? cellsOf(both) : 0);
  }, 0);
  return held === cellsOf(area) ? found : null;
}

function typeOf(target: CellArea): Json {
  const found = validationsOn(target.sheet, target.area);
  if (found.length === 0) return 'None';
  const rule = ruleOf(target);
  if (rule) return TYPE_NAMES[rule.type] ?? 'Custom';
  return found.length > 1 ? 'MixedCriteria' : 'Inconsistent';
}

function readRule(target: CellArea): Json {
  const rule = ruleOf(target);
  if (rule?.type !== 'list') return {};
  const { values, formula1 } = rule.settings;
  const source = Array.isArray(values) ? values.join(',') : `=${String(formula1 ?? '')}`;
  return { list: { inCellDropDown: true, source } };
}

/** Lists alone are played; a rule of another kind is refused. */
function putRule({ sheet, area }: CellArea, given: Json): void {
  refuseIfProtected(sheet);
  const { list, ...others } = record(given);
  if (list === undefined || Object.keys(others).length > 0) throw new ExcelError('UnsupportedOperation');
  const { inCellDropDown, source } = record(list);
  flag(inCellDropDown ?? true);
  const words = text(source);
  if (words === '' || (!words.startsWith('=') && words.length > LONGEST_LIST)) throw new ExcelError('InvalidArgument');
  clearValidations(sheet, area);
  const settings = words.startsWith('=') ? { formula1: words.slice(1) } : { values: words.split(',') };
  sheet.model.validations.push({
    range: areaAddress(area),
    type: 'list',
    settings: { ...settings, allowBlank: true, showErrorMessage: true },
  });
  sheet.report({ kind: 'look', sheetId: sheet.id });
}

/** Changes what the rule of a range says besides; a range without one has nothing to say it by. */
function change(target: CellArea, settings: Readonly<Record<string, unknown>>): void {
  refuseIfProtected(target.sheet);
  const rule = ruleOf(target);
  if (!rule) throw new ExcelError('InvalidOperation');
  const { sheet, area } = target;
  clearValidations(sheet, area);
  sheet.model.validations.push({ ...rule, range: areaAddress(area), settings: { ...rule.settings, ...settings } });
}

/** データの入力規則 of a range. */
export const dataValidation: ObjectType<CellArea> = {
  members: {
    type: value('1.8', typeOf),
    rule: value('1.8', readRule, putRule),
    errorAlert: value(
      '1.8',
      (target) => {
        const { errorMessage, errorTitle, showErrorMessage, errorStyle } = ruleOf(target)?.settings ?? {};
        const style = Object.entries(STYLES).find(([, one]) => one === errorStyle)?.[0] ?? 'Stop';
        const said = { message: String(errorMessage ?? ''), title: String(errorTitle ?? '') };
        return { ...said, showAlert: showErrorMessage === true, style };
      },
      (target, given) => {
        const { message, title, showAlert, style } = record(given);
        change(target, {
          errorMessage: optionalText(message) ?? '',
          errorTitle: optionalText(title) ?? '',
          showErrorMessage: flag(showAlert),
          errorStyle: STYLES[oneOf(style, ['Stop', 'Warning', 'Information'])],
        });
      },
    ),
    prompt: value(
      '1.8',
      (target) => {
        const { inputMessage, inputTitle, showInputMessage } = ruleOf(target)?.settings ?? {};
        const said = { message: String(inputMessage ?? ''), title: String(inputTitle ?? '') };
        return { ...said, showPrompt: showInputMessage === true };
      },
      (target, given) => {
        const { message, title, showPrompt } = record(given);
        change(target, {
          inputMessage: optionalText(message) ?? '',
          inputTitle: optionalText(title) ?? '',
          showInputMessage: flag(showPrompt),
        });
      },
    ),
    clear: action('1.8', ({ sheet, area }) => {
      refuseIfProtected(sheet);
      clearValidations(sheet, area);
      sheet.report({ kind: 'look', sheetId: sheet.id });
    }),
  },
};
