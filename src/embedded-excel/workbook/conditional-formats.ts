import type { CellValue } from '../../core/grid/grid';
import type { ModelConditionalFormat, ModelFormat } from '../../xlsx/model';
import { type Area, areaAddress, intersection, subtract } from './area';
import { movedFormula } from './formula-text';
import type { LiveSheet } from './live-sheet';
import type { LiveWorkbook } from './live-workbook';
import { parseArea } from './parse-area';

/** The areas that a conditional format lies on. */
export function areasOf(format: ModelConditionalFormat): Area[] {
  return format.range.split(' ').flatMap((address) => parseArea(address) ?? []);
}

export function writeAreas(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

/** A sheet's conditional formats that touch an area, the one that wins first. */
export function formatsOn(sheet: LiveSheet, areas: readonly Area[]): ModelConditionalFormat[] {
  return sheet.model.conditionalFormats.filter((format) =>
    areasOf(format).some((one) => areas.some((area) => intersection(one, area) !== null)),
  );
}

/** Takes conditional formats off an area; what lies beside it keeps them. */
export function clearFormats(sheet: LiveSheet, areas: readonly Area[]): void {
  for (const format of formatsOn(sheet, areas)) {
    let rest = areasOf(format);
    for (const area of areas) rest = rest.flatMap((one) => subtract(one, area));
    if (rest.length === 0) removeFormat(sheet, format);
    else format.range = writeAreas(rest);
  }
}

export function removeFormat(sheet: LiveSheet, format: ModelConditionalFormat): void {
  const at = sheet.model.conditionalFormats.indexOf(format);
  if (at >= 0) sheet.model.conditionalFormats.splice(at, 1);
}

interface Asked {
  readonly row: number;
  readonly column: number;
  readonly format: ModelConditionalFormat;
  readonly formula: string;
}

/**
 * How conditional formats make the cells of an area look: by `row,column`, for cells that one applies to. Formulas are
 * calculated for each cell, references moved along; of several that apply, the first decides. Scales, bars and icons are kept,
 * not shown.
 */
export function conditionalLooks(workbook: LiveWorkbook, sheet: LiveSheet, area: Area): Map<string, ModelFormat> {
  const asked: Asked[] = [];
  for (const format of formatsOn(sheet, [area])) {
    const lies = areasOf(format);
    const [corner] = lies;
    const test = corner && testOf(format);
    if (!test) continue;
    for (const one of lies) {
      const shown = intersection(one, area);
      if (shown) asked.push(...ask(format, test, corner, shown));
    }
  }
  const answers = evaluate(workbook, sheet, asked);
  const looks = new Map<string, ModelFormat>();
  const stopped = new Set<string>();
  for (const [place, { row, column, format }] of asked.entries()) {
    const key = `${row},${column}`;
    if (!isTrue(answers[place] ?? null) || stopped.has(key)) continue;
    looks.set(key, { ...format.format, ...looks.get(key) });
    if (format.stopIfTrue) stopped.add(key);
  }
  return looks;
}

function ask(format: ModelConditionalFormat, test: (cell: string) => string, corner: Area, shown: Area): Asked[] {
  const asked: Asked[] = [];
  for (let row = shown.top; row <= shown.bottom; row += 1) {
    for (let column = shown.left; column <= shown.right; column += 1) {
      const cell = areaAddress({ top: corner.top, left: corner.left, bottom: corner.top, right: corner.left });
      const formula = movedFormula(`=${test(cell)}`, row - corner.top, column - corner.left);
      asked.push({ row, column, format, formula });
    }
  }
  return asked;
}

/** Formulas without references (our own marks among them) are calculated once, however many cells they colour. */
function evaluate(workbook: LiveWorkbook, sheet: LiveSheet, asked: readonly Asked[]): CellValue[] {
  const first = new Map<string, Asked>();
  for (const one of asked) if (!first.has(one.formula)) first.set(one.formula, one);
  const formulas = [...first.values()].map(({ formula, row, column }) => ({
    formula,
    at: { sheet: sheet.name, row, column },
  }));
  const values = workbook.calculation.evaluate(formulas);
  const byFormula = new Map([...first.keys()].map((formula, place) => [formula, values[place] ?? null]));
  return asked.map(({ formula }) => byFormula.get(formula) ?? null);
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A condition as a formula about the first cell. null: a kind that is kept, not shown. */
function testOf({ type, formulas, operator, text }: ModelConditionalFormat): ((cell: string) => string) | null {
  const [one = '', other = ''] = formulas;
  if (type === 'expression') return one === '' ? null : () => one;
  if (type === 'cellIs') {
    if (operator === 'between') return (cell) => `AND(${cell}>=(${one}),${cell}<=(${other}))`;
    if (operator === 'notBetween') return (cell) => `OR(${cell}<(${one}),${cell}>(${other}))`;
    const sign = COMPARISONS[operator ?? ''];
    return sign && one !== '' ? (cell) => `${cell}${sign}(${one})` : null;
  }
  if (type === 'containsText' && text !== undefined) {
    return (cell) => `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cell})))`;
  }
  return null;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
