import { asWorkbookError } from './excel-error';

/**
 * One conversation with Excel. Waits while a person is editing a cell instead of failing, and tells errors as WorkbookError.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>, sheet = ''): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (cause) {
    throw asWorkbookError(cause, sheet);
  }
}
