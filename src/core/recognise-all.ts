import { judgeDirections } from './direction/judge';
import type { Form } from './form/form';
import type { UnreadSheet } from './form/kohyo';
import { formsTogether } from './form/parse-form';
import { recognise } from './form/recognise';
import type { Grid } from './grid/grid';
import { Memory } from './memory';
import { readTables } from './organisation/read-tables';
import { overAll } from './over-all';
import { isCopyName } from './report/remake/copy-name';
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
 * `owned`: forms that other workbooks of its set are written in. `memory`: what is known from the last time; the result is the same without.
 */
export function recogniseAll(
  { grids, state }: Omit<Workbook, 'name'>,
  options: ExamineOptions,
  owned: readonly string[] = [],
  memory: Memory = new Memory(),
): Recognised {
  const forms = memory.recall(formsTogether, options.forms, state.forms);
  const tried = memory.recall(triedOf, forms, options.form ?? state.form);
  const isOurs = new Map(grids.map((grid) => [grid, memory.recall(isOurSheet, grid)]));
  const ours = grids.filter((grid) => isOurs.get(grid)).map(({ sheet }) => sheet);
  const aside = leftAside(grids);
  const isAside = new Set(aside.map(({ sheet }) => sheet));
  // Our own 提案状況 and 優先順位一覧 look like the office's tables: held against the 個票 they would only repeat an earlier state of them.
  const tables = readTables(
    grids.filter((grid) => !isOurs.get(grid) && !isAside.has(grid.sheet)),
    memory,
  );
  const { kohyoList, unread, joined } = recognise(
    grids,
    tried,
    { exclude: [...tables.sheets, ...ours, ...isAside], owned },
    memory,
  );
  const directions = judgeDirections(kohyoList, state, forms, memory);
  const known = { ...tables, sheets: [...tables.sheets, ...joined, ...ours, ...isAside] };
  return overAll({ grids, kohyoList, unread: [...unread, ...aside], forms, tables: known, directions, state });
}

/** Sheets whose taking over was cut off, and the copies of what stood there. */
function leftAside(grids: readonly Grid[]): UnreadSheet[] {
  return grids.flatMap(({ sheet, halfTaken }): UnreadSheet[] => {
    if (isCopyName(sheet)) return [{ sheet, reason: 'copy', resembles: null }];
    return halfTaken ? [{ sheet, reason: 'half-taken', resembles: null }] : [];
  });
}

/** The forms that are looked for. */
function triedOf(forms: ReadonlyMap<string, Form>, wanted: string | null): readonly Form[] {
  return wanted === null ? [...forms.values()] : [...forms.values()].filter(({ id }) => id === wanted);
}
