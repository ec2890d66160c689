import { isJsonObject, type Json, type JsonObject } from '../protocol/json';
import { cellArea } from '../workbook/area';
import type { CellArea } from '../workbook/cell-area';
import { ExcelError } from '../workbook/excel-error';
import { hyperlinkOf } from '../workbook/hyperlink';
import { STANDARD_ROW } from '../workbook/text-size';
import { readCells } from './range-cells';
import { fillColor } from './range-fill';
import { underlineName } from './range-font';

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

/** What is asked of each cell: links, fills, letters and how its lines are turned are played. */
export function cellProperties(range: CellArea, asked: JsonObject): Json {
  const { hyperlink, format, ...others } = asked;
  const fill = isJsonObject(format) && isJsonObject(format.fill) && format.fill.color === true;
  const font = isJsonObject(format) && isJsonObject(format.font) ? Object.keys(format.font) : [];
  const isPlayed = font.every((name) => LETTERS.has(name));
  const turned = isJsonObject(format) && format.textOrientation === true;
  if (Object.keys(others).length > 0 || (format !== undefined && !fill) || !isPlayed)
    throw new ExcelError('UnsupportedOperation');
  return readCells(range, (row, column) => {
    const cell = { sheet: range.sheet, area: cellArea(row, column) };
    return {
      ...(hyperlink === true ? { hyperlink: hyperlinkValue(cell) } : {}),
      ...(fill
        ? {
            format: {
              fill: { color: fillColor(cell) },
              ...(font.length > 0 ? { font: letters(cell, font) } : {}),
              ...(turned ? { textOrientation: orientationOf(cell) } : {}),
            },
          }
        : {}),
    };
  });
}

/** Degrees from -90 to 90, 180 for letters below each other: a file says 255 for that, and more than 90 for what Excel calls less than 0. */
function orientationOf({ sheet, area }: CellArea): number {
  const { rotation = 0 } = sheet.cell(area.top, area.left)?.format.alignment ?? {};
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The letters of a cell that says none. */
const USUAL = { name: '游ゴシック', size: 11, color: '#000000' };
const LETTERS: ReadonlySet<string> = new Set(['name', 'size', 'bold', 'italic', 'underline', 'color']);

function letters({ sheet, area }: CellArea, asked: readonly string[]): JsonObject {
  const { font = {} } = sheet.cell(area.top, area.left)?.format ?? {};
  const { name = USUAL.name, size = USUAL.size, color = USUAL.color, bold = false, italic = false } = font;
  const all: JsonObject = { name, size, bold, italic, underline: underlineName(font.underline), color };
  return Object.fromEntries(asked.map((one) => [one, all[one] ?? null]));
}

/** What is asked of each row: whether it is hidden and how high it is are played. */
export function rowProperties({ sheet, area }: CellArea, asked: JsonObject): Json {
  const { rowHidden, format, ...others } = asked;
  const height = isJsonObject(format) && format.rowHeight === true;
  if (Object.keys(others).length > 0 || (format !== undefined && !height)) throw new ExcelError('UnsupportedOperation');
  return Array.from({ length: area.bottom - area.top + 1 }, (_, at) => {
    const row = area.top + at;
    const hidden = sheet.model.hiddenRows.has(row);
    return {
      ...(rowHidden === true ? { rowHidden: hidden } : {}),
      ...(height ? { format: { rowHeight: hidden ? 0 : (sheet.model.rowHeights.get(row) ?? STANDARD_ROW) } } : {}),
    };
  });
}
