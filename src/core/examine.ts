import type { Examination } from './examine.types';
import { Memory } from './memory';
import { type ExamineOptions, recogniseAll } from './recognise-all';
import { examinedAlone } from './workbooks/examined-alone';
import { type ExaminedSet, examinedSet } from './workbooks/set';
import type { Workbook } from './workbooks/workbook';

export type { ExamineOptions } from './recognise-all';

/**
 * read → recognise → check → roll up, of one workbook by itself. With the `memory` of the last time, only what a change touched is worked out again;
 * the result is the same without.
 */
export function examineWorkbook(
  workbook: Omit<Workbook, 'name'>,
  options: ExamineOptions,
  memory: Memory = new Memory(),
): Examination {
  memory.begin();
  return examinedAlone(recogniseAll(workbook, options, [], memory), memory);
}

/**
 * A set of workbooks in; 個票, findings and totals out. Those that are parts of one plan are checked as if they were one, each 個票 under
 * what was decided in its own workbook. Pure: the same workbooks and options give the same result.
 */
export function examine(set: readonly Workbook[], options: ExamineOptions): ExaminedSet {
  return examinedSet(
    set.map((one) => ({ name: one.name, recognised: recogniseAll(one, options) })),
    options,
  );
}
