import type { CellArea } from '../workbook/cell-area';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';

/** One of the borders of a range's cells, by Excel.BorderIndex. */
export interface EdgeOf {
  readonly range: CellArea;
  readonly edge: string;
}

/** What each type of Excel's stands for in the workbook. */
export interface Targets {
  Application: LiveWorkbook;
  Workbook: LiveWorkbook;
  WorksheetCollection: LiveWorkbook;
  Worksheet: LiveSheet;
  Range: CellArea;
  RangeBorder: EdgeOf;
  RangeBorderCollection: CellArea;
  RangeFormat: CellArea;
  RangeFill: CellArea;
  RangeFont: CellArea;
  FormatProtection: CellArea;
}
