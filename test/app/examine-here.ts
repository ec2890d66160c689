import type { Examiner } from '../../src/app/action-context';
import { examineRead } from '../../src/app/read-workbook';
import type { Form } from '../../src/core/form/form';

/** Examines in this very thread: for tests and the refusal harness. */
export function examineHere(forms: readonly Form[]): Examiner {
  return async (read) => examineRead(read, forms);
}
