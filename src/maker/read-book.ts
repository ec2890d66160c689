import type { BookFile } from '../app/cycle/maker';
import type { Examination } from '../core/examine.types';
import { recogniseAll } from '../core/recognise-all';
import type { Recognised } from '../core/rules/recognised';
import { WorkbookError } from '../core/workbook-error';
import { examinedSet } from '../core/workbooks/set';
import { BUILT_IN_FORMS } from '../forms';
import { readFileGrids } from '../xlsx/grids/read-file';

/** A file as read. Throws WorkbookError with `file` among its details. */
export function recognisedFile({ path, bytes }: BookFile): Recognised {
  try {
    return recogniseAll(readFileGrids(bytes), { forms: BUILT_IN_FORMS });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(error.code, { ...error.details, file: path }, { cause: error });
  }
}

/** Several files as one workbook. Throws WorkbookError with `file` among its details. */
export function togetherOf(files: readonly BookFile[]): Examination {
  const read = files.map((file) => ({ name: file.path, recognised: recognisedFile(file) }));
  return examinedSet(read, { forms: BUILT_IN_FORMS }).together();
}
