import { Memory } from '../../core/memory';
import { WorkbookError } from '../../core/workbook-error';
import { BUILT_IN_FORMS } from '../../forms';
import type { Examiner } from '../action-context';
import { examineRead } from '../read-workbook';

/** Examines in this very thread. 中止 holds before and after: in between nothing is heard. */
export function examineHere(): Examiner {
  const memory = new Memory();
  return async (read, signal) => {
    const examination = examineRead(read, BUILT_IN_FORMS, memory);
    // What somebody pressed meanwhile is heard now.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new WorkbookError('cancelled');
    return examination;
  };
}
