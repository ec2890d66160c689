import type { FormSource } from '../core/form/form';
import { examineRead } from './read-workbook';
import type { Examiner } from './workplace';

/** Examines in this very thread: for the ribbon's page, where nobody waits, and for tests. */
export function examineHere(forms: readonly FormSource[]): Examiner {
  return async (read) => examineRead(read, forms);
}
