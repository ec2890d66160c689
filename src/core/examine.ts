import { judgeDirections } from './direction/judge';
import type { Examination } from './examine.types';
import type { FormSource } from './form/form';
import { formsTogether } from './form/parse-form';
import { recognise } from './form/recognise';
import type { Grid } from './grid/grid';
import { claimsOf } from './organisation/department-slips';
import { leadsOf } from './organisation/leads';
import { matchIndexes } from './organisation/matched-indexes';
import { readOrganisation } from './organisation/organisation';
import { readTables } from './organisation/read-tables';
import { isOurSheet } from './report/remake/our-sheets';
import { rollUp } from './rollup/roll-up';
import type { Recognised } from './rules/recognised';
import { runRules } from './rules/run';
import type { State } from './state/state';

export interface ExamineOptions {
  /** Built-in forms; those learned in the workbook come with its state. */
  readonly forms: readonly FormSource[];
  readonly state: State;
  /** Only this form is looked for; null or left out: whichever fits. */
  readonly form?: string | null;
}

/** All that rules may look at: what is on the sheets, and what follows from all of it together. Pure. */
export function recogniseAll(grids: readonly Grid[], options: ExamineOptions): Recognised {
  const { state } = options;
  const forms = formsTogether(options.forms, state.forms);
  const wanted = options.form ?? state.form;
  const tried = wanted === null ? [...forms.values()] : [...forms.values()].filter(({ id }) => id === wanted);
  const ours = grids.filter(isOurSheet).map(({ sheet }) => sheet);
  // Our own 提案状況 and 優先順位一覧 look like the office's tables: held against the 個票 they would only repeat an earlier state of them.
  const tables = readTables(grids.filter((grid) => !isOurSheet(grid)));
  const { kohyo, unread, joined } = recognise(grids, tried, { exclude: [...tables.sheets, ...ours] });
  const directions = judgeDirections(kohyo, state);
  const known = { ...tables, sheets: [...tables.sheets, ...joined, ...ours] };
  const indexes = matchIndexes(tables, kohyo);
  const organisation = readOrganisation(state.departments, tables, claimsOf(kohyo, tables));
  const leads = leadsOf(kohyo, organisation, indexes);
  return { grids, kohyo, unread, forms, tables: known, indexes, organisation, leads, directions, state };
}

/** read → recognise → check → roll up, in one call. Pure: the same grids and options give the same result. */
export function examine(grids: readonly Grid[], options: ExamineOptions): Examination {
  const context = recogniseAll(grids, options);
  const { kohyo, forms, directions, state, leads } = context;
  const { findings, ignored } = runRules(context);
  return { ...context, findings, ignored, rollup: rollUp(kohyo, forms, directions, state, leads) };
}
