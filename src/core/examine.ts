import { judgeDirections } from './direction/judge';
import type { Examination } from './examine.types';
import type { FormSource } from './form/form';
import { formsTogether } from './form/parse-form';
import { recognise } from './form/recognise';
import { readTables } from './organisation/read-tables';
import { overAll } from './over-all';
import { isOurSheet } from './report/remake/our-sheets';
import { rollUp } from './rollup/roll-up';
import type { Recognised } from './rules/recognised';
import { runRules } from './rules/run';
import { type ExaminedSet, examinedSet } from './workbooks/set';
import type { Workbook } from './workbooks/workbook';

export interface ExamineOptions {
  /** Built-in forms; those learned in a workbook come with its state, and hold for its 個票. */
  readonly forms: readonly FormSource[];
  /** Only this form is looked for; null or left out: whichever fits. */
  readonly form?: string | null;
}

/** All that rules may look at in one workbook: what is on the sheets, and what follows from all of it together. Pure. */
export function recogniseAll({ grids, state }: Omit<Workbook, 'name'>, options: ExamineOptions): Recognised {
  const forms = formsTogether(options.forms, state.forms);
  const wanted = options.form ?? state.form;
  const tried = wanted === null ? [...forms.values()] : [...forms.values()].filter(({ id }) => id === wanted);
  const ours = grids.filter(isOurSheet).map(({ sheet }) => sheet);
  // Our own 提案状況 and 優先順位一覧 look like the office's tables: held against the 個票 they would only repeat an earlier state of them.
  const tables = readTables(grids.filter((grid) => !isOurSheet(grid)));
  const { kohyoList, unread, joined } = recognise(grids, tried, { exclude: [...tables.sheets, ...ours] });
  const directions = judgeDirections(kohyoList, state, forms);
  const known = { ...tables, sheets: [...tables.sheets, ...joined, ...ours] };
  return overAll({ grids, kohyoList, unread, forms, tables: known, directions, state });
}

/** read → recognise → check → roll up, of one workbook by itself. */
export function examineWorkbook(workbook: Omit<Workbook, 'name'>, options: ExamineOptions): Examination {
  const context = recogniseAll(workbook, options);
  const { kohyoList, forms, directions, state, leads } = context;
  const { findings, ignored } = runRules(context);
  return { ...context, findings, ignored, rollup: rollUp(kohyoList, forms, directions, state, leads) };
}

/**
 * A set of workbooks in; 個票, findings and totals out. Each is examined by itself, under what was decided in it; those that are parts of one plan
 * are then checked against each other. Pure: the same workbooks and options give the same result.
 */
export function examine(set: readonly Workbook[], options: ExamineOptions): ExaminedSet {
  return examinedSet(set.map((one) => ({ name: one.name, examination: examineWorkbook(one, options) })));
}
