import { application } from './application';
import { formatProtection } from './format-protection';
import { range } from './range';
import { rangeBorder, rangeBorderCollection } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import type { TypeTables } from './type-tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

/** Everything of Excel's that the embedded Excel answers, type by type. */
export const TYPES: TypeTables = {
  Application: application,
  FormatProtection: formatProtection,
  Range: range,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};
