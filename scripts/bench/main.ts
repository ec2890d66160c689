import { benchCore } from './core';
import { benchExcel } from './excel';
import { benchFiles } from './files';
import { subjectOf } from './subject';

/** The largest office's workbook, and the most that is promised. */
const SHEETS = [91, 1000] as const;

/** Prints every table; says nothing of good or bad: docs/performance.md does. */
export async function bench(): Promise<void> {
  const subjects = [];
  for (const sheets of SHEETS) subjects.push(await subjectOf(sheets));
  await benchCore(subjects);
  await benchFiles(subjects);
  await benchExcel(subjects);
}
