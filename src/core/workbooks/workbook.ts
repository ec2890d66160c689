import type { Examination } from '../examine.types';
import type { Grid } from '../grid/grid';
import type { Recognised } from '../rules/recognised';
import type { State } from '../state/state';

/** A workbook of a set, as read. */
export interface Workbook {
  /** What tells it from the others: a file's path. Any name will do for one that stands alone. */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** What the office decided in this workbook: it holds for the 個票 of this workbook. */
  readonly state: State;
}

/** A workbook of a set, its 個票 found and nothing checked yet. */
export interface RecognisedWorkbook {
  readonly name: string;
  readonly recognised: Recognised;
}

/** A workbook and what was found in it: sheets by their own names, 個票 numbered from 0. */
export interface ExaminedWorkbook {
  readonly name: string;
  readonly examination: Examination;
}
