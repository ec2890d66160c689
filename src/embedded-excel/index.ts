/** The embedded Excel's entrance: what a page or a program needs to have one. In Node, `./node` boots office.js over it. */
export { EmbeddedExcel } from './embedded-excel';
export type { AddinRuntime, RuntimeKind } from './host/addin-runtime';
export type { Connection, HostExternal } from './host/connection';
export type { Counters } from './host/counters';
export type { Fault, FaultCode, Faults, SeenRequest } from './host/faults';
export type { EmbeddedExcelOptions } from './host/options';
export { safeArray } from './host/safe-array';
export { type OfficeTheme, THEMES } from './host/theme';
export { rangeAt } from './workbook/addresses';
export {
  type Area,
  areaAddress,
  boundingArea,
  cellArea,
  cellsOf,
  contains,
  covers,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  WHOLE_SHEET,
} from './workbook/area';
export type { Calculate, CalculationAnswer, CalculationJob } from './workbook/calculator';
export { COLLEAGUE, USER, type WorkbookChange } from './workbook/change';
export { conditionalLooks } from './workbook/conditional-formats';
export { enter } from './workbook/editing';
export { ExcelError } from './workbook/excel-error';
export type { LiveSheet } from './workbook/live-sheet';
export type { LiveWorkbook } from './workbook/live-workbook';
export { parseEntry } from './workbook/parse-entry';
export { HARSH, LENIENT, LIKELY, type Temperament } from './workbook/temperament';
export { heightOfText, pointsOfWidth, widthOfText } from './workbook/text-size';
export { areaOf, type UndoHistory, type UndoStep } from './workbook/undo-history';
