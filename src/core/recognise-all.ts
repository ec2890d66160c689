import { judgeDirections } from './direction/judge';
import type { Form } from './form/form';
import { formsTogether } from './form/parse-form';
import { recognise } from './form/recognise';
import { readTables } from './organisation/read-tables';
import { overAll } from './over-all';
import { isOurSheet } from './report/remake/our-sheets';
import type { Recognised } from './rules/recognised';
import type { Workbook } from './workbooks/workbook';

export interface ExamineOptions {
  /** Built-in forms; those learned in a workbook come with its state, and hold for its 個票. */
  readonly forms: readonly Form[];
  /** Only this form is looked for; null or left out: whichever fits. */
  readonly form?: string | null;
}

/**
 * All that rules may look at in one workbook: what is on the sheets, and what follows from all of it together. Pure.
 * `owned`: forms that other workbooks of its set are written in.
 */
export function recogniseAll(
  { grids, state }: Omit<Workbook, 'name'>,
  options: ExamineOptions,
  owned: readonly string[] = [],
): Recognised {
  const forms = formsTogether(options.forms, state.forms);
  const wanted = options.form ?? state.form;
  const tried = wanted === null ? [...forms.values()] : [...forms.values()].filter(({ id }) => id === wanted);
  const ours = grids.filter(isOurSheet).map(({ sheet }) => sheet);
  // Our own 提案状況 and 優先順位一覧 look like the office's tables: held against the 個票 they would only repeat an earlier state of them.
  const tables = readTables(grids.filter((grid) => !isOurSheet(grid)));
  const { kohyoList, unread, joined } = recognise(grids, tried, { exclude: [...tables.sheets, ...ours], owned });
  const directions = judgeDirections(kohyoList, state, forms);
  const known = { ...tables, sheets: [...tables.sheets, ...joined, ...ours] };
  return overAll({ grids, kohyoList, unread, forms, tables: known, directions, state });
}
