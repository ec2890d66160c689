import type { Change } from '../../rule-case';

/** What is to be done, and in which of three years. */
export type Task = readonly [task: string, first: string | null, second: string | null, third: string | null];

/** Plans that begin in row 13 of a 個票 and have one row there: these tasks instead. */
export function plan(sheet: string, [first, ...more]: readonly [Task, ...Task[]]): readonly Change[] {
  return [
    ...first.map((text, at): Change => ({ sheet, at: `${'BCDE'.charAt(at)}13`, write: text })),
    ...more.map((cells, at): Change => ({ sheet, insertRow: 14 + at, cells: [null, ...cells] })),
  ];
}

const NEEDS: Task = ['他市の調査', '3市を調査', null, null];
const WISHES: Task = ['利用者の要望の調査', null, '窓口で聞き取り', null];
const SYSTEM: Task = ['仕組みの検討', null, '仕様を検討', null];
const START: Task = ['本格導入', null, null, '導入'];

/** A list of tasks that fits any item that buys something. */
export const TASKS: readonly [Task, ...Task[]] = [NEEDS, WISHES, SYSTEM, START];

/** The same, its last task without a year. */
export const UNFINISHED: readonly [Task, ...Task[]] = [NEEDS, WISHES, SYSTEM, ['本格導入', null, null, null]];

/** The same steps under words of their own. */
export const OTHER_TASKS: readonly [Task, ...Task[]] = [['施設の調査', '12施設', null, null], WISHES, SYSTEM, START];

export const FEW_TASKS: readonly [Task, ...Task[]] = [NEEDS, SYSTEM];
