import { isJsonObject, type Json, type JsonObject } from '../protocol/json';
import { cellArea } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { hyperlinkOf } from '../workbook/hyperlink';
import { readCells } from './range-cells';
import { fillColor } from './range-fill';

/** The link of a range's first cell, as Excel tells it. */
export function hyperlinkValue(target: CellArea): Json {
  const link = hyperlinkOf(target);
  if (!link) return null;
  const { top, left } = target.area;
  return {
    address: link.address ?? '',
    documentReference: link.place ?? '',
    screenTip: link.tip ?? '',
    textToDisplay: String(target.sheet.valueAt(top, left) ?? ''),
  };
}

/** What is asked of each cell: links and fills alone are played. */
export function cellProperties(range: CellArea, asked: JsonObject): Json {
  const { hyperlink, format, ...others } = asked;
  const fill = isJsonObject(format) && isJsonObject(format.fill) && format.fill.color === true;
  if (Object.keys(others).length > 0 || (format !== undefined && !fill)) throw new ExcelError('UnsupportedOperation');
  return readCells(range, (row, column) => {
    const cell = { sheet: range.sheet, area: cellArea(row, column) };
    return {
      ...(hyperlink === true ? { hyperlink: hyperlinkValue(cell) } : {}),
      ...(fill ? { format: { fill: { color: fillColor(cell) } } } : {}),
    };
  });
}
